import type { FileStyle } from './file-style.ts';
import { isValueList, isValueMap, type Value } from './value.ts';
import { quoted, type Quote, writeKey, writeText } from './write-text.ts';

/** A value on one line, as it may stand within brackets; `quote` is that of the text which it replaces, if it had any. */
export function writeFlow(value: Value, style: FileStyle, quote: Quote | undefined): string {
  if (isValueMap(value)) {
    const entries = [...value].map(([key, below]) => `${writeKey(key, undefined, style.quote)}: ${writeFlow(below, style, undefined)}`);
    return bracketed('{', entries, '}', style.mapPadding);
  }
  if (isValueList(value)) return bracketed('[', value.map((item) => writeFlow(item, style, undefined)), ']', style.listPadding);
  return writeScalar(value, style, quote, true);
}

/** A text, number, truth value or null on one line. Throws for a number that no document can hold. */
export function writeScalar(value: string | number | boolean | null, style: FileStyle, quote: Quote | undefined, inFlow: boolean): string {
  if (typeof value === 'string') return quote === undefined ? writeText(value, style.quote, inFlow) : quoted(value, quote);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`No document can hold the number ${value}.`);
  return String(value);
}

function bracketed(open: string, written: readonly string[], close: string, padding: string): string {
  return written.length === 0 ? open + close : open + padding + written.join(', ') + padding + close;
}
