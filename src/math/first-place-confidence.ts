import { extremes } from './extremes.ts';
import { onColumns } from './kernel-memory.ts';
import { checkModel, drawsNeeded, placesByName, tiedWithin, type ValueModel } from './value-model.ts';

/**
 * The confidence factor of each alternative: the probability, over the draws of the values, that it is first under the very
 * weights that favour it, P[a first | its central weights]. A low one says that the values are too uncertain to tell the
 * alternatives apart even so. Alternatives that are worth no more than `tiedWithin` less or more share the place. Exact where
 * no value is uncertain.
 *
 * Source: Lahdelma & Salminen (2001), "SMAA-2: stochastic multicriteria acceptability analysis for group decision making",
 * Operations Research 49(3).
 *
 * @param centralWeights by alternative, by criterion, none below zero
 * @returns undefined for an alternative without central weights
 * @throws RangeError for a model that does not fit itself or the weights
 */
export function firstPlaceConfidence(model: ValueModel, centralWeights: readonly (readonly number[] | undefined)[]): readonly (number | undefined)[] {
  if (centralWeights.length !== model.values.length) throw new RangeError('firstPlaceConfidence wants weights, or none, for each alternative');
  for (const weights of centralWeights) if (weights !== undefined) checkModel(model, weights);
  const draws = drawsNeeded(model, []);
  const uncertain = uncertainValues(model);
  const columns = uncertain.flatMap((own) => own.map(({ column }) => column));
  const starts = new Uint32Array(uncertain.length + 1);
  for (const [alternative, { length }] of uncertain.entries()) starts[alternative + 1] = (starts[alternative] ?? 0) + length;
  const contests = centralWeights.map((weights, own) => (weights === undefined ? undefined : contestOf(model, uncertain, weights, own)));
  const tables = contests.flatMap((contest) => (contest === undefined ? [] : [contest.shares, contest.certain, contest.rivals]));

  return onColumns([], [starts, ...tables, ...columns], (kernels, [startsAt = 0, ...at]) => {
    const columnsAt = at[tables.length] ?? 0;
    let table = 0;
    return contests.map((contest, own) => {
      if (contest === undefined) return undefined;
      const [shares = 0, certain = 0, rivals = 0] = at.slice(table, (table += 3));
      return kernels.tallyFirst(columnsAt, draws, startsAt, shares, certain, own, rivals, contest.rivals.length, tiedWithin) / draws;
    });
  });
}

/** An uncertain value of an alternative. */
interface UncertainValue {
  readonly criterion: number;
  readonly column: Float64Array;
  readonly range: readonly [minimum: number, maximum: number];
}

function uncertainValues({ criteria, values }: ValueModel): readonly (readonly UncertainValue[])[] {
  const inOrder = placesByName(criteria);
  return values.map((row) =>
    inOrder.flatMap((criterion) => {
      const column = row[criterion];
      return column instanceof Float64Array ? [{ criterion, column, range: extremes(column) }] : [];
    }),
  );
}

/** All alternatives under one alternative's weights. */
interface Contest {
  /** What each uncertain value is multiplied by. */
  readonly shares: Float64Array;
  /** What each alternative is worth without them. */
  readonly certain: Float64Array;
  /** Those that are worth as much in some draw, as far as the extremes tell; the likeliest first. */
  readonly rivals: Uint32Array;
}

function contestOf({ criteria, values }: ValueModel, uncertain: readonly (readonly UncertainValue[])[], weights: readonly number[], own: number): Contest {
  const shares = Float64Array.from(uncertain.flatMap((each) => each.map(({ criterion }) => weights[criterion] ?? 0)));
  const inOrder = placesByName(criteria);
  const certain = Float64Array.from(values, (row) => {
    let sum = 0;
    for (const criterion of inOrder) {
      const value = row[criterion];
      if (typeof value === 'number') sum += (weights[criterion] ?? 0) * value;
    }
    return sum;
  });
  const extreme = (alternative: number, end: 0 | 1): number => {
    let sum = certain[alternative] ?? 0;
    for (const { criterion, range } of uncertain[alternative] ?? []) sum += (weights[criterion] ?? 0) * range[end];
    return sum;
  };
  const most = values.map((_, alternative) => extreme(alternative, 1));
  const needed = extreme(own, 0) - 2 * tiedWithin;
  const rivals = [...values.keys()].filter((each) => each !== own && (most[each] ?? 0) >= needed);
  return { shares, certain, rivals: Uint32Array.from(rivals.toSorted((a, b) => (most[b] ?? 0) - (most[a] ?? 0))) };
}
