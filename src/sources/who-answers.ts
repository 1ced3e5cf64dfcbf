import { diagnostic } from '../diagnostics/diagnostic.ts';
import { allWords } from './answer-words.ts';
import type { AnswerTable } from './read-table-answers.ts';
import { allNamedIn, cellIn, neededCell, type RowReading } from './read-cell.ts';

/** Whose answer a row is: ids of municipalities, or `all`; none where that is told to be wrong. */
export function whoAnswers<K extends string>(reading: RowReading<K>, { known, as }: AnswerTable): readonly string[] {
  const cell = as === undefined ? neededCell(reading, 'municipality') : cellIn(reading, 'municipality');
  if (cell === undefined) return as === undefined ? [] : [as];
  const ids = allNamedIn(reading, 'municipality', cell, [...known.municipalities, allWords]).map(({ id }) => id);
  const others = as === undefined ? [] : ids.filter((id) => id !== as);
  if (as !== undefined && others.length > 0) {
    reading.problems.push(diagnostic('csv/other-municipality', cell.span, { municipality: as, value: cell.text }));
    return [];
  }
  return ids.includes(allWords.id) ? [allWords.id] : ids;
}
