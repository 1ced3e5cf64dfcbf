import { priors } from '../generated/evidence.ts';
import type { Prior } from './prior.ts';

/** The prior with this id: a kind of evidence, or `shared-administration`, `sceptical` or `merger`. */
export function findPrior(id: string): Prior | undefined {
  byId ??= new Map(priors().map((prior) => [prior.id, prior]));
  return byId.get(id);
}

let byId: ReadonlyMap<string, Prior> | undefined;
