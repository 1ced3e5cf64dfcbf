import { register as en } from './en/register.ts';
import type { Language } from './language.ts';
import { register as nb } from './nb/register.ts';
import { register as nn } from './nn/register.ts';
import type { RegisterTexts } from './register-texts.ts';
import { register as sv } from './sv/register.ts';

/** What is said about the register of municipalities, in every language that has texts. */
export const registerTexts: Readonly<Record<Language, RegisterTexts>> = { nb, nn, sv, en };
