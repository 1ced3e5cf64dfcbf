import { writeText } from '../document/edit/write-text.ts';
import { populationSource } from '../knowledge/register-source.ts';
import type { InitFileTexts } from '../texts/init-file-texts.ts';
import { initFileTexts } from '../texts/init-file-texts-by-language.ts';
import { workLines } from './init-file-work.ts';
import type { InitLine } from './init-lines.ts';
import { blank, example, line, note } from './init-lines.ts';
import type { InitPlan, PlannedBenchmark, PlannedMunicipality } from './init-plan.ts';

const currencies = { norway: 'NOK', sweden: 'SEK' } as const;

/** A made-up cost per inhabitant, for examples. */
const someCost = '6_000';

/**
 * A new study with the comments that teach how to go on.
 *
 * @param schema where the schema is, as seen from the study
 */
export function initFile(plan: InitPlan, schema: string): readonly InitLine[] {
  const texts = initFileTexts[plan.language];
  return [
    line(`# yaml-language-server: $schema=${schema}`, 0),
    ...headLines(texts),
    blank,
    ...settingLines(plan, texts),
    blank,
    ...municipalityLines(plan, texts),
    blank,
    ...benchmarkLines(plan, texts),
    blank,
    ...workLines(plan, texts),
    blank,
    ...sourceLines(plan, texts),
  ];
}

function headLines({ head, commands, examples }: InitFileTexts): readonly InitLine[] {
  return [
    line('#', 0),
    ...note(head, 0),
    line(`#   npx --no collab validate study.yaml   ${commands.validate}`, 0),
    line(`#   npx --no collab analyze study.yaml    ${commands.analyze}`, 0),
    ...note(examples, 0),
  ];
}

function settingLines({ title, country, language, priceYear, hasCosts }: InitPlan, texts: InitFileTexts): readonly InitLine[] {
  const money = `priceYear: ${String(priceYear)} # ${texts.priceYear}`;
  return [
    line('format: 1', 0),
    line(`title: ${writeText(title, 'double', false)}`, 0),
    line(`jurisdiction: ${country} # ${texts.jurisdiction}`, 0),
    line(`language: ${language} # ${texts.language}`, 0),
    line(`currency: ${currencies[country]}`, 0),
    ...(hasCosts ? [line(money, 0)] : example([money], 0)),
    blank,
    ...note(texts.goals, 0),
    ...example(['goals:', `  study: [${writeText(texts.goalsExample, 'double', true)}]`], 0),
  ];
}

function municipalityLines({ municipalities, country, year, costSource }: InitPlan, texts: InitFileTexts): readonly InitLine[] {
  return [...note(texts.municipalities[country](year), 0), ...note(texts.cost, 0), line('municipalities:', 0), ...municipalities.flatMap((each) => memberLines(each, costSource, texts))];
}

function memberLines({ id, municipality, population, cost }: PlannedMunicipality, costSource: string | undefined, texts: InitFileTexts): readonly InitLine[] {
  const { name, code } = municipality;
  return [
    line(`${id}:`, 2),
    line(`name: ${writeText(name, 'double', false)}`, 4),
    line(`code: "${code}"`, 4),
    ...(population.countedAs.length > 1 ? note(texts.addedUp(population.countedAs.join(' + ')), 4) : []),
    line(`population: { value: ${grouped(population.inhabitants)}, source: population }`, 4),
    ...(cost === undefined
      ? example([`adminCostPerInhabitant: ${someCost}`], 4)
      : [line(`adminCostPerInhabitant: ${costText(cost, costSource)}`, 4), line('basis: net', 4)]),
  ];
}

function benchmarkLines({ benchmark, costSource }: InitPlan, texts: InitFileTexts): readonly InitLine[] {
  if (benchmark?.cost === undefined) return [...note(texts.benchmarkMissing(benchmark?.municipality.name), 0), ...example(benchmarkExample(benchmark, texts), 0)];
  const { id, municipality, cost } = benchmark;
  return [
    ...note(texts.benchmark, 0),
    ...note(texts.costsByYear, 0),
    line('benchmarks:', 0),
    line(`${id}:`, 2),
    line(`name: ${writeText(municipality.name, 'double', false)}`, 4),
    line(`code: "${municipality.code}"`, 4),
    line(`adminCostPerInhabitant: ${costText(cost, costSource)}`, 4),
    line('basis: net', 4),
  ];
}

function benchmarkExample(benchmark: PlannedBenchmark | undefined, { someBenchmark }: InitFileTexts): readonly string[] {
  const known = benchmark === undefined ? `name: ${someBenchmark}` : `name: ${writeText(benchmark.municipality.name, 'double', true)}, code: "${benchmark.municipality.code}"`;
  return ['benchmarks:', `  ${benchmark?.id ?? 'benchmark'}: { ${known}, adminCostPerInhabitant: ${someCost}, basis: net }`];
}

function sourceLines({ country, year, language, costSource }: InitPlan, texts: InitFileTexts): readonly InitLine[] {
  const record = Object.entries(populationSource(country, year, language)).map(([key, value]: readonly [string, string | number]) => {
    return line(`${key}: ${typeof value === 'number' ? String(value) : writeText(value, 'double', false)}`, 4);
  });
  const costs = costSource === undefined ? [] : [line('costs:', 2), line(`title: ${writeText(costSource, 'double', false)}`, 4)];
  return [...note(texts.sources, 0), line('sources:', 0), line('population:', 2), ...record, ...costs];
}

function costText(cost: number, source: string | undefined): string {
  return source === undefined ? grouped(cost) : `{ value: ${grouped(cost)}, source: costs }`;
}

/** A number with its thousands apart: `15_000_000`. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, '_')}${decimals === undefined ? '' : `.${decimals}`}`;
}
