import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Assessment } from '../elicitation/edits/assess-edits.ts';
import { allWords, gradeWords } from './answer-words.ts';
import { findNamed } from './find-named.ts';
import type { NamedService } from './known-names.ts';
import type { RowAnswer } from './merge-rows.ts';
import { type AnswerTable, readTableAnswers, type TableAnswers } from './read-table-answers.ts';
import { cellIn, namedIn, neededCell, numberIn, type RowReading } from './read-cell.ts';
import type { TableForm } from './read-heading.ts';
import { whoAnswers } from './who-answers.ts';

type Kind = Assessment['kind'];

const effects = { minimum: -4, maximum: 4, isWhole: false };
const levels = { minimum: 0, maximum: 3, isWhole: true };
const ratings = { minimum: 1, maximum: 5, isWhole: false };

/**
 * Reads assessments, one kind in a table: effects (service, criterion, municipality, effect), readiness (factor,
 * municipality, level, grade) or feasibility (service, feasibility, and a municipality where each has its own).
 */
export function readAssessCsv(table: AnswerTable): TableAnswers<Assessment> {
  const who = table.as === undefined ? (['municipality'] as const) : [];
  const forms: readonly [TableForm<Kind>, ...TableForm<Kind>[]] = [
    { kind: 'effect', required: ['service', 'criterion', ...who, 'effect'], optional: ['municipality'] },
    { kind: 'readiness', required: ['factor', ...who, 'level'], optional: ['municipality', 'grade', 'evidence'] },
    { kind: 'feasibility', required: ['service', 'feasibility'], optional: ['municipality'] },
  ];
  return readTableAnswers(table, forms, (reading) => readers[reading.heading.kind](reading, table));
}

const readers: Readonly<Record<Kind, (reading: RowReading<Kind>, table: AnswerTable) => readonly RowAnswer<Assessment>[]>> = {
  effect: (reading, table) => {
    const service = namedIn(reading, 'service', neededCell(reading, 'service'), table.known.services);
    const criterion = scoredIn(reading, table);
    const municipalities = participating(reading, whoAnswers(reading, table), service);
    const effect = effectIn(reading);
    if (service === undefined || criterion === undefined || effect === undefined) return [];
    return municipalities.map((municipality) => ({
      answer: { kind: 'effect', service: service.id, criterion, municipality, effect },
      key: JSON.stringify([service.id, criterion, municipality]),
      says: [['effect', effect]],
      span: reading.row.span,
    }));
  },
  readiness: (reading, table) => {
    const factor = namedIn(reading, 'factor', neededCell(reading, 'factor'), table.known.factors)?.id;
    const municipalities = whoAnswers(reading, table);
    const level = numberIn(reading, neededCell(reading, 'level'), levels);
    const grade = namedIn(reading, 'grade', cellIn(reading, 'grade'), gradeWords)?.id;
    const evidence = namedIn(reading, 'evidence', cellIn(reading, 'evidence'), table.known.sources)?.id;
    if (factor === undefined || level === undefined) return [];
    return municipalities.map((municipality) => ({
      answer: { kind: 'readiness', factor, municipality, level, grade, evidence },
      key: JSON.stringify([factor, municipality]),
      says: [['level', level], ['grade', grade], ['evidence', evidence]],
      span: reading.row.span,
    }));
  },
  feasibility: (reading, table) => {
    const service = namedIn(reading, 'service', neededCell(reading, 'service'), table.known.services);
    const who = cellIn(reading, 'municipality') === undefined ? [table.as ?? allWords.id] : whoAnswers(reading, table);
    const municipalities = participating(reading, who, service);
    const rating = numberIn(reading, neededCell(reading, 'feasibility'), ratings);
    if (service === undefined || rating === undefined) return [];
    return municipalities.map((municipality) => ({
      answer: { kind: 'feasibility', service: service.id, municipality, rating },
      key: JSON.stringify([service.id, municipality]),
      says: [['feasibility', rating]],
      span: reading.row.span,
    }));
  },
};

/** A criterion that effects are scored on: economy is computed. */
function scoredIn(reading: RowReading<Kind>, { known }: AnswerTable): string | undefined {
  const cell = neededCell(reading, 'criterion');
  const weighed = cell === undefined ? undefined : findNamed(cell.text, known.criteria).found;
  if (cell === undefined || weighed === undefined || known.scored.some(({ id }) => id === weighed.id)) {
    return namedIn(reading, 'criterion', cell, known.scored)?.id;
  }
  reading.problems.push(diagnostic('study/economy-scored-twice', cell.span, {}));
  return undefined;
}

/** A number, or as many plus or minus signs. */
function effectIn(reading: RowReading<Kind>): number | undefined {
  const cell = neededCell(reading, 'effect');
  const signs = /^'?(\++|[-−–]+)$/.exec(cell?.text ?? '')?.[1];
  if (cell === undefined || signs === undefined) return numberIn(reading, cell, effects);
  const effect = signs.startsWith('+') ? signs.length : -signs.length;
  return numberIn(reading, { ...cell, text: String(effect) }, effects);
}

/** Who of them takes part in the service; of the others it is told. */
function participating({ row, heading, problems }: RowReading<Kind>, municipalities: readonly string[], service: NamedService | undefined): readonly string[] {
  if (service === undefined) return municipalities;
  const { id, participants } = service;
  const outsiders = municipalities.filter((each) => each !== allWords.id && !participants.includes(each));
  const span = row.cells[heading.positions.get('municipality') ?? -1]?.span ?? row.span;
  for (const municipality of outsiders) problems.push(diagnostic('csv/not-participant', span, { municipality, service: id, participants }));
  return municipalities.filter((each) => !outsiders.includes(each));
}
