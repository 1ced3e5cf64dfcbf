import type { AdviceArguments } from '../../diagnostics/advice-codes.ts';
import { economyCriterion } from '../built-in-criteria.ts';
import type { Study } from '../study.ts';
import { hasNetPresentValue, isRanked } from './service-facts.ts';

/** Which weights would tell more of a ranking: anybody's, or each municipality's own; undefined where they would change nothing. */
export function lackingWeights(study: Study): AdviceArguments['advice/no-weights'] | undefined {
  const ranked = [...study.services.values()].filter(isRanked);
  if (ranked.length < 2 || countCriteria(study) < 2) return undefined;
  const criteria = [...study.criteria.values()];
  const swings = criteria.map(({ swing }) => swing);
  if (swings.length > 0 && swings.every((swing) => swing?.kind === 'shared')) return { lacks: 'own-weights' };
  // An order is tried over all weights that keep it; of a swing that is missing another message tells.
  const isWeighed = swings.some((swing) => swing !== undefined) || (criteria.length > 0 && criteria.every(({ rank }) => rank !== undefined));
  return isWeighed ? undefined : { lacks: 'weights' };
}

/** The study's own criteria, or else those that its services have effects on, and economy. */
function countCriteria({ criteria, services }: Study): number {
  if (criteria.size > 0) return criteria.size;
  const all = [...services.values()];
  const used = all.flatMap(({ effects }) => [...effects.keys()]);
  return new Set([...used, ...(all.some(hasNetPresentValue) ? [economyCriterion] : [])]).size;
}
