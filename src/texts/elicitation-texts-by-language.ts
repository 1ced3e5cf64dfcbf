import type { ElicitationTexts } from './elicitation-texts.ts';
import { elicitation as en } from './en/elicitation.ts';
import type { Language } from './language.ts';
import { elicitation as nb } from './nb/elicitation.ts';
import { elicitation as nn } from './nn/elicitation.ts';
import { elicitation as sv } from './sv/elicitation.ts';

/** The words of asking in every language that has texts. */
export const elicitationTexts: Readonly<Record<Language, ElicitationTexts>> = { nb, nn, sv, en };
