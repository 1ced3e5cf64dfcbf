import type { BaselineTexts } from './baseline-texts.ts';
import { baseline as en } from './en/baseline.ts';
import type { Language } from './language.ts';
import { baseline as nb } from './nb/baseline.ts';
import { baseline as nn } from './nn/baseline.ts';
import { baseline as sv } from './sv/baseline.ts';

/** What is said of a baseline in every language that has texts. */
export const baselineTexts: Readonly<Record<Language, BaselineTexts>> = { nb, nn, sv, en };
