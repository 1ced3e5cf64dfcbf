import type { AdviceArguments, Few } from '../../diagnostics/advice-codes.ts';
import type { DiagnosticArguments } from '../../diagnostics/codes.ts';
import type { Span } from '../../diagnostics/span.ts';
import { isBenchmarkCostKnown } from '../is-benchmark-cost-known.ts';
import type { ServiceCandidate } from '../sections.ts';
import type { Study } from '../study.ts';
import { swotItems } from '../swot-items.ts';
import { isTakenAsCertain } from './is-taken-as-certain.ts';
import { lackingWeights } from './lacking-weights.ts';
import { isProgrammeUncosted } from './is-programme-uncosted.ts';
import { hasGainInMoney, hasPositions, isCostKnown, isRanked, isTodayKnown } from './service-facts.ts';
import type { AmountStated } from './stated-amounts-of.ts';
import { statedAmountsOf } from './stated-amounts-of.ts';

export type AdviceCode = keyof AdviceArguments;

/** When something is lacking, and where that is told. */
export interface Advice<C extends AdviceCode> {
  /** The keys that it is about, the nearest first, or a place of its own; what is not there is told at the title. */
  readonly at: readonly string[] | ((study: Study) => Span | undefined);
  /** What to say of it; undefined where nothing is lacking, or where it would give nothing yet. */
  readonly lacks: (study: Study) => DiagnosticArguments[C] | undefined;
}

/** The most that are named. */
const mostNamed = 3;

/** Every piece of advice, the most valuable first. Each is given only where what it promises would come of it. */
export const adviceTable: { readonly [C in AdviceCode]: Advice<C> } = {
  'advice/no-services': { at: ['services'], lacks: ({ services }) => saidIf(services.size === 0) },
  'advice/not-assessed': {
    at: ['services'],
    lacks: (study) => {
      const few = fewServices(study, ({ assessed }) => !assessed);
      return few === undefined ? undefined : { ...few, total: study.services.size };
    },
  },
  'advice/no-gain': { at: ['services'], lacks: (study) => fewServices(study, ({ assessed, economy }) => assessed && economy.gain === undefined) },
  'advice/no-transition': { at: ['services'], lacks: (study) => fewServices(study, (service) => hasGainInMoney(service) && !isCostKnown(service)) },
  'advice/no-effects': { at: ['services'], lacks: (study) => fewServices(study, ({ assessed, effects }) => assessed && effects.size === 0) },
  'advice/no-own-cost': {
    at: ['municipalities'],
    lacks: (study) => {
      const few = fewOf([...study.municipalities.values()].filter(({ cost }) => cost.length === 0));
      return few === undefined ? undefined : { ...few, isGroupStated: study.group.cost.length > 0, isCompared: isCompared(study) };
    },
  },
  'advice/no-benchmark': {
    at: ['benchmarks', 'comparators'],
    lacks: (study) => (isCompared(study) ? undefined : (fewOf([...study.benchmarks.values()]) ?? { named: [], count: 0 })),
  },
  'advice/no-programme-cost': { at: ['topDown', 'benchmarks'], lacks: (study) => saidIf(isProgrammeUncosted(study)) },
  'advice/single-numbers': { at: ['services'], lacks: (study) => fewServices(study, isTakenAsCertain) },
  'advice/no-today': {
    at: ['services'],
    lacks: (study) => {
      const few = fewServices(study, (service) => hasGainInMoney(service) && !isTodayKnown(service));
      return few === undefined ? undefined : { ...few, hasKeys: study.sharingKeys.length > 0 };
    },
  },
  'advice/no-sharing-keys': {
    at: ['sharing'],
    lacks: ({ sharingKeys, services }) => saidIf(sharingKeys.length === 0 && [...services.values()].some((service) => hasGainInMoney(service) && isTodayKnown(service))),
  },
  'advice/no-positions': { at: ['services'], lacks: (study) => fewServices(study, (service) => isRanked(service) && !hasPositions(service)) },
  'advice/no-weights': { at: ['criteria'], lacks: lackingWeights },
  'advice/no-capacity': { at: ['capacity'], lacks: (study) => saidIf(study.capacity.projects === undefined && [...study.services.values()].some(isRanked)) },
  'advice/no-readiness': { at: ['readiness'], lacks: ({ readiness, services }) => saidIf(readiness.size === 0 && services.size > 0) },
  'advice/no-decision': { at: ['decision'], lacks: ({ decision, shownAsPicture }) => saidIf(decision.length === 0 && !shownAsPicture.has('decision')) },
  'advice/no-goals': { at: ['goals'], lacks: ({ goals }) => saidIf(goals.longTerm.length + goals.study.length === 0) },
  'advice/no-swot': { at: ['swot'], lacks: ({ swot, shownAsPicture }) => saidIf(swotItems(swot).length === 0 && !shownAsPicture.has('swot')) },
  'advice/no-existing': { at: ['existing'], lacks: ({ existing, shownAsPicture }) => saidIf(existing.size === 0 && !shownAsPicture.has('existing')) },
  'advice/no-decision-date': { at: ['decisionDate'], lacks: ({ decisionDate }) => saidIf(decisionDate === undefined) },
  'advice/no-price-year': { at: ['priceYear'], lacks: (study) => saidIf(study.priceYear === undefined && statedAmountsOf(study).some(({ isMoney }) => isMoney)) },
  'advice/no-sources': {
    at: (study) => statedAmountsOf(study).find(isUnsourced)?.figure.span,
    lacks: (study) => {
      const amounts = statedAmountsOf(study);
      const count = amounts.filter(isUnsourced).length;
      return count === 0 ? undefined : { count, total: amounts.length };
    },
  },
};

function saidIf(isLacking: boolean): Record<never, never> | undefined {
  return isLacking ? {} : undefined;
}

function isCompared(study: Study): boolean {
  return [...study.benchmarks.values()].some((benchmark) => isBenchmarkCostKnown(study, benchmark));
}

function fewServices({ services }: Study, isMeant: (service: ServiceCandidate) => boolean): Few | undefined {
  return fewOf([...services.values()].filter(isMeant));
}

function fewOf(all: readonly { readonly id: string }[]): Few | undefined {
  return all.length === 0 ? undefined : { named: all.slice(0, mostNamed).map(({ id }) => id), count: all.length };
}

function isUnsourced({ figure }: AmountStated): boolean {
  return figure.source === undefined;
}
