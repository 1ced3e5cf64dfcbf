import { word as en } from './en/word.ts';
import type { Language } from './language.ts';
import { word as nb } from './nb/word.ts';
import { word as nn } from './nn/word.ts';
import { word as sv } from './sv/word.ts';
import type { WordTexts } from './word-texts.ts';

/** What a Word file says beside its report, in every language that has texts. */
export const wordTexts: Readonly<Record<Language, WordTexts>> = { nb, nn, sv, en };
