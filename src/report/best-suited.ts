import type { JudgedService } from '../analyses/models/models.ts';

/**
 * The models with the most points of those that the law allows, the recommended one first. Empty where even those have no
 * point in their favour; undefined where the law allows none.
 */
export function bestSuited({ verdicts, recommended }: JudgedService): readonly string[] | undefined {
  if (recommended === undefined) return undefined;
  const { fit } = recommended.verdict;
  return fit <= 0 ? [] : verdicts.filter((each) => each.status !== 'excluded' && each.fit === fit).map(({ model }) => model);
}
