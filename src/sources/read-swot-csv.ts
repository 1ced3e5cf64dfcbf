import type { SwotAnswer } from '../elicitation/edits/swot-edits.ts';
import { quadrantWords } from './answer-words.ts';
import type { RowAnswer } from './merge-rows.ts';
import { type AnswerTable, readTableAnswers, type TableAnswers } from './read-table-answers.ts';
import { allNamedIn, cellIn, namedIn, neededCell, numberIn, type RowReading, textIn } from './read-cell.ts';
import type { TableForm } from './read-heading.ts';
import { whoAnswers } from './who-answers.ts';

const points = { minimum: 0, maximum: 100, isWhole: true };

/** Reads SWOT items: quadrant, text, municipality, and where there are such columns importance, services, evidence and note. */
export function readSwotCsv(table: AnswerTable): TableAnswers<SwotAnswer> {
  const form: TableForm<'swot'> = {
    kind: 'swot',
    required: table.as === undefined ? ['quadrant', 'text', 'municipality'] : ['quadrant', 'text'],
    optional: ['municipality', 'importance', 'services', 'evidence', 'note'],
  };
  return readTableAnswers(table, [form], (reading) => readRow(reading, table));
}

function readRow(reading: RowReading<'swot'>, table: AnswerTable): readonly RowAnswer<SwotAnswer>[] {
  const { known } = table;
  const quadrant = namedIn(reading, 'quadrant', neededCell(reading, 'quadrant'), quadrantWords)?.id;
  const text = textIn(reading, neededCell(reading, 'text'));
  const municipalities = whoAnswers(reading, table);
  const importance = numberIn(reading, cellIn(reading, 'importance'), points);
  const services = allNamedIn(reading, 'services', cellIn(reading, 'services'), known.services).map(({ id }) => id);
  const evidence = namedIn(reading, 'evidence', cellIn(reading, 'evidence'), known.sources)?.id;
  const note = textIn(reading, cellIn(reading, 'note'));
  if (quadrant === undefined || text === undefined) return [];
  return municipalities.map((municipality) => ({
    answer: { quadrant, text, municipality, importance, services, evidence, note },
    key: JSON.stringify([quadrant, text.toLowerCase().replace(/\.$/, ''), municipality]),
    says: [
      ['importance', importance],
      ['services', services.length === 0 ? undefined : services.join(' ')],
      ['evidence', evidence],
      ['note', note],
    ],
    span: reading.row.span,
  }));
}
