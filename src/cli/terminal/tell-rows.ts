import { editTexts } from '../../texts/edit-texts-by-language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { prettyDiagnostics } from '../diagnostics/pretty.ts';
import { exitStatus } from '../exit-status.ts';
import type { FileEdits } from '../files/edits-from-file.ts';
import { colorLevel } from './color-level.ts';
import { sayReadFailure } from './say-failure.ts';
import type { TellOptions } from './tell-edit.ts';
import { terminalWidth } from './terminal-width.ts';

/**
 * Says on standard error what is wrong with a table that answers were read from: every row, with its line.
 *
 * @returns the exit status; the edits are to be written only when it is 0
 */
export function tellRows(read: FileEdits, { language, quiet }: TellOptions): number {
  if (read.kind === 'failure') {
    process.stderr.write(`${sayReadFailure(read.failure, messageTexts[language].terminal)}\n`);
    return exitStatus.usage;
  }
  const { kind, file } = read;
  const isWrong = kind === 'refused';
  if (file.diagnostics.length > 0 && (isWrong || !quiet)) {
    const style = { texts: messageTexts[language], width: terminalWidth(process.stderr), colors: colorLevel(process.env, process.stderr.isTTY) };
    process.stderr.write(prettyDiagnostics([file], style));
  }
  if (!isWrong) return exitStatus.ok;
  process.stderr.write(`${editTexts[language].nothingWritten}\n`);
  return exitStatus.study;
}
