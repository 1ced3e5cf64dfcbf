import type { TerminalTexts } from '../texts/terminal-texts.ts';
import { createFolder } from './files/create-folder.ts';
import type { FormatOutput, FormatRequest } from './format-option.ts';
import { readFormatOption } from './format-option.ts';
import { sayFormatFailure, sayWriteFailure } from './terminal/say-failure.ts';
import { UsageError } from './usage-error.ts';

/**
 * Which formats to write and where, by `--format` and `--output`. The folder for several formats is created.
 *
 * @throws UsageError when the options contradict each other or the folder cannot be created
 */
export function chooseOutputs<F extends string>(request: FormatRequest<F>, texts: TerminalTexts): readonly FormatOutput<F>[] {
  const choice = readFormatOption(request);
  if (choice.kind === 'failure') throw new UsageError(sayFormatFailure(choice.failure, texts));
  const failure = choice.folder === undefined ? undefined : createFolder(choice.folder);
  if (failure !== undefined) throw new UsageError(sayWriteFailure(failure, texts));
  return choice.outputs;
}
