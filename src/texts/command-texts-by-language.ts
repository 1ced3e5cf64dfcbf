import type { CommandTexts } from './command-texts.ts';
import { commands as en } from './en/commands.ts';
import type { Language } from './language.ts';
import { commands as nb } from './nb/commands.ts';
import { commands as nn } from './nn/commands.ts';
import { commands as sv } from './sv/commands.ts';

/** What the commands say in every language that has texts: apart from the diagnostics', which are many. */
export const commandTexts: Readonly<Record<Language, CommandTexts>> = { nb, nn, sv, en };
