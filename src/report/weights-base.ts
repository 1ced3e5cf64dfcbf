import type { PrioritiesResult, RankedService } from '../analyses/priorities/priorities.ts';
import type { ReportContext } from './context.ts';

/** What the shares of the ranking are shares of, in a sentence: the weights that were tried, and what is uncertain where something is. */
export function weightsBase({ texts }: ReportContext, { criteria, weights, services }: PrioritiesResult): string {
  const { base, alsoUncertain, onlyUncertain } = texts.priorities.firmness;
  if (criteria.length === 1) return onlyUncertain;
  return weights !== 'shared' && services.some(isUncertain) ? alsoUncertain(base[weights]) : base[weights];
}

/** An effect is known or is not; an amount may be known as an interval. */
function isUncertain({ incomplete, economy }: RankedService): boolean {
  return incomplete.length > 0 || economy?.quantiles !== undefined;
}
