import type { Statement } from '../study/sections.ts';
import type { Sentence } from './nodes.ts';
import { reference } from './nodes.ts';

/** Statements as the items of a list: the text, its note, and its source as a footnote. */
export function statementItems(statements: readonly Statement[]): Sentence[] {
  return statements.map(({ text, note, source }) => [
    note === undefined ? text : `${text} (${note})`,
    ...(source === undefined || source === 'illustration' ? [] : [reference(source)]),
  ]);
}
