import { readAmount } from '../../elicitation/init-amount.ts';
import type { InitAnswers } from '../../elicitation/init-answers.ts';
import { nothingAnswered } from '../../elicitation/init-answers.ts';
import { isYear } from '../../elicitation/init-questions.ts';
import { offeredCriteria } from '../../elicitation/offered-criteria.ts';
import { areas } from '../../knowledge/area.ts';
import { findMunicipality } from '../../knowledge/find-municipality.ts';
import type { Jurisdiction } from '../../knowledge/jurisdiction.ts';
import { listServices } from '../../knowledge/list-services.ts';
import type { Municipality } from '../../knowledge/municipality-register.ts';
import { populationOf } from '../../knowledge/population-of.ts';
import { serviceSpeller } from '../../knowledge/service-speller.ts';
import type { BuiltInCriterion } from '../../study/built-in-criteria.ts';
import type { InitRefusals, InitTexts } from '../../texts/init-texts.ts';
import { UsageError } from '../usage-error.ts';
import type { InitOptions } from './init-options.ts';
import { namedMunicipality } from './named-municipality.ts';

/** What leaves a question that has no answer yet unasked. */
const none = 'none';

/**
 * The answers that flags give. Where a flag needs the country and none is given, it is Norway, or Sweden for a study in Swedish.
 *
 * @param asks whether more will be asked
 * @throws UsageError for what cannot be an answer
 */
export function answersInFlags(options: InitOptions, asks: boolean, texts: InitTexts): InitAnswers {
  const { refusals } = texts;
  const isAboutPlaces = [options.municipality, options.benchmark, options.service].some((flag) => flag !== undefined);
  const usual: Jurisdiction = options.language === 'sv' ? 'sweden' : 'norway';
  const country = options.country ?? (isAboutPlaces ? usual : undefined);
  const municipalities = members(options, country ?? usual, texts);
  const benchmark = benchmarkIn(options, country ?? usual, municipalities, texts);
  const costs = costsIn(options.cost ?? [], country ?? usual, municipalities, refusals);
  const benchmarkCost = options.benchmarkCost === undefined ? undefined : costIn('--benchmark-cost', options.benchmarkCost, refusals);
  if (benchmarkCost !== undefined && (benchmark === undefined || benchmark === none)) throw new UsageError(refusals.noBenchmark);
  const isWithoutCosts = !asks && [...costs.values(), benchmarkCost].every((cost) => typeof cost !== 'number');
  if (isWithoutCosts && options.priceYear !== undefined) throw new UsageError(refusals.noCosts('--price-year'));
  if (isWithoutCosts && options.costSource !== undefined) throw new UsageError(refusals.noCosts('--cost-source'));
  return {
    ...nothingAnswered,
    country,
    language: options.language,
    year: yearIn('--year', options.year, refusals),
    municipalities,
    hasAll: municipalities.length >= 2,
    title: textIn('--title', options.title, refusals),
    costs,
    benchmark,
    benchmarkCost,
    priceYear: yearIn('--price-year', options.priceYear, refusals),
    costSource: textIn('--cost-source', options.costSource, refusals),
    areas: options.area && areas.filter((area) => options.area?.includes(area)),
    services: options.service && servicesIn(options.service, country ?? usual, refusals),
    criteria: options.criterion && criteriaIn(options.criterion, refusals),
  };
}

function members({ municipality = [], year }: InitOptions, country: Jurisdiction, texts: InitTexts): readonly Municipality[] {
  const found = municipality.map((typed) => namedMunicipality(country, typed, texts));
  const twice = found.find((each, index) => found.indexOf(each) !== index);
  if (twice !== undefined) throw new UsageError(texts.refusals.twice(texts.called(twice.name, twice.code)));
  const counted = yearIn('--year', year, texts.refusals);
  const missing = counted === undefined ? undefined : found.find((each) => populationOf(each, counted) === undefined);
  if (missing !== undefined && counted !== undefined) throw new UsageError(texts.refusals.noCount(missing.name, counted));
  return found;
}

function benchmarkIn({ benchmark }: InitOptions, country: Jurisdiction, municipalities: readonly Municipality[], texts: InitTexts): Municipality | 'none' | undefined {
  if (benchmark === undefined || benchmark === none) return benchmark;
  const found = namedMunicipality(country, benchmark, texts);
  if (municipalities.includes(found)) throw new UsageError(texts.refusals.isMember(texts.called(found.name, found.code)));
  return found;
}

function costsIn(given: readonly string[], country: Jurisdiction, municipalities: readonly Municipality[], refusals: InitRefusals): ReadonlyMap<string, number | 'none'> {
  return new Map(
    given.map((typed) => {
      const [who = '', amount = ''] = typed.split('=', 2);
      const match = findMunicipality(country, who);
      const member = match?.kind === 'one' && municipalities.includes(match.municipality) ? match.municipality : municipalities.find(({ name }) => name === who.trim());
      if (member === undefined) throw new UsageError(refusals.notAMember(typed));
      return [member.code, costIn('--cost', amount, refusals)] as const;
    }),
  );
}

function costIn(option: string, typed: string, refusals: InitRefusals): number | 'none' {
  const cost = typed === none ? none : readAmount(typed);
  if (cost === undefined) throw new UsageError(refusals.notACost(option, typed));
  return cost;
}

function yearIn(option: string, typed: string | undefined, refusals: InitRefusals): number | undefined {
  if (typed === undefined) return undefined;
  if (!isYear(typed)) throw new UsageError(refusals.notAYear(option, typed));
  return Number(typed);
}

function textIn(option: string, typed: string | undefined, refusals: InitRefusals): string | undefined {
  const text = typed?.trim().normalize('NFC');
  if (text === '') throw new UsageError(refusals.emptyText(option));
  return text;
}

function servicesIn(given: readonly string[], country: Jurisdiction, refusals: InitRefusals): readonly string[] {
  if (given.length === 1 && given[0] === none) return [];
  const known = listServices({ jurisdiction: country }).map(({ id }) => id);
  const unknown = given.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UsageError(refusals.unknownService(unknown, serviceSpeller(country)(unknown)));
  return known.filter((id) => given.includes(id));
}

function criteriaIn(given: readonly string[], refusals: InitRefusals): readonly BuiltInCriterion[] {
  if (given.length === 1 && given[0] === none) return [];
  const unknown = given.find((id) => offeredCriteria([id]).length === 0);
  if (unknown !== undefined) throw new UsageError(refusals.unknownCriterion(unknown, offeredCriteria()));
  return offeredCriteria(given);
}
