import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { strayBracket, textAfterBracket, unclosedBracket } from './brackets.ts';
import { type BrokenSyntax, brokenSyntax, type ParserError } from './broken-syntax.ts';
import { extraComma, missingComma } from './commas.ts';
import { dashInBrackets } from './dashes.ts';
import { badIndent, blockTextIndent, mixedListAndKeys, tabIndent } from './indents.ts';
import { invisibleIndent } from './invisible-indent.ts';
import { colonInValue, doubleColon, missingColon } from './keys.ts';
import { endOfLine } from './lines.ts';
import { loneSign } from './lone-signs.ts';
import { misplacedMark, strayMark } from './marks.ts';
import { mergeConflict } from './merge-conflict.ts';
import { badEscape, textAfterQuote, unclosedQuote } from './quotes.ts';
import { textAfterDocumentStart } from './documents.ts';
import { reservedCharacter } from './reserved-characters.ts';

/** Each looks for one mistake; the first that finds it is right, so what hides other mistakes comes first. */
const mistakes: readonly ((broken: BrokenSyntax) => Diagnostic | undefined)[] = [
  mergeConflict,
  badEscape,
  unclosedQuote,
  invisibleIndent,
  unclosedBracket,
  strayBracket,
  tabIndent,
  misplacedMark,
  loneSign,
  dashInBrackets,
  reservedCharacter,
  textAfterQuote,
  textAfterBracket,
  extraComma,
  doubleColon,
  missingComma,
  textAfterDocumentStart,
  blockTextIndent,
  missingColon,
  mixedListAndKeys,
  badIndent,
  colonInValue,
  strayMark,
];

/** What the writer of a text probably did wrong, from the parser's first error in it. */
export function explainSyntax(text: string, error: ParserError): Diagnostic {
  const broken = brokenSyntax(text, error);
  for (const mistake of mistakes) {
    const found = mistake(broken);
    if (found !== undefined) return { ...found, span: withinLine(text, found.span) };
  }
  const span = broken.at ?? { start: text.length, end: text.length };
  return diagnostic('yaml/syntax', withinLine(text, span), { message: error.message });
}

/** Some lexemes go on for lines; a mistake is shown on the line where it begins. */
function withinLine(text: string, { start, end }: Span): Span {
  return { start, end: Math.max(start, Math.min(end, endOfLine(text, start))) };
}
