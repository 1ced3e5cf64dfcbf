import type { TerminalTexts } from '../../texts/terminal-texts.ts';
import type { ReadFailure } from '../files/read-input.ts';
import type { WriteFailure } from '../files/write-failure.ts';
import type { FormatFailure } from '../format-option.ts';
import { visibleText } from './visible-text.ts';

/** Says why an input cannot be read, in one line. */
export function sayReadFailure(failure: ReadFailure, texts: TerminalTexts): string {
  return visibleText(texts.cannotRead[failure.reason](failure));
}

/** Says why an output cannot be written, in one line. */
export function sayWriteFailure(failure: WriteFailure, texts: TerminalTexts): string {
  return visibleText(texts.cannotWrite[failure.reason](failure));
}

/** Says what is wrong with `--format` and `--output`, in one line. */
export function sayFormatFailure(failure: FormatFailure, texts: TerminalTexts): string {
  // Reason and failure fit together, which a union of functions cannot express.
  const say = texts.badFormat[failure.reason] as (failure: FormatFailure) => string;
  return visibleText(say(failure));
}
