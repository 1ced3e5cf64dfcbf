import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, isBracketEnd, isBracketStart, isQuoted, type Sign, signAfter, signBefore } from './broken-syntax.ts';
import { excerpt } from './lines.ts';

/** Two commas with nothing between them, or a comma before the first item. */
export function extraComma(broken: BrokenSyntax): Diagnostic | undefined {
  const { at } = broken;
  const before = at && signBefore(broken, at);
  if (at === undefined || before === undefined || at.kind !== 'comma' || at.level === 0) return undefined;
  if (before.kind !== 'comma' && !isBracketStart(before)) return undefined;
  return diagnostic('yaml/extra-comma', { start: at.start, end: at.end }, {});
}

/** A list or map in brackets whose next item begins without a comma before it. */
export function missingComma(broken: BrokenSyntax): Diagnostic | undefined {
  const { at } = broken;
  if (at === undefined || at.level === 0) return undefined;
  for (const item of [at, signAfter(broken, at)]) {
    const before = item && signBefore(broken, item);
    if (item === undefined || before === undefined) continue;
    if (startsItem(item) && endsItem(before)) return missingBefore(item.start, item.end, item.source);
  }
  const key = keyWithinText(broken, at);
  return key === undefined ? undefined : missingBefore(at.end - key.length, at.end, key);
}

function missingBefore(start: number, end: number, text: string): Diagnostic {
  return diagnostic('yaml/missing-comma', { start, end }, { before: excerpt(text) });
}

function endsItem(sign: Sign): boolean {
  return isQuoted(sign) || sign.kind === 'alias' || sign.kind === 'scalar' || isBracketEnd(sign);
}

function startsItem(sign: Sign): boolean {
  return isQuoted(sign) || sign.kind === 'alias' || sign.kind === 'scalar' || isBracketStart(sign);
}

/**
 * The parser takes `1 source` in `{ value: 1 source: kpmg }` for one text, and so it does over several lines:
 * the key that is the last line of such a text, or the last word if that looks like a key.
 */
function keyWithinText(broken: BrokenSyntax, sign: Sign): string | undefined {
  if (sign.kind !== 'scalar' || signAfter(broken, sign)?.kind !== 'map-value-ind') return undefined;
  const lastLine = sign.source.lastIndexOf('\n');
  if (lastLine !== -1) return sign.source.slice(lastLine + 1).trimStart();
  return /\s([a-z][A-Za-z0-9-]*)$/.exec(sign.source)?.[1];
}
