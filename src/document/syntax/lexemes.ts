import { CST, Lexer } from 'yaml';

/** The parser's own kinds, with the text of a block scalar told apart from a plain one. */
export type LexemeKind = CST.TokenType | 'block-text' | 'garbage';

/** A piece of a text; all pieces together are the text. */
export interface Lexeme {
  readonly kind: LexemeKind;
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into what the parser reads one by one.
 * Its marks without a place in the text ("a scalar follows", "a document starts", "brackets end here") have no length.
 */
export function* lexemesOf(text: string): Generator<Lexeme, void> {
  let start = 0;
  let isText = false;
  let isBlockText = false;
  for (const source of new Lexer().lex(text)) {
    if (isText) {
      const kind = isBlockText ? 'block-text' : 'scalar';
      isText = false;
      isBlockText = false;
      yield { kind, source, start, end: start + source.length };
      start += source.length;
      continue;
    }
    const kind = CST.tokenType(source) ?? 'garbage';
    isText = kind === 'scalar';
    if (kind === 'block-scalar-header') isBlockText = true;
    const end = isText || kind === 'doc-mode' || kind === 'flow-error-end' ? start : start + source.length;
    yield { kind, source, start, end };
    start = end;
  }
}

/** Whether a lexeme is the mark that a scalar follows, and not the scalar. */
export function isScalarMark({ kind, source, start, end }: Lexeme): boolean {
  return kind === 'scalar' && start === end && source === CST.SCALAR;
}

/** Whether a lexeme is nothing but space, a line end or a comment. */
export function isWhite({ kind }: Lexeme): boolean {
  return kind === 'space' || kind === 'newline' || kind === 'comment';
}
