import type { ColorSupportLevel } from 'chalk';
import type { Language } from '../../texts/language.ts';
import type { MessageTexts } from '../../texts/message-texts.ts';

/** What the formats of diagnostics need to know beside the files. */
export interface DiagnosticOptions {
  /** The language of the messages. */
  readonly language: Language;
  readonly texts: MessageTexts;
  /** Columns of the terminal. */
  readonly width: number;
  /** From `colorLevel`. */
  readonly colors: ColorSupportLevel;
  /** The folder that files are named from in formats for other systems, from `sourceRoot`. */
  readonly root: string;
  /** Of collab. */
  readonly version: string;
  /** Whether everything that was asked for could be read. */
  readonly isComplete: boolean;
  /** Whether what is no annotation on GitHub stands in the summary of the step. */
  readonly hasStepSummary: boolean;
}
