import { explainCode as en } from './en/explain-code.ts';
import type { ExplainCodeTexts } from './explain-code-texts.ts';
import type { Language } from './language.ts';
import { explainCode as nb } from './nb/explain-code.ts';
import { explainCode as nn } from './nn/explain-code.ts';
import { explainCode as sv } from './sv/explain-code.ts';

/** What `collab explain` says around a diagnostic code in every language that has texts. */
export const explainCodeTexts: Readonly<Record<Language, ExplainCodeTexts>> = { nb, nn, sv, en };
