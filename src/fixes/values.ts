import type { ValueKind } from '../diagnostics/format-codes.ts';
import type { FindFix } from './fix.ts';
import { replacement } from './fix.ts';
import { rewriteScalar } from './rewrite-scalar.ts';

/** What the text in quotes has to be, where only such a value is meant. */
const unquoted: ReadonlyMap<ValueKind, RegExp> = new Map([
  ['whole-number', /^(?:0|[1-9]\d{0,14})$/],
  ['true-or-false', /^(?:true|false)$/],
]);

/** A number, or true or false, where text is meant: in quotes it is text. Where they are meant, they have no quotes. */
export const wrongType: FindFix<'format/wrong-type'> = ({ span, args: { expected, found, fix } }, source) => {
  if (fix !== undefined) return found === 'number' || found === 'true-or-false' ? rewriteScalar(source, span, fix.slice(1, -1), fix) : undefined;
  const [kind, ...others] = expected;
  const [, value] = /^(["'])(.*)\1$/.exec(source.text.slice(span.start, span.end))?.slice(1) ?? [];
  if (kind === undefined || others.length > 0 || value === undefined) return undefined;
  return unquoted.get(kind)?.test(value) === true ? replacement(span.start, span.end, value) : undefined;
};

/** A day in another order or with other signs, where the order is beyond doubt. */
export const badDate: FindFix<'format/bad-date'> = ({ span, args: { value, fix } }, source) =>
  fix === undefined ? undefined : rewriteScalar(source, span, value, fix);

/** A municipality number without its first zero. */
export const lostZero: FindFix<'format/lost-zero'> = ({ span, args: { written, fix } }, source) => rewriteScalar(source, span, written, fix);

/** A value in the quotation marks of books. */
export const typographicQuotes: FindFix<'format/typographic-quotes'> = ({ span, args: { value, fix } }, source) =>
  rewriteScalar(source, span, value, fix);

/** A text that commas in brackets have cut into items, and that another place names whole. */
export const splitText: FindFix<'study/split-text'> = ({ span, args: { parts } }, { text }) => {
  if (parts.some((part) => /["\\]/.test(part))) return undefined;
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(',[ \t]*');
  const found = new RegExp(pattern, 'y');
  found.lastIndex = span.start;
  const [whole] = found.exec(text) ?? [];
  return whole === undefined ? undefined : replacement(span.start, span.start + whole.length, `"${whole}"`);
};
