import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, type Sign, signAfter, signBefore } from './broken-syntax.ts';

/** A key or value that begins with a character that means something in YAML, as in `@navn`, `&navn: x` or `*viktig* sak`. */
export function reservedCharacter(broken: BrokenSyntax): Diagnostic | undefined {
  const { at, error } = broken;
  if (at === undefined) return undefined;
  if (isKeyWithMark(at)) return reserved(at);
  if (error.code === 'BAD_SCALAR_START') return reserved(at);
  const before = signBefore(broken, at);
  if (before?.kind === 'map-value-ind' && (at.kind === 'seq-item-ind' || at.kind === 'explicit-key-ind')) {
    return reservedAs(at, signAfter(broken, at)?.lineStart !== at.lineStart);
  }
  if (at.kind === 'block-scalar-header') return reserved(at);
  if (at.kind === 'garbage' && before?.kind === 'block-scalar-header') return reserved(before);
  if (error.code === 'BAD_ALIAS' || at.source === '&') return reserved(at);
  if (before?.kind !== 'alias' || before.lineStart !== at.lineStart) return undefined;
  const isText = at.level === 0 ? at.kind !== 'map-value-ind' : at.kind === 'scalar' && signAfter(broken, at)?.kind !== 'map-value-ind';
  return isText ? reserved(before) : undefined;
}

/** Whether a line begins with an anchor or alias that ends with the colon of a key: `&municipalities:`. */
function isKeyWithMark({ kind, source, startsLine }: Sign): boolean {
  return startsLine && (kind === 'anchor' || kind === 'alias') && source.length > 2 && source.endsWith(':');
}

function reserved(sign: Sign): Diagnostic {
  return reservedAs(sign, false);
}

function reservedAs({ start, source }: Sign, isAlone: boolean): Diagnostic {
  return diagnostic('yaml/reserved-character', { start, end: start + 1 }, { character: source.charAt(0), isAlone });
}
