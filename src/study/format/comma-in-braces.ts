import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import type { MapEntry } from '../../document/tree.ts';
import { explainNumber } from './explain-number.ts';

const numberWithCommas = /[-+]?\d[\d_]*(?:\.\d+)?(?:,\d+)+(?:\.\d+)?(?:\s?%|[ \t]+\p{L}[^,[\]{}#\r\n]*)?/uy;

/** Decimals, with what may stand behind them: a sign for per cent, or a unit. */
const decimals = /^\d+(?:\s?%|\s+\p{L}.*)?$/u;

/** No number has more groups of three digits than this. */
const mostGroups = 6;

/**
 * In braces a comma ends the value: `{ value: 12,5 }` is a value of 12 and a key `5` with nothing in it.
 *
 * @param index which of the map's entries may be such a remainder
 * @returns what is wrong with the number as it was meant, or undefined when the entry is no remainder of one
 */
export function explainCommaInBraces({ source }: Document, entries: readonly MapEntry[], index: number): Diagnostic | undefined {
  const remainder = entries[index]?.key;
  if (remainder === undefined || remainder.quoted || !decimals.test(remainder.text)) return undefined;
  const before = entries.slice(Math.max(0, index - mostGroups), index);
  const start = before.findLast(({ value }) => value.kind === 'scalar' && value.text !== '')?.value.span.start;
  if (start === undefined) return undefined;
  numberWithCommas.lastIndex = start;
  const written = numberWithCommas.exec(source.text)?.[0].trimEnd();
  const end = start + (written?.length ?? 0);
  if (written === undefined || remainder.span.start < start || remainder.span.end > end) return undefined;
  return explainNumber(written, { start, end }, written.endsWith('%') ? 'share' : 'number');
}
