import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, columnOf, type Sign, signAfter, signBefore } from './broken-syntax.ts';
import { endOfLine, indentation, startOfLine } from './lines.ts';

/** A tab where only spaces indent. */
export function tabIndent({ at, error, text }: BrokenSyntax): Diagnostic | undefined {
  for (const offset of [error.start, at?.start ?? text.length]) {
    const tab = indentation(text, offset).indexOf('\t');
    if (tab === -1) continue;
    const start = startOfLine(text, offset) + tab;
    return diagnostic('yaml/tab-indent', { start, end: start + 1 }, {});
  }
  return undefined;
}

/** Text under `key: |` that is not indented more than the key, or less than the first line of the text. */
export function blockTextIndent(broken: BrokenSyntax): Diagnostic | undefined {
  const { at, text } = broken;
  if (at === undefined || at.kind !== 'scalar') return undefined;
  const before = signBefore(broken, at);
  const header = before?.kind === 'block-text' ? signBefore(broken, before) : before;
  if (header?.kind !== 'block-scalar-header') return undefined;
  const isBehindText = before?.kind === 'block-text' && before.source.trim() !== '';
  if (isBehindText && columnOf(at) <= indentation(text, header.start).length) return undefined;
  const span = { start: at.start, end: Math.min(at.end, endOfLine(text, at.start)) };
  return diagnostic('yaml/block-text-indent', span, { sign: header.source.charAt(0) });
}

/** A list item among keys, or a key among list items, at the same indentation. */
export function mixedListAndKeys(broken: BrokenSyntax): Diagnostic | undefined {
  const { at } = broken;
  if (at === undefined || at.level > 0 || !at.startsLine) return undefined;
  const isItem = at.kind === 'seq-item-ind';
  const sibling = siblingBefore(broken, at);
  if (sibling === undefined || (sibling.kind === 'seq-item-ind') === isItem) return undefined;
  if (!isItem && signAfter(broken, at)?.kind !== 'map-value-ind') return undefined;
  const related = { span: { start: sibling.start, end: sibling.end }, role: 'other' as const };
  return diagnostic('yaml/mixed-list-and-keys', { start: at.start, end: at.end }, {}, [related]);
}

/** A line whose indentation fits none of the lines above it. */
export function badIndent(broken: BrokenSyntax): Diagnostic | undefined {
  const { at, signs, text } = broken;
  if (at === undefined || at.level > 0) return undefined;
  const span = firstOnLine(broken, at);
  if (span === undefined) return undefined;
  const found = span.start - startOfLine(text, span.start);
  const isAlike = at.kind === 'seq-item-ind' ? isFirst : isFirstContent;
  const alike = signs.filter(isAlike);
  const neighbour = neighbourAbove(alike, span.start, found);
  if (neighbour === undefined) return undefined;
  const expected = columnOf(neighbour);
  const place = { start: neighbour.start, end: neighbour.end };
  if (isOddOneOut(alike, neighbour, found)) {
    return diagnostic('yaml/bad-indent', place, { found: expected, expected: found }, [{ span, role: 'other' }]);
  }
  return diagnostic('yaml/bad-indent', span, { found, expected }, [{ span: place, role: 'other' }]);
}

/** Of the lines above that are still open, the one that a line with `found` spaces is most probably meant to stand under. */
function neighbourAbove(alike: readonly Sign[], start: number, found: number): Sign | undefined {
  let deeper: Sign | undefined;
  for (const sign of alike.toReversed()) {
    const column = columnOf(sign);
    if (sign.start >= start || column === found) continue;
    if (column < found) return deeper ?? sign;
    if (deeper === undefined || column < columnOf(deeper)) deeper = sign;
  }
  return deeper;
}

/** Whether it is rather the neighbour that is wrong, as the only line with its indentation. */
function isOddOneOut(alike: readonly Sign[], neighbour: Sign, found: number): boolean {
  const column = columnOf(neighbour);
  if (column === 0) return false;
  const withColumn = (wanted: number): number => alike.filter((sign) => columnOf(sign) === wanted).length;
  return withColumn(column) === 1 && withColumn(found) > 1;
}

/** The key or dash that is first on its line; in `a: 1⏎  b: 2` that is the last line of the text `1⏎  b`. */
function firstOnLine(broken: BrokenSyntax, at: Sign): { start: number; end: number } | undefined {
  if (at.startsLine) return { start: at.start, end: at.end };
  if (at.kind !== 'scalar' || signAfter(broken, at)?.kind !== 'map-value-ind') return undefined;
  const lines = at.source.split('\n');
  const key = lines.at(-1)?.trimStart() ?? '';
  return lines.length === 2 && /^[\w-]+$/.test(key) ? { start: at.end - key.length, end: at.end } : undefined;
}

/** The last sign before `sign` that begins a line at the same indentation, with none less indented between them. */
function siblingBefore({ signs }: BrokenSyntax, sign: Sign): Sign | undefined {
  const wanted = columnOf(sign);
  for (let index = sign.index - 1; index >= 0; index -= 1) {
    const candidate = signs[index];
    if (candidate === undefined || !isFirst(candidate)) continue;
    const found = columnOf(candidate);
    if (found === wanted) return candidate;
    if (found < wanted && candidate.kind !== 'seq-item-ind') return undefined;
  }
  return undefined;
}

function isFirst({ kind, level, startsLine }: Sign): boolean {
  return startsLine && level === 0 && kind !== 'block-text' && kind !== 'flow-error-end';
}

function isFirstContent(sign: Sign): boolean {
  return isFirst(sign) && sign.kind !== 'seq-item-ind';
}
