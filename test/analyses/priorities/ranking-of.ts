import { analyzeServices } from '../../../src/analyses/economy/analyze-economy.ts';
import { analyzeGroup } from '../../../src/analyses/group/analyze-group.ts';
import { analyzePriorities } from '../../../src/analyses/priorities/analyze-priorities.ts';
import type { PrioritiesResult, RankedService } from '../../../src/analyses/priorities/priorities.ts';
import { studyOf } from '../../study-of.ts';

/** The ranking of a study given as text, without what comes after it. */
export function rankingOf(text: string): PrioritiesResult {
  const study = studyOf(text);
  const group = analyzeGroup(study);
  const ranking = analyzePriorities(study, group, analyzeServices(study, group, []));
  if (ranking === undefined) throw new Error('the study of this test has nothing to rank');
  return ranking;
}

/** One service of a ranking. */
export function ranked({ services }: PrioritiesResult, id: string): RankedService {
  const found = services.find((service) => service.id === id);
  if (found === undefined) throw new Error(`${id} is not ranked`);
  return found;
}

/** How uncertain the draws leave a figure at most; 0 where it is exact. */
export function errorOf({ origin }: RankedService['value']): number {
  return origin.kind === 'simulated' ? origin.error.mean : 0;
}
