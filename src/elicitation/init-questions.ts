import { areas } from '../knowledge/area.ts';
import type { Jurisdiction } from '../knowledge/jurisdiction.ts';
import { jurisdictions } from '../knowledge/jurisdiction.ts';
import { listServices } from '../knowledge/list-services.ts';
import type { Municipality } from '../knowledge/municipality-register.ts';
import { populationYears } from '../knowledge/population-of.ts';
import { builtInCriteria } from '../study/built-in-criteria.ts';
import { initTexts } from '../texts/init-texts-by-language.ts';
import type { Language } from '../texts/language.ts';
import { languages } from '../texts/language.ts';
import { registerTexts } from '../texts/register-texts-by-language.ts';
import { readAmount } from './init-amount.ts';
import type { InitAnswers } from './init-answers.ts';
import { choiceOf, claimants, municipalityChoices } from './init-municipality-choices.ts';
import { initSummary } from './init-summary.ts';
import { suggestedServices } from './init-suggested-services.ts';
import type { Choice, Question } from './question.ts';

/** The language that is usual in a country. */
const usualLanguage: Readonly<Record<Jurisdiction, Language>> = { norway: 'nb', sweden: 'sv' };

/** Fewer cannot cooperate. */
const fewest = 2;

/**
 * What is asked next, in the language of the study as soon as that is known.
 *
 * @param spoken the language until then
 * @returns undefined when everything is answered and confirmed
 */
export function nextInitQuestion(answers: InitAnswers, spoken: Language): Question | undefined {
  const { country, language } = answers;
  if (country === undefined) return countryQuestion(answers, spoken);
  if (language === undefined) return languageQuestion(country, spoken);
  return (
    unclearQuestion(answers, country, language) ??
    municipalityQuestion(answers, country, language) ??
    titleQuestion(answers, language) ??
    costQuestion(answers, language) ??
    benchmarkQuestion(answers, country, language) ??
    moneyQuestion(answers, country, language) ??
    servicesQuestion(answers, country, language) ??
    criteriaQuestion(answers, language) ??
    confirmQuestion(answers, language)
  );
}

/** What a study is called where nothing else is said. */
function usualTitle(municipalities: readonly Municipality[], language: Language): string {
  return initTexts[language].titleOf(municipalities.map(({ name }) => name));
}

/** The year whose accounts are the newest when the newest population is published: Norway counts on 1 January, Sweden on 31 December. */
export function usualPriceYear(country: Jurisdiction, year: number | undefined): number {
  const counted = year ?? populationYears(country).newest;
  return country === 'norway' ? counted - 1 : counted;
}

function countryQuestion({ language }: InitAnswers, spoken: Language): Question {
  const choices = jurisdictions.map((each) => ({ value: each, name: registerTexts[spoken].countries[each], about: undefined }));
  return { kind: 'choice', id: 'country', message: initTexts[spoken].country, choices, initial: (language ?? spoken) === 'sv' ? 'sweden' : 'norway', isOptional: false };
}

function languageQuestion(country: Jurisdiction, spoken: Language): Question {
  const texts = initTexts[spoken];
  const choices = languages.map((each) => ({ value: each, name: texts.languages[each], about: undefined }));
  return { kind: 'choice', id: 'language', message: texts.language, choices, initial: usualLanguage[country], isOptional: false };
}

function unclearQuestion({ unclear }: InitAnswers, country: Jurisdiction, language: Language): Question | undefined {
  if (unclear === undefined) return undefined;
  const texts = initTexts[language];
  const choices = claimants(country, unclear.typed).map((each): Choice => {
    const choice = choiceOf(each, undefined, language, texts);
    return { ...choice, name: `${choice.name} · ${choice.about ?? ''}`, about: undefined };
  });
  return { kind: 'choice', id: 'which', message: texts.which(unclear.typed), choices, initial: undefined, isOptional: false };
}

function municipalityQuestion({ municipalities, hasAll }: InitAnswers, country: Jurisdiction, language: Language): Question | undefined {
  if (hasAll) return undefined;
  const texts = initTexts[language];
  return {
    kind: 'search',
    id: 'municipality',
    message: texts.municipality(municipalities.map(({ name }) => name)),
    search: (typed) => municipalityChoices(country, typed, municipalities, language, texts),
    isOptional: municipalities.length >= fewest,
  };
}

function titleQuestion({ title, municipalities }: InitAnswers, language: Language): Question | undefined {
  if (title !== undefined) return undefined;
  return { kind: 'text', id: 'title', message: initTexts[language].title, initial: usualTitle(municipalities, language), isOptional: false, check: () => undefined };
}

function costQuestion({ municipalities, costs }: InitAnswers, language: Language): Question | undefined {
  const next = municipalities.find(({ code }) => !costs.has(code));
  if (next === undefined) return undefined;
  const { cost, notAnAmount } = initTexts[language];
  return { kind: 'text', id: 'cost', message: cost(next.name), initial: undefined, isOptional: true, check: (typed) => (readAmount(typed) === undefined ? notAnAmount : undefined) };
}

function benchmarkQuestion({ municipalities, benchmark, benchmarkCost }: InitAnswers, country: Jurisdiction, language: Language): Question | undefined {
  const texts = initTexts[language];
  if (benchmark === undefined) {
    const search = (typed: string): readonly Choice[] => municipalityChoices(country, typed, municipalities, language, texts);
    return { kind: 'search', id: 'benchmark', message: texts.benchmark, search, isOptional: true };
  }
  if (benchmark === 'none' || benchmarkCost !== undefined) return undefined;
  const check = (typed: string): string | undefined => (readAmount(typed) === undefined ? texts.notAnAmount : undefined);
  return { kind: 'text', id: 'benchmark-cost', message: texts.benchmarkCost(benchmark.name), initial: undefined, isOptional: true, check };
}

/** The year and the source of the costs, where any are known. */
function moneyQuestion(answers: InitAnswers, country: Jurisdiction, language: Language): Question | undefined {
  const texts = initTexts[language];
  if (!hasCosts(answers)) return undefined;
  if (answers.priceYear === undefined) {
    const check = (typed: string): string | undefined => (isYear(typed) ? undefined : texts.notAYear);
    return { kind: 'text', id: 'price-year', message: texts.priceYear, initial: String(usualPriceYear(country, answers.year)), isOptional: false, check };
  }
  if (answers.costSource !== undefined) return undefined;
  return { kind: 'text', id: 'cost-source', message: texts.costSource, initial: undefined, isOptional: true, check: () => undefined };
}

/** Whether anybody's administration cost is known. */
export function hasCosts({ costs, benchmarkCost }: InitAnswers): boolean {
  return [...costs.values(), benchmarkCost].some((cost) => typeof cost === 'number');
}

/** Four digits, of a year that money can be of. */
export function isYear(typed: string): boolean {
  return /^(?:19|20)\d\d$/.test(typed.trim());
}

function servicesQuestion({ areas: wanted, services }: InitAnswers, country: Jurisdiction, language: Language): Question | undefined {
  if (services !== undefined) return undefined;
  const texts = initTexts[language];
  if (wanted === undefined) {
    const choices = areas.map((each) => ({ value: each, name: texts.areaNames[each], about: undefined }));
    return { kind: 'choices', id: 'areas', message: texts.areas, choices, initial: ['support'] };
  }
  const choices = wanted.flatMap((area) => {
    return listServices({ area, jurisdiction: country }).map((each) => ({ value: each.id, name: each.title[language], about: each.description[language] }));
  });
  return { kind: 'choices', id: 'services', message: texts.services, choices, initial: suggestedServices(wanted, country) };
}

function criteriaQuestion({ criteria }: InitAnswers, language: Language): Question | undefined {
  if (criteria !== undefined) return undefined;
  const { criteria: message, criterionAbout, criterionNames } = initTexts[language];
  const choices = builtInCriteria.map((each) => ({ value: each, name: criterionNames[each], about: criterionAbout[each] }));
  return { kind: 'choices', id: 'criteria', message, choices, initial: ['economy', 'quality', 'resilience', 'competence'] };
}

function confirmQuestion(answers: InitAnswers, language: Language): Question | undefined {
  if (answers.isConfirmed) return undefined;
  const texts = initTexts[language];
  const message = [...initSummary(answers, language), texts.confirm].join('\n');
  return { kind: 'choice', id: 'confirm', message, choices: [{ value: 'write', name: texts.write, about: undefined }], initial: 'write', isOptional: false };
}
