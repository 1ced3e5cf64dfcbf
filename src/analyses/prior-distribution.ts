import { findPrior } from '../knowledge/find-prior.ts';
import type { Distribution } from '../math/distribution.ts';
import { mixtureDistribution } from '../math/mixture-distribution.ts';
import { pertDistribution } from '../math/pert-distribution.ts';

/**
 * The distribution of a prior by its id.
 *
 * @throws Error for an id that no prior has: the study was not checked
 */
export function priorDistribution(id: string): Distribution {
  const prior = findPrior(id);
  if (prior === undefined) throw new Error(`priorDistribution: there is no prior ${id}`);
  const parts = prior.parts.map(({ weight, low, likely, high }) => ({ weight, distribution: pertDistribution(low, likely, high) }));
  const [only, ...more] = parts;
  return only !== undefined && more.length === 0 ? only.distribution : mixtureDistribution(parts);
}
