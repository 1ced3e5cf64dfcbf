import { explain as en } from './en/explain.ts';
import type { ExplainTexts } from './explain-texts.ts';
import type { Language } from './language.ts';
import { explain as nb } from './nb/explain.ts';
import { explain as nn } from './nn/explain.ts';
import { explain as sv } from './sv/explain.ts';

/** What `collab explain` says in every language that has texts. */
export const explainTexts: Readonly<Record<Language, ExplainTexts>> = { nb, nn, sv, en };
