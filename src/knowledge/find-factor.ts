import { factors } from '../generated/factors.ts';
import type { ReadinessFactor } from './readiness-factor.ts';

/** The success factor or pitfall with this id. */
export function findFactor(id: string): ReadinessFactor | undefined {
  byId ??= new Map(factors().map((factor) => [factor.id, factor]));
  return byId.get(id);
}

let byId: ReadonlyMap<string, ReadinessFactor> | undefined;
