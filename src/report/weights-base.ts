import type { PrioritiesResult, RankedService } from '../analyses/priorities/priorities.ts';
import type { UntestedReason } from '../texts/sections/advice-texts.ts';
import type { ReportContext } from './context.ts';

/** What the shares of the ranking are shares of, in a sentence: the weights that were tried, and what is uncertain where something is. */
export function weightsBase({ texts }: ReportContext, priorities: PrioritiesResult): string {
  const { criteria, weights, services } = priorities;
  const { base, alsoUncertain, onlyUncertain } = texts.priorities.firmness;
  if (criteria.length === 1) return onlyUncertain;
  if (weighsAlone(priorities)) return base.shared;
  return weights !== 'shared' && services.some(isUncertain) ? alsoUncertain(base[weights]) : base[weights];
}

/** Why no other place was possible: one set of weights, and nothing uncertain. Undefined where the places were tested. */
export function untestedBecause(priorities: PrioritiesResult): UntestedReason | undefined {
  const { criteria, weights, services } = priorities;
  if (services.some(isUncertain)) return undefined;
  if (criteria.length === 1) return 'one-criterion';
  if (weights === 'shared') return 'shared';
  return weighsAlone(priorities) ? 'alone' : undefined;
}

/** Between the weights of one municipality there are no others. */
function weighsAlone({ weights, weighedBy }: PrioritiesResult): boolean {
  return weights === 'by-municipality' && weighedBy.length === 1;
}

/** An effect is known or is not; an amount may be known as an interval. */
function isUncertain({ incomplete, economy }: RankedService): boolean {
  return incomplete.length > 0 || economy?.quantiles !== undefined;
}
