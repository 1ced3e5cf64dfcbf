import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, isBracketEnd, isBracketStart, type Sign, signBefore } from './broken-syntax.ts';
import { indentation } from './lines.ts';

interface BracketFault {
  readonly opening: Sign;
  /** The closing bracket of the other kind, or the line that is indented too little; undefined at the end of the text. */
  readonly place: Sign | undefined;
}

/** A bracket that is not closed, or closed by the other kind: reported where it opens. */
export function unclosedBracket(broken: BrokenSyntax): Diagnostic | undefined {
  const fault = firstFault(broken);
  if (fault === undefined || broken.error.start < fault.opening.start) return undefined;
  const { opening, place } = fault;
  const bracket = opening.source;
  const isCutOff = place !== undefined && !isBracketEnd(place);
  if (isCutOff && indentation(broken.text, place.start).includes('\t')) return undefined;
  const span = { start: opening.start, end: opening.end };
  if (isCutOff && isClosedLater(broken, opening, place)) {
    return diagnostic('yaml/bracket-indent', { start: place.start, end: place.end }, { bracket }, [{ span, role: 'other' }]);
  }
  const related = place !== undefined && isBracketEnd(place) ? [{ span: { start: place.start, end: place.end }, role: 'other' as const }] : [];
  return diagnostic('yaml/unclosed-bracket', span, { bracket }, related);
}

/** A closing bracket that no bracket opened. */
export function strayBracket({ at }: BrokenSyntax): Diagnostic | undefined {
  if (at === undefined || !isBracketEnd(at) || at.level > 0) return undefined;
  return diagnostic('yaml/stray-bracket', { start: at.start, end: at.end }, { bracket: at.source });
}

/** Text that follows a closing bracket, as in `{navn} kommune`. */
export function textAfterBracket(broken: BrokenSyntax): Diagnostic | undefined {
  const { at } = broken;
  const before = at && signBefore(broken, at);
  if (at === undefined || before === undefined || at.level > 0 || !isBracketEnd(before)) return undefined;
  if (broken.text.slice(before.end, at.start).includes('\n')) return undefined;
  return diagnostic('yaml/text-after-bracket', { start: at.start, end: at.end }, { bracket: before.source });
}

function firstFault({ isWhole, signs }: BrokenSyntax): BracketFault | undefined {
  const open: Sign[] = [];
  for (const sign of signs) {
    if (isBracketStart(sign)) open.push(sign);
    else if (isBracketEnd(sign)) {
      const opening = open.pop();
      if (opening !== undefined && sign.source !== closing(opening.source)) return { opening, place: sign };
    } else if (sign.kind === 'flow-error-end') {
      const opening = open.at(-1);
      if (opening !== undefined) return { opening, place: signs[sign.index + 1] };
    }
  }
  const opening = open.at(-1);
  return opening !== undefined && isWhole ? { opening, place: undefined } : undefined;
}

/** Whether a bracket is closed after all when indentation is left aside; the text behind `place` is no signs in brackets. */
function isClosedLater({ text, signs }: BrokenSyntax, opening: Sign, place: Sign): boolean {
  const open: string[] = [];
  for (const sign of signs.slice(opening.index, place.index)) {
    if (isBracketStart(sign)) open.push(closing(sign.source));
    else if (isBracketEnd(sign)) open.pop();
  }
  const piece = /(?<=[[{,:\s])(?:"(?:[^"\\]|\\[^])*"|'[^']*'|#.*)|[[\]{}]/g;
  piece.lastIndex = place.start;
  for (let found = piece.exec(text); found !== null; found = piece.exec(text)) {
    const [sign] = found;
    if (sign === '[' || sign === '{') open.push(closing(sign));
    else if (sign === ']' || sign === '}') {
      if (open.pop() !== sign) return false;
      if (open.length === 0) return true;
    }
  }
  return false;
}

function closing(opening: string): string {
  return opening === '{' ? '}' : ']';
}
