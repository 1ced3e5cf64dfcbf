import type { Statement } from '../study/sections.ts';
import { cited } from './cited.ts';
import type { ReportContext } from './context.ts';
import type { Sentence } from './nodes.ts';

/** Statements as the items of a list: the text, its note, and its source as a footnote. */
export function statementItems(context: ReportContext, statements: readonly Statement[]): Sentence[] {
  return statements.map(({ text, note, source }) => [
    note === undefined ? text : `${text} (${note})`,
    ...cited(context, source),
  ]);
}
