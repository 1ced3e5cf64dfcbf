import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LineIndex } from '../../diagnostics/line-index.ts';
import type { Span } from '../../diagnostics/span.ts';
import { lineRange } from './line-range.ts';
import { pathFromRoot } from './source-root.ts';

/** A file as SARIF names it. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: '%SRCROOT%';
  /** Among the run's artifacts. */
  readonly index?: number;
}

/** Names a file by its path from the root, or by a URI of its own where it is outside of it. */
export function artifactLocation(name: string, root: string): ArtifactLocation {
  const path = pathFromRoot(name, root);
  if (path === undefined) return { uri: pathToFileURL(resolve(name)).href };
  // Half of a surrogate pair has no encoding.
  const parts = path.replace(/\p{Cs}/gu, '\uFFFD').split('/');
  return { uri: parts.map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/** A stretch of a text as SARIF counts it. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The region of a span. Behind the last line end there is no further line: the place is the end of the last one. */
export function sarifRegion(span: Span, text: string, lines: LineIndex): Region {
  const { line, column, endLine, endColumn } = lineRange(span, lines);
  const last = lines.lineCount;
  const isPastLast = last > 1 && lines.lineText(last) === '';
  if (!isPastLast || endLine < last) return { startLine: line, startColumn: column, endLine, endColumn };
  const end = { line: last - 1, column: text.length - lines.lineSpan(last - 1).start + 1 };
  const start = line < last ? { line, column } : end;
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
