import { analyzeStudy, toMarkdown } from '../../src/collab.ts';
import type { Language } from '../../src/texts/language.ts';
import { studyOf } from '../study-of.ts';

/** One section of the report of a study given as text, with the columns of its tables one space apart. */
export function sectionOf(study: string, heading: string, language: Language): string {
  const written = toMarkdown(analyzeStudy(studyOf(study), undefined, { language }), undefined).replaceAll('\u00a0', ' ');
  const found = written.split(/^(?=## )/m).find((section) => section.startsWith(`## ${heading}\n`)) ?? '';
  return found.replace(/ {2,}/g, ' ');
}

/** The cells of a table's rows, by the first cell of its heading row. */
export function rowsOf(section: string, firstHeading: string, place = 0): string[][] {
  const lines = section.split('\n');
  const starts = lines.flatMap((line, index) => (line.startsWith(`| ${firstHeading} |`) ? [index] : []));
  const start = starts[place];
  if (start === undefined) throw new Error(`the section has no table that begins with ${firstHeading}`);
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  const rows = lines.slice(start + 2, end === -1 ? undefined : end);
  return rows.map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
}

/** The number in a cell as the report writes it in nb. */
export function numberIn(cell: string | undefined): number {
  return Number((cell ?? '').replaceAll(' ', '').replace('−', '-').replace(',', '.'));
}
