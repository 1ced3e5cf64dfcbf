import { fix as en } from './en/fix.ts';
import type { FixTexts } from './fix-texts.ts';
import type { Language } from './language.ts';
import { fix as nb } from './nb/fix.ts';
import { fix as nn } from './nn/fix.ts';
import { fix as sv } from './sv/fix.ts';

/** What is said of mending files in every language that has texts. */
export const fixTexts: Readonly<Record<Language, FixTexts>> = { nb, nn, sv, en };
