import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, signBefore } from './broken-syntax.ts';
import { excerpt } from './lines.ts';

/** What the parser says of anchors and tags that cannot stand where they stand. */
const misplaced: ReadonlySet<string> = new Set(['ALIAS_PROPS', 'BAD_PROP_ORDER', 'MULTIPLE_ANCHORS', 'MULTIPLE_TAGS']);

/** A second anchor or tag before a value, or one before an alias; and a tag without a name. */
export function misplacedMark({ at, error }: BrokenSyntax): Diagnostic | undefined {
  if (at === undefined || (at.kind !== 'anchor' && at.kind !== 'tag' && at.kind !== 'alias')) return undefined;
  const span = { start: at.start, end: at.end };
  if (misplaced.has(error.code)) return diagnostic('yaml/misplaced-mark', span, { mark: excerpt(at.source) });
  return error.code === 'TAG_RESOLVE_FAILED' ? diagnostic('yaml/tag', span, { tag: excerpt(at.source) }) : undefined;
}

const signsWithMeaning: ReadonlySet<string> = new Set(['alias', 'anchor', 'block-scalar-header', 'explicit-key-ind', 'tag']);

/** A sign with a meaning of its own where it can have none, such as an exclamation mark behind a bracket: the last guess. */
export function strayMark(broken: BrokenSyntax): Diagnostic | undefined {
  const { at } = broken;
  const mark = [at, at && signBefore(broken, at)].find((sign) => sign !== undefined && signsWithMeaning.has(sign.kind));
  if (mark === undefined) return undefined;
  return diagnostic('yaml/reserved-character', { start: mark.start, end: mark.start + 1 }, { character: mark.source.charAt(0), isAlone: false });
}
