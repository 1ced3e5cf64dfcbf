import type { CST } from 'yaml';
import { Parser } from 'yaml';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { tagMeaning } from '../known-tags.ts';
import { maximumDepth, maximumLines, maximumValues } from '../limits.ts';
import { excerpt, startOfLine } from './lines.ts';
import { isScalarMark, isWhite, type Lexeme, lexemesOf } from './lexemes.ts';

export interface ConcreteSyntax {
  /** The parser's own tokens; of no use when a limit is broken. */
  readonly tokens: readonly CST.Token[];
  /** What YAML allows and collab does not, in the order of the text. */
  readonly problems: readonly Diagnostic[];
  /** A limit is broken, which is then the last problem. */
  readonly stopped: boolean;
}

/**
 * Reads a text into the parser's tokens, up to a second document, a sign that fits nowhere, or the first broken limit.
 * Comments and blank lines are not handed on: the parser keeps them for printing, at a cost that can be quadratic.
 */
export function readSyntax(text: string): ConcreteSyntax {
  const problems: Diagnostic[] = [];
  const tokens: CST.Token[] = [];
  const longLines = lineBeyond(text, maximumLines);
  if (longLines !== undefined) {
    return { tokens, problems: [diagnostic('yaml/too-many-lines', longLines, { limit: maximumLines })], stopped: true };
  }
  const parser = new Parser();
  let count = 0;
  let hasDocument = false;
  let isBroken = false;
  for (const lexeme of contentOf(text)) {
    const problem = problemWith(lexeme, text);
    if (problem !== undefined) problems.push(problem);
    if (lexeme.kind === 'comment' && !isInBlockHeader(parser)) continue;
    parser.offset = lexeme.start;
    for (const token of parser.next(lexeme.source)) {
      tokens.push(token);
      hasDocument ||= token.type === 'document';
      isBroken ||= token.type === 'error';
    }
    if (isBroken) break;
    if (isWhite(lexeme) || isScalarMark(lexeme)) continue;
    count += 1;
    const broken = brokenLimit(count, parser.stack, lexeme);
    if (broken !== undefined) return { tokens, problems: [...problems, broken], stopped: true };
    if (hasDocument && parser.stack[0]?.type === 'document') {
      const span = { start: lexeme.start, end: Math.min(Math.max(lexeme.end, lexeme.start + 1), text.length) };
      return { tokens, problems: [...problems, diagnostic('yaml/several-documents', span, {})], stopped: false };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, problems, stopped: false };
}

/** All lexemes but those of lines that hold nothing, or nothing but a comment. */
function* contentOf(text: string): Generator<Lexeme, void> {
  let atLineStart = true;
  let indent: Lexeme[] = [];
  for (const lexeme of lexemesOf(text)) {
    if (atLineStart && lexeme.kind === 'space') {
      indent.push(lexeme);
      continue;
    }
    if (atLineStart && (lexeme.kind === 'newline' || lexeme.kind === 'comment')) {
      indent = [];
      continue;
    }
    yield* indent;
    indent = [];
    yield lexeme;
    if (lexeme.kind === 'newline') atLineStart = true;
    else if (lexeme.kind !== 'block-text') atLineStart = atLineStart && isScalarMark(lexeme);
    else if (lexeme.source !== '') atLineStart = lexeme.source.endsWith('\n');
  }
}

function isInBlockHeader(parser: Parser): boolean {
  return parser.stack.at(-1)?.type === 'block-scalar';
}

function problemWith({ kind, source, start, end }: Lexeme, text: string): Diagnostic | undefined {
  if (kind === 'tag' && tagMeaning(source) === undefined) return diagnostic('yaml/tag', { start, end }, { tag: excerpt(source) });
  if (kind === 'directive-line' && !/^%YAML[ \t]+1\.2$/.test(source)) {
    return diagnostic('yaml/directive', { start, end }, { directive: excerpt(source) });
  }
  // `&name:` is a name with a colon at its end to YAML; at the start of a line it was meant as a key.
  const isMarkedKey = (kind === 'anchor' || kind === 'alias') && source.length > 2 && source.endsWith(':');
  if (isMarkedKey && text.slice(startOfLine(text, start), start).trim() === '') {
    return diagnostic('yaml/reserved-character', { start, end: start + 1 }, { character: source.charAt(0), isAlone: false });
  }
  if (kind === 'comment' && start > 0 && !/\s/.test(text.charAt(start - 1))) {
    return diagnostic('yaml/comment-needs-space', { start, end }, {});
  }
  return undefined;
}

function brokenLimit(count: number, stack: readonly CST.Token[], span: Span): Diagnostic | undefined {
  const { start, end } = span;
  if (count > maximumValues) return diagnostic('yaml/too-many-values', { start, end }, { limit: maximumValues });
  if (stack.length <= maximumDepth) return undefined;
  const depth = stack.filter((token) => 'items' in token).length;
  return depth > maximumDepth ? diagnostic('yaml/too-deep', { start, end }, { limit: maximumDepth }) : undefined;
}

/** The line after the last allowed one. */
function lineBeyond(text: string, limit: number): Span | undefined {
  let start = 0;
  for (let line = 1; line <= limit; line += 1) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return undefined;
  }
  if (start === text.length) return undefined;
  return { start, end: start + 1 };
}
