import type { SwingAnswer } from '../elicitation/edits/weigh-edits.ts';
import type { RowAnswer } from './merge-rows.ts';
import { type AnswerTable, readTableAnswers, type TableAnswers } from './read-table-answers.ts';
import { namedIn, neededCell, numberIn, type RowReading } from './read-cell.ts';
import type { TableForm } from './read-heading.ts';
import { whoAnswers } from './who-answers.ts';

const points = { minimum: 0, maximum: 100, isWhole: true };

/** Reads swing weights: criterion, municipality, points. */
export function readWeighCsv(table: AnswerTable): TableAnswers<SwingAnswer> {
  const form: TableForm<'weigh'> = {
    kind: 'weigh',
    required: table.as === undefined ? ['criterion', 'municipality', 'points'] : ['criterion', 'points'],
    optional: ['municipality'],
  };
  return readTableAnswers(table, [form], (reading) => readRow(reading, table));
}

function readRow(reading: RowReading<'weigh'>, table: AnswerTable): readonly RowAnswer<SwingAnswer>[] {
  const criterion = namedIn(reading, 'criterion', neededCell(reading, 'criterion'), table.known.criteria)?.id;
  const municipalities = whoAnswers(reading, table);
  const swing = numberIn(reading, neededCell(reading, 'points'), points);
  if (criterion === undefined || swing === undefined) return [];
  return municipalities.map((municipality) => ({
    answer: { criterion, municipality, points: swing },
    key: JSON.stringify([criterion, municipality]),
    says: [['points', swing]],
    span: reading.row.span,
  }));
}
