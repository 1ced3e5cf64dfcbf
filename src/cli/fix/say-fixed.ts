import type { FixTexts } from '../../texts/fix-texts.ts';
import type { TerminalTexts } from '../../texts/terminal-texts.ts';
import { sayWriteFailure } from '../terminal/say-failure.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { FixedFile } from './fix-file.ts';

/** What is said of mending a file, in a line without its end; undefined where nothing was mended and nothing went wrong. */
export function sayFixed(file: Extract<FixedFile, { readonly kind: 'checked' }>, texts: FixTexts, terminal: TerminalTexts): string | undefined {
  const { name, mended, problem } = file;
  if (problem === undefined) return mended === 0 ? undefined : texts.mended(visibleText(name), mended);
  switch (problem.kind) {
    case 'unwritable':
      return sayWriteFailure(problem.failure, terminal);
    case 'changed-meanwhile':
      return texts.changedMeanwhile(visibleText(name));
    case 'no-file':
      return texts.noFile(visibleText(name));
  }
}
