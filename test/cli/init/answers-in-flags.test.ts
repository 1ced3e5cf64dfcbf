import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersInFlags } from '../../../src/cli/init/answers-in-flags.ts';
import type { InitOptions } from '../../../src/cli/init/init-options.ts';
import type { InitAnswers } from '../../../src/elicitation/init-answers.ts';
import { initFile } from '../../../src/elicitation/init-file.ts';
import { textOf } from '../../../src/elicitation/init-lines.ts';
import { initPlan } from '../../../src/elicitation/init-plan.ts';
import { areas } from '../../../src/knowledge/area.ts';
import { listMunicipalities } from '../../../src/knowledge/list-municipalities.ts';
import { listServices } from '../../../src/knowledge/list-services.ts';
import { builtInCriteria } from '../../../src/study/built-in-criteria.ts';
import { initTexts } from '../../../src/texts/init-texts-by-language.ts';
import { languages } from '../../../src/texts/language.ts';
import type { Script } from '../../elicitation/answer-all.ts';
import { answerAll } from '../../elicitation/answer-all.ts';

const cost = fc.option(fc.integer({ min: 1, max: 20_000 }), { nil: undefined });
const word = fc.string({ unit: fc.constantFrom('a', 'Å', 'ø', ' ', ':', '#', '"', '-', '1'), minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');

/** What a person decides: said once to the wizard and once in flags. */
const decisions = fc.constantFrom('norway' as const, 'sweden' as const).chain((country) => {
  const codes = listMunicipalities(country).map(({ code }) => code);
  return fc.record({
    country: fc.constant(country),
    language: fc.constantFrom(...languages),
    codes: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 3, maxLength: 6 }),
    costs: fc.array(cost, { minLength: 6, maxLength: 6 }),
    hasBenchmark: fc.boolean(),
    benchmarkCost: cost,
    title: word,
    source: word,
    year: fc.integer({ min: 2014, max: 2026 }),
    areas: fc.subarray([...areas], { minLength: 1 }),
    marks: fc.infiniteStream(fc.boolean()),
    criteria: fc.subarray([...builtInCriteria], { minLength: 1 }),
  });
});

function fileOf(answers: InitAnswers): string {
  return textOf(initFile(initPlan(answers), './study.schema.json'));
}

describe('flags and the wizard', () => {
  it('give the same file, whatever is decided', () => {
    fc.assert(
      fc.property(decisions, (decided) => {
        const { country, language, title, source, criteria } = decided;
        const members = decided.hasBenchmark ? decided.codes.slice(1) : decided.codes;
        const benchmark = decided.hasBenchmark ? decided.codes[0] : undefined;
        const costs = members.map((_, index) => decided.costs[index]);
        const services = decided.areas.flatMap((area) => listServices({ area, jurisdiction: country })).filter(() => decided.marks.next().value === true);
        const chosen = services.length === 0 ? ['none'] : services.map(({ id }) => id);
        const benchmarkCost = benchmark === undefined ? undefined : decided.benchmarkCost;
        const hasCosts = [...costs, benchmarkCost].some((each) => each !== undefined);
        const script: Script = {
          country: [country],
          language: [language],
          municipality: members,
          title: [title.trim()],
          areas: [decided.areas.join(' ')],
          services: [services.map(({ id }) => id).join(' ')],
          criteria: [criteria.join(' ')],
          'price-year': [String(decided.year)],
          'cost-source': [source.trim()],
          ...(benchmark === undefined ? {} : { benchmark: [benchmark], 'benchmark-cost': [String(benchmarkCost ?? '')] }),
          cost: costs.map((each) => String(each ?? '')),
        };
        const options: InitOptions = {
          country,
          language,
          municipality: members,
          title,
          cost: members.map((code, index) => `${code}=${String(costs[index] ?? 'none')}`),
          benchmark: benchmark ?? 'none',
          service: chosen,
          criterion: criteria.toReversed(),
          ...(benchmark === undefined ? {} : { benchmarkCost: String(benchmarkCost ?? 'none') }),
          ...(hasCosts ? { priceYear: String(decided.year), costSource: source } : {}),
        };
        const flagged = answerAll({}, answersInFlags(options, false, initTexts.en));
        expect(flagged.asked).toEqual(['confirm']);
        expect(fileOf(flagged.answers)).toBe(fileOf(answerAll(script).answers));
      }),
      { numRuns: 100 },
    );
  });
});
