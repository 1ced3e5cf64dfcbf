import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, isBracketEnd, isBracketStart, type Sign, signBefore } from './broken-syntax.ts';
import { indentation } from './lines.ts';

interface BracketFault {
  readonly opening: Sign;
  /** The closing bracket of the other kind, or the line that is indented too little; undefined at the end of the text. */
  readonly place: Sign | undefined;
  /** Without the closing bracket of the other kind, all brackets would be closed: it is the one too many. */
  readonly isStray: boolean;
}

/** A bracket that is not closed, or closed by the other kind: reported where it opens. */
export function unclosedBracket(broken: BrokenSyntax): Diagnostic | undefined {
  const fault = firstFault(broken);
  if (fault === undefined || fault.isStray || broken.error.start < fault.opening.start) return undefined;
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

/** A closing bracket that no bracket opened: outside all of them, or within another that is closed later. */
export function strayBracket(broken: BrokenSyntax): Diagnostic | undefined {
  const { at } = broken;
  const fault = firstFault(broken);
  const isOutside = at !== undefined && isBracketEnd(at) && at.level === 0;
  const stray = fault?.isStray === true && broken.error.start >= fault.opening.start ? fault.place : isOutside ? at : undefined;
  if (stray === undefined) return undefined;
  return diagnostic('yaml/stray-bracket', { start: stray.start, end: stray.end }, { bracket: stray.source });
}

/** Text that follows a closing bracket, as in `{navn} kommune`. */
export function textAfterBracket(broken: BrokenSyntax): Diagnostic | undefined {
  const { at } = broken;
  const before = at && signBefore(broken, at);
  if (at === undefined || before === undefined || at.level > 0 || !isBracketEnd(before)) return undefined;
  if (broken.text.slice(before.end, at.start).includes('\n')) return undefined;
  return diagnostic('yaml/text-after-bracket', { start: at.start, end: at.end }, { bracket: before.source });
}

function firstFault({ isWhole, signs, text }: BrokenSyntax): BracketFault | undefined {
  const open: Sign[] = [];
  for (const sign of signs) {
    if (isBracketStart(sign)) open.push(sign);
    else if (isBracketEnd(sign)) {
      const opening = open.at(-1);
      if (opening !== undefined && sign.source !== closing(opening.source)) {
        return { opening, place: sign, isStray: areClosedLater(text, open, sign.end) };
      }
      open.pop();
    } else if (sign.kind === 'flow-error-end') {
      const opening = open.at(-1);
      if (opening !== undefined) return { opening, place: signs[sign.index + 1], isStray: false };
    }
  }
  const opening = open.at(-1);
  return opening !== undefined && isWhole ? { opening, place: undefined, isStray: false } : undefined;
}

/** Whether a bracket is closed after all when indentation is left aside. */
function isClosedLater({ text, signs }: BrokenSyntax, opening: Sign, place: Sign): boolean {
  const open: Sign[] = [];
  for (const sign of signs.slice(opening.index, place.index)) {
    if (isBracketStart(sign)) open.push(sign);
    else if (isBracketEnd(sign)) open.pop();
  }
  return areClosedLater(text, open, place.start);
}

/** Whether the text from an offset on closes all brackets that are open there: it is no signs in brackets to the parser. */
function areClosedLater(text: string, brackets: readonly Sign[], from: number): boolean {
  const open = brackets.map(({ source }) => closing(source));
  const piece = /(?<=[[{,:\s])(?:"(?:[^"\\]|\\[^])*"|'[^']*'|#.*)|[[\]{}]/g;
  piece.lastIndex = from;
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
