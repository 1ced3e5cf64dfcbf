import { allWords } from './answer-words.ts';
import type { AnswerTable } from './read-table-answers.ts';
import { allNamedIn, cellIn, neededCell, type RowReading } from './read-cell.ts';

/** Whose answer a row is: ids of municipalities, or `all`; none where that is told to be wrong. */
export function whoAnswers<K extends string>(reading: RowReading<K>, { known, as }: AnswerTable): readonly string[] {
  const cell = as === undefined ? neededCell(reading, 'municipality') : cellIn(reading, 'municipality');
  if (cell === undefined) return as === undefined ? [] : [as];
  const ids = allNamedIn(reading, 'municipality', cell, [...known.municipalities, allWords]).map(({ id }) => id);
  return ids.includes(allWords.id) ? [allWords.id] : ids;
}
