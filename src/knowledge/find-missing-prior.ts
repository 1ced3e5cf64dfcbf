import { missingPriors } from '../generated/evidence.ts';
import type { MissingPrior } from './prior.ts';

/** Why a kind of evidence has no prior; undefined where it has one. */
export function findMissingPrior(id: string): MissingPrior | undefined {
  return missingPriors().find((missing) => missing.id === id);
}
