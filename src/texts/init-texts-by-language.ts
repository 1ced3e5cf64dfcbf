import { init as en } from './en/init.ts';
import type { InitTexts } from './init-texts.ts';
import type { Language } from './language.ts';
import { init as nb } from './nb/init.ts';
import { init as nn } from './nn/init.ts';
import { init as sv } from './sv/init.ts';

/** What is asked when a study is begun, in every language that has texts. */
export const initTexts: Readonly<Record<Language, InitTexts>> = { nb, nn, sv, en };
