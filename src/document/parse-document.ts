import type { CST, Node } from 'yaml';
import { Composer } from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from './document.ts';
import { readOrdinary } from './ordinary/read-ordinary.ts';
import { readTree } from './read-tree.ts';
import type { Source } from './source.ts';
import type { ParserError } from './syntax/broken-syntax.ts';
import { explainSyntax } from './syntax/explain-syntax.ts';
import { readSyntax } from './syntax/read-syntax.ts';

export interface ParsedDocument {
  /** Present when nothing is wrong, or nothing but repeated keys, of which the first counts. */
  readonly document: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a YAML text into collab's own tree.
 * It never throws: what is wrong comes as diagnostics, a mistake of syntax as one, since what follows it is guesswork.
 */
export function parseDocument(source: Source): ParsedDocument {
  const root = readOrdinary(source.text);
  return root === undefined ? parseThoroughly(source) : { document: { source, root }, diagnostics: [] };
}

/** {@link parseDocument} by the parser alone, which knows all of YAML, and where a mistake is. */
export function parseThoroughly(source: Source): ParsedDocument {
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(source.text);
  if (control !== null) {
    const span = { start: control.index, end: control.index + 1 };
    return refused([diagnostic('file/binary', span, { byte: control[0].charCodeAt(0) })]);
  }
  // The parser knows no lone carriage return as a line end; a line feed is as long, so that every offset stays right.
  const text = source.text.replace(/\r(?!\n)/g, '\n');
  const { tokens, problems, stopped } = readSyntax(text);
  if (stopped) return refused(problems.slice(-1));
  const { root, error } = compose(tokens);
  const mistake = error === undefined ? undefined : explainSyntax(text, error);
  const foremost = problems[0];
  if (mistake !== undefined && (foremost === undefined || mistake.span.start <= foremost.span.start)) return refused([mistake]);
  if (foremost !== undefined) return refused(problems);
  if (root === undefined) return refused([diagnostic('file/empty', { start: 0, end: 0 }, {})]);
  const tree = readTree(root, text);
  return { document: tree.root && { source, root: tree.root }, diagnostics: tree.diagnostics };
}

function refused(diagnostics: readonly Diagnostic[]): ParsedDocument {
  return { document: undefined, diagnostics };
}

/** The parser invents an empty root for a document of nothing but `---`. */
function isWritten(root: Node | null): root is Node {
  return root !== null && root.srcToken !== undefined;
}

/** The first document's root, and the error that stands first in the text. */
function compose(tokens: readonly CST.Token[]): { readonly root: Node | undefined; readonly error: ParserError | undefined } {
  // Keys are compared and scalars resolved by us, so the parser's own schema is the smallest; what `strict` adds
  // counts characters before a key, which goes wrong without the comments.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, strict: false, keepSourceTokens: true });
  let root: Node | undefined;
  let error: ParserError | undefined;
  const consider = (errors: ReturnType<Composer['streamInfo']>['errors']): void => {
    for (const { code, message, pos } of errors) {
      if (error === undefined || pos[0] < error.start) error = { code, message, start: pos[0] };
    }
  };
  for (const composed of composer.compose(tokens)) {
    consider(composed.errors);
    root ??= isWritten(composed.contents) ? composed.contents : undefined;
  }
  consider(composer.streamInfo().errors);
  return { root, error };
}
