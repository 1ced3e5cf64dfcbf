import { usage as en } from './en/usage.ts';
import type { Language } from './language.ts';
import { usage as nb } from './nb/usage.ts';
import { usage as nn } from './nn/usage.ts';
import { usage as sv } from './sv/usage.ts';
import type { UsageTexts } from './usage-texts.ts';

/** What is said of a command line that is wrong, in every language that has texts. */
export const usageTexts: Readonly<Record<Language, UsageTexts>> = { nb, nn, sv, en };
