import type { Span } from '../diagnostics/span.ts';
import type { Source } from '../document/source.ts';
import type { Fix } from './fix.ts';
import { replacement } from './fix.ts';

/**
 * Writes a key or value otherwise, in the quotes that it stands in.
 *
 * @param text what was read there
 * @param wanted what should be read there, as it is written outside quotes: text that needs quotes has them
 * @returns undefined where the text is not written as it is read: over several lines, or with escapes
 */
export function rewriteScalar({ text: all }: Source, { start, end }: Span, text: string, wanted: string): Fix | undefined {
  const written = all.slice(start, end);
  if (written === text) return replacement(start, end, wanted);
  const quote = written.charAt(0);
  const isQuoted = (quote === '"' || quote === "'") && written === quote + text + quote;
  if (!isQuoted || text.includes('\\') || text.includes(quote)) return undefined;
  return replacement(start + 1, end - 1, wanted.replace(/^"(.*)"$/, '$1'));
}
