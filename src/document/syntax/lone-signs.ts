import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, isBracketEnd, type Sign, signAfter, signBefore } from './broken-syntax.ts';

/** How far before the place where the parser gives up the sign may stand: `{ value: ? }` breaks the line that follows. */
const reach = 5;

/** A dash or question mark in braces that is all of a value, as in `{ value: ?, source: kpmg }`: what is not known yet, or a minus. */
export function loneSign(broken: BrokenSyntax): Diagnostic | undefined {
  const { at, signs } = broken;
  const last = at?.index ?? signs.length - 1;
  const lone = signs.slice(Math.max(0, last - reach), last + 2).find((sign) => isLone(broken, sign));
  if (lone === undefined) return undefined;
  return diagnostic('yaml/reserved-character', { start: lone.start, end: lone.start + 1 }, { character: lone.source.charAt(0), isAlone: true });
}

function isLone(broken: BrokenSyntax, sign: Sign): boolean {
  if (sign.level === 0 || (sign.kind !== 'explicit-key-ind' && sign.kind !== 'seq-item-ind')) return false;
  const after = signAfter(broken, sign);
  // To the parser, a key of no length follows a question mark.
  const next = after?.start === after?.end ? after && signAfter(broken, after) : after;
  return signBefore(broken, sign)?.kind === 'map-value-ind' && next !== undefined && (next.kind === 'comma' || isBracketEnd(next));
}
