import { style as en } from './en/style.ts';
import type { Language } from './language.ts';
import { style as nb } from './nb/style.ts';
import { style as nn } from './nn/style.ts';
import type { StyleTexts } from './style-texts.ts';
import { style as sv } from './sv/style.ts';

/** What is said of a house style in every language that has texts. */
export const styleTexts: Readonly<Record<Language, StyleTexts>> = { nb, nn, sv, en };
