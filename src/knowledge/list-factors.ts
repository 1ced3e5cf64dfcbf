import { factors } from '../generated/factors.ts';
import type { FactorGroup, ReadinessFactor } from './readiness-factor.ts';
import { factorGroups } from './readiness-factor.ts';

/** The success factors and pitfalls, those of one group or all of them group by group; within a group by id. */
export function listFactors(group?: FactorGroup): readonly ReadinessFactor[] {
  const wanted = group === undefined ? factorGroups : [group];
  return wanted.flatMap((each) => factors().filter((factor) => factor.group === each));
}
