import { findPrior } from './find-prior.ts';
import type { Prior } from './prior.ts';
import { realisationPriorNames } from './prior.ts';

/** The priors for the share of a gap that is realised, the default first. */
export function realisationPriors(): readonly Prior[] {
  return realisationPriorNames.flatMap((name) => findPrior(name) ?? []);
}
