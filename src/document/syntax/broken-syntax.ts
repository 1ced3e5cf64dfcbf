import { isScalarMark, isWhite, type Lexeme, lexemesOf } from './lexemes.ts';

/** A lexeme that is no white space. */
export interface Sign extends Lexeme {
  readonly index: number;
  /** How many brackets are open around it. */
  readonly level: number;
  /** The offset at which its line begins. */
  readonly lineStart: number;
  /** Nothing but white space and the dashes of list items stand before it on its line. */
  readonly startsLine: boolean;
}

/** What the parser said, and where. */
export interface ParserError {
  readonly code: string;
  readonly message: string;
  readonly start: number;
}

/** A text with a syntax error, as far as it helps to find out what the writer meant. */
export interface BrokenSyntax {
  readonly text: string;
  readonly signs: readonly Sign[];
  readonly error: ParserError;
  /** The first sign that ends after the error's start; undefined at the end of the text. */
  readonly at: Sign | undefined;
  /** The signs go to the end of the text. */
  readonly isWhole: boolean;
}

/** How many signs after the error are looked at: enough for the end of a bracket that was opened before it. */
const outlook = 20_000;

/** Looks at a text again, sign by sign, around the first error in it. */
export function brokenSyntax(text: string, error: ParserError): BrokenSyntax {
  const signs: Sign[] = [];
  let level = 0;
  let lineStart = 0;
  let startsLine = true;
  let at: Sign | undefined;
  let isWhole = true;
  for (const lexeme of lexemesOf(text)) {
    const { kind, source, start, end } = lexeme;
    if (!isWhite(lexeme) && !isScalarMark(lexeme) && kind !== 'doc-mode') {
      const sign: Sign = { kind, source, start, end, index: signs.length, level, lineStart, startsLine };
      signs.push(sign);
      if (at === undefined && end > error.start) at = sign;
      isWhole = at === undefined || sign.index <= at.index + outlook;
      if (!isWhole) break;
      if (isBracketStart(lexeme)) level += 1;
      else if (isBracketEnd(lexeme)) level = Math.max(0, level - 1);
      else if (kind === 'flow-error-end') level = 0;
      startsLine &&= kind === 'seq-item-ind' || kind === 'flow-error-end';
    }
    const lastLine = source.lastIndexOf('\n');
    if (lastLine === -1) continue;
    lineStart = start + lastLine + 1;
    startsLine = kind === 'newline' || lineStart === end;
  }
  return { text, signs, error, at, isWhole };
}

/** The sign before another; undefined for the first. */
export function signBefore(broken: BrokenSyntax, sign: Sign): Sign | undefined {
  return broken.signs[sign.index - 1];
}

/** The sign after another; undefined for the last that is known. */
export function signAfter(broken: BrokenSyntax, sign: Sign): Sign | undefined {
  return broken.signs[sign.index + 1];
}

/** How many characters stand before a sign on its line. */
export function columnOf({ start, lineStart }: Sign): number {
  return start - lineStart;
}

/** Whether a lexeme is a text in quotes, closed or not. */
export function isQuoted({ kind }: Lexeme): boolean {
  return kind === 'single-quoted-scalar' || kind === 'double-quoted-scalar';
}

/** Whether a lexeme is `{` or `[` as YAML means them. */
export function isBracketStart({ kind }: Lexeme): boolean {
  return kind === 'flow-map-start' || kind === 'flow-seq-start';
}

/** Whether a lexeme is `}` or `]` as YAML means them. */
export function isBracketEnd({ kind }: Lexeme): boolean {
  return kind === 'flow-map-end' || kind === 'flow-seq-end';
}
