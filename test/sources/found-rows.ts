import { LineIndex } from '../../src/diagnostics/line-index.ts';
import type { TableAnswers } from '../../src/sources/read-table-answers.ts';

/** What is told of a table: for each the line, the code and what is marked. */
export function foundRows<A>({ source, diagnostics }: TableAnswers<A>): readonly string[] {
  const text = source?.text ?? '';
  const lines = new LineIndex(text);
  return diagnostics.map(({ code, span }) => `${lines.positionAt(span.start).line} ${code} ${text.slice(span.start, span.end)}`);
}
