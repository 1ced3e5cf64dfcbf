import type { CatalogueService } from '../knowledge/catalogue-service.ts';
import type { Jurisdiction } from '../knowledge/jurisdiction.ts';
import { listServices } from '../knowledge/list-services.ts';
import type { Municipality, Population } from '../knowledge/municipality-register.ts';
import { populationOf, populationYears } from '../knowledge/population-of.ts';
import type { BuiltInCriterion } from '../study/built-in-criteria.ts';
import { reservedIds } from '../study/reserved-ids.ts';
import { slug } from '../study/slug.ts';
import type { Language } from '../texts/language.ts';
import type { InitAnswers } from './init-answers.ts';
import { hasCosts, usualPriceYear } from './init-questions.ts';

/** Everything that stands in a new study. */
export interface InitPlan {
  readonly country: Jurisdiction;
  readonly language: Language;
  readonly title: string;
  /** Of the populations. */
  readonly year: number;
  /** In the order in which they were named. */
  readonly municipalities: readonly PlannedMunicipality[];
  readonly benchmark: PlannedBenchmark | undefined;
  /** The year whose money the costs are in, or would usually be. */
  readonly priceYear: number;
  readonly hasCosts: boolean;
  readonly costSource: string | undefined;
  readonly services: readonly CatalogueService[];
  readonly criteria: readonly BuiltInCriterion[];
}

export interface PlannedBenchmark {
  /** Its key in the study. */
  readonly id: string;
  readonly municipality: Municipality;
  /** Kroner per inhabitant. */
  readonly cost: number | undefined;
}

export interface PlannedMunicipality extends PlannedBenchmark {
  readonly population: Population;
}

/** What an answered and confirmed wizard comes to. A population that the register does not have is a defect: it is asked for before. */
export function initPlan(answers: InitAnswers): InitPlan {
  const { country, language, title } = answers;
  if (country === undefined || language === undefined || title === undefined) throw new Error('a study is begun with a country, a language and a title');
  const year = answers.year ?? populationYears(country).newest;
  const benchmark = answers.benchmark === 'none' ? undefined : answers.benchmark;
  const all = [...answers.municipalities, ...(benchmark === undefined ? [] : [benchmark])];
  const stated = (cost: number | 'none' | undefined): number | undefined => (cost === 'none' ? undefined : cost);
  return {
    country,
    language,
    title,
    year,
    municipalities: answers.municipalities.map((municipality) => {
      const population = populationOf(municipality, year);
      if (population === undefined) throw new Error(`no population of ${municipality.code} for ${String(year)}`);
      return { id: idAmong(municipality, all), municipality, population, cost: stated(answers.costs.get(municipality.code)) };
    }),
    benchmark: benchmark && { id: idAmong(benchmark, all), municipality: benchmark, cost: stated(answers.benchmarkCost) },
    priceYear: answers.priceYear ?? usualPriceYear(country, answers.year),
    hasCosts: hasCosts(answers),
    costSource: answers.costSource === '' || !hasCosts(answers) ? undefined : answers.costSource,
    services: listServices({ jurisdiction: country }).filter(({ id }) => answers.services?.includes(id)),
    criteria: answers.criteria ?? [],
  };
}

/** The key of a municipality: its name, with its number where another is called the same. */
function idAmong({ name, code }: Municipality, all: readonly Municipality[]): string {
  const id = slug(name);
  const isShared = all.some((other) => other.code !== code && slug(other.name) === id);
  return isShared || reservedIds.has(id) ? `${id}-${code}` : id;
}
