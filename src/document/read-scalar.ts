import type { CST, Scalar } from 'yaml';
import type { Span } from '../diagnostics/span.ts';
import { resolvePlainScalar } from './resolve-plain-scalar.ts';
import { tagMeaning } from './known-tags.ts';
import type { ScalarNode } from './tree.ts';

/** A scalar in our tree; undefined when its tag asks for another type than the text has. */
export function readScalar(scalar: Scalar, place: number): ScalarNode | undefined {
  const token = scalar.srcToken as CST.FlowScalar | CST.BlockScalar | undefined;
  const text = scalar.source ?? '';
  const isPlain = token === undefined || token.type === 'scalar';
  const span = token === undefined ? { start: place, end: place } : scalarSpan(token, scalar.range?.[1]);
  const untagged = isPlain ? resolvePlainScalar(text) : text;
  if (scalar.tag === undefined) return { kind: 'scalar', value: untagged, text, quoted: !isPlain, span };
  const value = taggedValue(scalar.tag, text);
  if (value === undefined) return undefined;
  return { kind: 'scalar', value, text, quoted: typeof value === 'string', span };
}

function taggedValue(tag: string, text: string): ScalarNode['value'] | undefined {
  const value = resolvePlainScalar(text);
  switch (tagMeaning(tag)) {
    case 'text':
      return text;
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
    case 'float':
      return typeof value === 'number' ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'null':
      return value === null ? null : undefined;
    default:
      return undefined;
  }
}

/** A block scalar's token ends with the line ends after it, which nobody means when pointing at the text. */
function scalarSpan(token: CST.FlowScalar | CST.BlockScalar, end: number | undefined): Span {
  const start = token.offset;
  if (token.type !== 'block-scalar') return { start, end: start + token.source.length };
  const trailing = /(?<![\r\n \t])[\r\n \t]*$/.exec(token.source)?.[0].length ?? 0;
  const header = token.props[0];
  const headerEnd = header !== undefined && 'source' in header && typeof header.source === 'string' ? start + header.source.length : start;
  return { start, end: Math.max(headerEnd, (end ?? start) - trailing) };
}
