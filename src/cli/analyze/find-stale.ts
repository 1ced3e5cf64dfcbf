import { readFileSync } from 'node:fs';
import type { CommandTexts } from '../../texts/command-texts.ts';
import { systemError } from '../files/system-error.ts';
import type { WriteFailure } from '../files/write-failure.ts';
import { writeFailure } from '../files/write-failure.ts';
import type { Output } from '../files/write-output.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { MadeReport } from './make-report.ts';
import { shortDiff } from './short-diff.ts';

/** A line for each file that is not what the study gives, with the first changes of a text below it. */
export type StaleFiles = { readonly kind: 'compared'; readonly lines: readonly string[] } | { readonly kind: 'failure'; readonly failure: WriteFailure };

/** Neither the file nor, it may be, the folder that it is to stand in: a file may have taken the folder's name. */
const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/**
 * Holds what a study gives against the files on disk. Line ends of Windows are no difference, since a checkout may have
 * changed them.
 *
 * @param width in which a changed line is shown
 */
export function findStale({ reports, pictures, surplus }: Extract<MadeReport, { kind: 'made' }>, texts: CommandTexts, width: number): StaleFiles {
  const lines: string[] = [];
  for (const output of [...reports, ...pictures]) {
    try {
      lines.push(...compared(output, texts, width));
    } catch (error) {
      if (!absent.has(systemError(error).code)) return { kind: 'failure', failure: writeFailure(output.path, error) };
      lines.push(visibleText(texts.absent(output.path)));
    }
  }
  return { kind: 'compared', lines: [...lines, ...surplus.map((path) => visibleText(texts.surplus(path)))] };
}

function compared({ path, content }: Output, texts: CommandTexts, width: number): readonly string[] {
  const bytes = readFileSync(path);
  const found = bytes.toString('utf8').replaceAll('\r\n', '\n');
  if (typeof content === 'string' ? found === content : bytes.equals(content)) return [];
  // The lines of Markdown and JSON tell what has changed; those of a picture, a page or a Word file tell nobody.
  if (typeof content !== 'string' || !/\.(?:md|markdown|json)$/i.test(path)) return [visibleText(texts.stale(path))];
  return [visibleText(texts.staleLines(path)), ...shortDiff(found, content, texts, width)];
}
