import type { DraftTexts } from './draft-texts.ts';
import { draft as en } from './en/draft.ts';
import type { Language } from './language.ts';
import { draft as nb } from './nb/draft.ts';
import { draft as nn } from './nn/draft.ts';
import { draft as sv } from './sv/draft.ts';

/** What `collab draft` says in every language that has texts. */
export const draftTexts: Readonly<Record<Language, DraftTexts>> = { nb, nn, sv, en };
