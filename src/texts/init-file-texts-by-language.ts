import { initFile as en } from './en/init-file.ts';
import type { InitFileTexts } from './init-file-texts.ts';
import type { Language } from './language.ts';
import { initFile as nb } from './nb/init-file.ts';
import { initFile as nn } from './nn/init-file.ts';
import { initFile as sv } from './sv/init-file.ts';

/** The comments of a new study in every language that has texts. */
export const initFileTexts: Readonly<Record<Language, InitFileTexts>> = { nb, nn, sv, en };
