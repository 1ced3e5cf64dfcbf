import { namesOfStudy } from '../../src/elicitation/names-of-study.ts';
import type { AnswerTable } from '../../src/sources/read-table-answers.ts';
import { smallStudy, studyOf } from '../study-of.ts';

/** Three municipalities, two services and a source, as tables name them. */
export const workshopText = smallStudy(
  `services:
  ict: { catalogue: ict }
  payroll: { catalogue: payroll, participants: [frosta, levanger] }
sources:
  kpmg: { title: Muligheter i utvikling av et tettere samarbeid }`,
  `  frosta: { name: Frosta, code: "5036", population: 2_400 }
  levanger: { name: Levanger, code: "5037", population: 17_500 }
  verdal: { name: Verdal, code: "0538", population: 13_600 }`,
);

/** A table as it comes from a file with these bytes or this text. */
export function tableOf(content: string | Uint8Array, as?: string): AnswerTable {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name: 'workshop.csv', bytes, known: namesOfStudy(studyOf(workshopText)), as };
}
