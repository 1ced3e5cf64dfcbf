import type { Area } from '../knowledge/area.ts';
import { areas } from '../knowledge/area.ts';
import type { Jurisdiction } from '../knowledge/jurisdiction.ts';
import { jurisdictions } from '../knowledge/jurisdiction.ts';
import { findMunicipality } from '../knowledge/find-municipality.ts';
import type { Municipality } from '../knowledge/municipality-register.ts';
import type { BuiltInCriterion } from '../study/built-in-criteria.ts';
import { builtInCriteria } from '../study/built-in-criteria.ts';
import type { Language } from '../texts/language.ts';
import { languages } from '../texts/language.ts';
import { readAmount } from './init-amount.ts';
import type { InitAnswers, InitState } from './init-answers.ts';
import { unclearMark } from './init-municipality-choices.ts';
import type { Answer, Question } from './question.ts';

/** What is known when this question is answered so. Back at the first question stays there. */
export function answerInit(state: InitState, question: Question, answer: Answer): InitState {
  if (answer.kind === 'back') return state.before ?? state;
  return { answers: answered(state.answers, question.id, answer), before: state };
}

/** The answer that Enter gives: what `--yes` gives to every question; undefined where there is none. */
export function usualAnswer(question: Question): Answer | undefined {
  if (question.kind === 'choices') return { kind: 'values', values: question.initial };
  if (question.kind !== 'search' && question.initial !== undefined) return { kind: 'value', value: question.initial };
  return question.isOptional ? { kind: 'skipped' } : undefined;
}

function answered(answers: InitAnswers, id: string, answer: Exclude<Answer, { kind: 'back' }>): InitAnswers {
  const value = answer.kind === 'value' ? answer.value : '';
  const values = answer.kind === 'values' ? answer.values : [];
  switch (id) {
    case 'country':
      return { ...answers, country: oneOf<Jurisdiction>(jurisdictions, value) };
    case 'language':
      return { ...answers, language: oneOf<Language>(languages, value) };
    case 'municipality':
      return answer.kind === 'skipped' ? { ...answers, hasAll: true } : named(answers, 'member', value);
    case 'benchmark':
      return answer.kind === 'skipped' ? { ...answers, benchmark: 'none' } : named(answers, 'benchmark', value);
    case 'which':
      return named({ ...answers, unclear: undefined }, answers.unclear?.role ?? 'member', value);
    case 'title':
      return { ...answers, title: value };
    case 'cost': {
      const next = answers.municipalities.find(({ code }) => !answers.costs.has(code));
      return next === undefined ? answers : { ...answers, costs: new Map([...answers.costs, [next.code, readAmount(value) ?? 'none']]) };
    }
    case 'benchmark-cost':
      return { ...answers, benchmarkCost: readAmount(value) ?? 'none' };
    case 'price-year':
      return { ...answers, priceYear: Number(value) };
    case 'cost-source':
      return { ...answers, costSource: value };
    case 'areas':
      return { ...answers, areas: areas.filter((each: Area) => values.includes(each)), ...(values.length === 0 ? { services: [] } : {}) };
    case 'services':
      return { ...answers, services: values };
    case 'criteria':
      return { ...answers, criteria: builtInCriteria.filter((each: BuiltInCriterion) => values.includes(each)) };
    case 'confirm':
      return { ...answers, isConfirmed: true };
    default:
      throw new Error(`no question is called ${id}`);
  }
}

/** A chosen municipality in its place; a name that several have a claim to is kept until it is clear. */
function named(answers: InitAnswers, role: 'member' | 'benchmark', value: string): InitAnswers {
  if (value.startsWith(unclearMark)) return { ...answers, unclear: { role, typed: value.slice(unclearMark.length) } };
  const chosen = byCode(answers, value);
  // Chosen twice, by way of a name that was not clear: once is enough.
  if (chosen === undefined || answers.municipalities.includes(chosen)) return answers;
  return role === 'benchmark' ? { ...answers, benchmark: chosen } : { ...answers, municipalities: [...answers.municipalities, chosen] };
}

function byCode({ country }: InitAnswers, code: string): Municipality | undefined {
  const match = country === undefined ? undefined : findMunicipality(country, code);
  return match?.kind === 'one' ? match.municipality : undefined;
}

function oneOf<T extends string>(known: readonly T[], value: string): T | undefined {
  return known.find((each) => each === value);
}
