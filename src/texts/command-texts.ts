import type { Language } from './language.ts';
import { commands as en } from './en/commands.ts';
import { commands as nb } from './nb/commands.ts';

/** What the commands themselves say, beside diagnostics. */
export interface CommandTexts {
  readonly wrote: (paths: string) => string;
  readonly notices: (count: number, file: string) => string;
  readonly whichStudy: string;
  readonly noStudyHere: string;
  readonly chooseStudy: string;
  readonly wouldOverwriteStudy: (path: string) => string;
  readonly unknownLanguage: (name: string, known: string) => string;
  readonly nothingWritten: string;
  readonly defect: (message: string) => string;
}

export const commandTexts: Readonly<Record<Language, CommandTexts>> = { en, nb };
