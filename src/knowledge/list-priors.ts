import { priors } from '../generated/evidence.ts';
import type { Prior } from './prior.ts';

/** All priors, by id. */
export function listPriors(): readonly Prior[] {
  return priors();
}
