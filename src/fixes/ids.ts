import type { Span } from '../diagnostics/span.ts';
import type { Source } from '../document/source.ts';
import { mentionsIn } from './mentions.ts';
import { textsBeside } from './texts-beside.ts';
import type { FindFix } from './fix.ts';
import { replacement } from './fix.ts';
import { rewriteScalar } from './rewrite-scalar.ts';

/**
 * An id in capitals, with underscores, or with spaces around it. Where it stands elsewhere in the study too, it is a name
 * for other places, and those would have to be found; where letters would be lost, somebody has to choose.
 */
export const badId: FindFix<'format/bad-id'> = ({ span, args: { id, suggestion } }, source) => {
  const withSpace = commentBehind(source, span);
  if (withSpace !== undefined) return replacement(span.start, span.end, withSpace);
  if (suggestion === undefined || id.trim().toLowerCase().replace(/[\s_.]+/g, '-') !== suggestion) return undefined;
  const { counts } = mentionsIn(source) ?? { counts: new Map<string, number>() };
  const written = [...new Set([id, id.trim()])].filter((word) => word !== suggestion);
  if (written.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) > 1 || textsBeside(source, span).has(suggestion)) return undefined;
  return rewriteScalar(source, span, id, suggestion);
};

/** An id and the comment that ends its line, with the space that was missing between them: no id holds a number sign. */
function commentBehind({ text }: Source, { start, end }: Span): string | undefined {
  const [, id, comment] = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(#[ \t].*)$/.exec(text.slice(start, end)) ?? [];
  const endsLine = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 100));
  return id === undefined || comment === undefined || !endsLine ? undefined : `${id} ${comment}`;
}

/** A coalition with spaces around its plus signs. */
export const badCoalition: FindFix<'format/bad-coalition'> = ({ span, args: { key } }, source) => {
  const joined = key.replace(/\s*\+\s*/g, '+').trim();
  const isCoalition = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\+[a-z][a-z0-9]*(?:-[a-z0-9]+)*)+$/.test(joined);
  return isCoalition && !textsBeside(source, span).has(joined) ? rewriteScalar(source, span, key, joined) : undefined;
};
