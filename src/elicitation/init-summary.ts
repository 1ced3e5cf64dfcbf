import { initTexts } from '../texts/init-texts-by-language.ts';
import type { Language } from '../texts/language.ts';
import type { InitAnswers } from './init-answers.ts';

/** What is going to be written, a line each: shown before it is. */
export function initSummary({ title, municipalities, costs, benchmark, benchmarkCost, services, criteria }: InitAnswers, language: Language): readonly string[] {
  const { summary, criterionNames, costKnown } = initTexts[language];
  const members = municipalities.map(({ name, code }) => (typeof costs.get(code) === 'number' ? `${name} (${costKnown})` : name));
  const known = benchmark === undefined || benchmark === 'none' ? undefined : benchmark.name;
  const against = known === undefined ? summary.nothing : typeof benchmarkCost === 'number' ? `${known} (${costKnown})` : known;
  return [
    summary.heading,
    `  ${summary.title}: ${title ?? ''}`,
    `  ${summary.municipalities}: ${members.join(', ')}`,
    `  ${summary.benchmark}: ${against}`,
    `  ${summary.services}: ${String(services?.length ?? 0)}`,
    `  ${summary.criteria}: ${criteria === undefined || criteria.length === 0 ? summary.nothing : criteria.map((each) => criterionNames[each]).join(', ')}`,
  ];
}
