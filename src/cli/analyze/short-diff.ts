import type { StructuredPatchHunk } from 'diff';
import { structuredPatch } from 'diff';
import type { CommandTexts } from '../../texts/command-texts.ts';
import { visibleText } from '../terminal/visible-text.ts';

/** A diff is to show what kind of change it is; whoever wants all of it writes the report. */
const mostLines = 12;

/** A line of one of the texts, with what stands before it: `  12: -`. */
interface ChangedLine {
  readonly before: string;
  readonly characters: readonly string[];
}

/**
 * The first lines that differ, each old one followed by the new one in its place, with their own numbers. What is too long
 * is shown about the first character that differs.
 *
 * @param width which no line exceeds, in characters
 */
export function shortDiff(found: string, expected: string, texts: CommandTexts, width: number): readonly string[] {
  const { hunks } = structuredPatch('', '', found, expected, undefined, undefined, { context: 0 });
  const changes = hunks.flatMap(paired).map((lines) => shown(lines, width));
  const total = changes.flat().length;
  if (total <= mostLines + 1) return changes.flat();
  const first: string[] = [];
  for (const lines of changes) {
    if (first.length + lines.length > mostLines) break;
    first.push(...lines);
  }
  return [...first, `  ${texts.moreChanges(total - first.length)}`];
}

function paired({ oldStart, newStart, lines }: StructuredPatchHunk): (readonly ChangedLine[])[] {
  // Where a text does not end with a line end, the ends of the others have to be seen.
  const end = lines.some((line) => line.startsWith('\\')) ? '⏎' : '';
  const signed = (sign: string, start: number): readonly ChangedLine[] =>
    lines
      .map((line, index) => ({ line, end: lines[index + 1]?.startsWith('\\') === true ? '' : end }))
      .filter(({ line }) => line.startsWith(sign))
      .map((each, index) => ({ before: `  ${start + index}: ${sign}`, characters: Array.from(visibleText(each.line.slice(1)) + each.end) }));
  const old = signed('-', oldStart);
  const anew = signed('+', newStart);
  return Array.from({ length: Math.max(old.length, anew.length) }, (_, index) => [...old.slice(index, index + 1), ...anew.slice(index, index + 1)]);
}

/** A row of a table may be longer than any window: both lines of a pair are then shown from the same character. */
function shown(lines: readonly ChangedLine[], width: number): readonly string[] {
  const room = width - Math.max(...lines.map(({ before }) => before.length));
  const [one, other] = lines.map(({ characters }) => characters);
  const differing = one === undefined || other === undefined ? 0 : firstDifference(one, other);
  const longest = Math.max(...lines.map(({ characters }) => characters.length));
  const start = longest <= room || differing < room / 2 ? 0 : Math.min(differing - Math.floor(room / 3), longest - room);
  return lines.map(({ before, characters }) => {
    const window = characters.slice(start, start + room);
    if (start > 0) window[0] = '…';
    if (start + room < characters.length) window[window.length - 1] = '…';
    return before + window.join('');
  });
}

function firstDifference(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((character, at) => character !== other[at]);
  return index === -1 ? one.length : index;
}
