import { find as en } from './en/find.ts';
import type { FindTexts } from './find-texts.ts';
import type { Language } from './language.ts';
import { find as nb } from './nb/find.ts';
import { find as nn } from './nn/find.ts';
import { find as sv } from './sv/find.ts';

/** What is said of looking for files in every language that has texts. */
export const findTexts: Readonly<Record<Language, FindTexts>> = { nb, nn, sv, en };
