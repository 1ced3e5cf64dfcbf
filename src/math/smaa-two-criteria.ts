import { simplexSpline, type SimplexSpline } from './simplex-spline.ts';
import type { Acceptability } from './smaa.ts';
import { tiedWithin } from './value-model.ts';

/** What an alternative is worth by the first criterion and by the second. */
export type TwoValues = readonly [first: number, second: number];

/** Alternatives that are worth the same between two weights, and which rank the first of them has, from 0. */
interface Tie {
  readonly members: readonly number[];
  readonly rank: number;
}

/**
 * SMAA-2 without draws, for two criteria and values that are certain. All weights lie on a line, on which the alternatives
 * change places where their values cross: what `smaa` estimates is a sum over the pieces between.
 *
 * Source: Lahdelma & Salminen (2001), "SMAA-2: stochastic multicriteria acceptability analysis for group decision making",
 * Operations Research 49(3), whose integrals are here those of a spline; see `simplexSpline`.
 *
 * @param values by alternative
 * @param knots the weight of the first criterion is distributed over their convex combinations: 0 and 1 for any weights, ½
 *   and 1 where the first is the more important, 0 and ½ where the second is, or the weights that several have given
 * @throws RangeError without knots, and for one that is no finite number
 */
export function smaaOfTwoCriteria(values: readonly TwoValues[], knots: readonly number[]): readonly Acceptability[] {
  const weight = simplexSpline(knots);
  const ranks = values.map(() => values.map(() => 0));
  const firstWeights = values.map(() => 0);
  for (const { share, mean, ties } of piecesOf(values, weight)) {
    for (const { members, rank } of ties) {
      for (const member of members) {
        for (let place = rank; place < rank + members.length; place += 1) add(ranks[member], place, share / members.length);
        if (rank === 0) add(firstWeights, member, mean / members.length);
      }
    }
  }
  return values.map((own, alternative) => {
    const first = ranks[alternative]?.[0] ?? 0;
    const central = Math.min(Math.max((firstWeights[alternative] ?? 0) / first, weight.minimum), weight.maximum);
    return {
      ranks: (ranks[alternative] ?? []).map((share) => Math.min(share, 1)),
      centralWeights: first > negligible ? [central, 1 - central] : undefined,
      preferred: values.map((other) => preferred(own, other, weight)),
    };
  });
}

/** A smaller probability cannot be told from nothing. */
const negligible = 1e-12;

/** A stretch of weights over which no alternatives change places. */
interface Piece {
  readonly share: number;
  /** E[w; w there] of the first criterion's weight. */
  readonly mean: number;
  /** By rank. */
  readonly ties: readonly Tie[];
}

function piecesOf(values: readonly TwoValues[], weight: SimplexSpline): readonly Piece[] {
  const { minimum, maximum, mean } = weight;
  if (maximum - minimum <= tiedWithin) return [{ share: 1, mean, ties: tiesAt(values, mean) }];
  const crossings = values.flatMap((one, index) => values.slice(index + 1).map((other) => crossingOf(one, other)));
  const inside = [...new Set(crossings)].filter((at) => at > minimum && at < maximum);
  const pieces: Piece[] = [];
  let [start, shareBelow, meanBelow] = [minimum, 0, 0];
  for (const end of [...inside.toSorted((a, b) => a - b), maximum]) {
    const [shareUpTo, meanUpTo] = [weight.cumulative(end), weight.partialMean(end)];
    pieces.push({ share: Math.max(shareUpTo - shareBelow, 0), mean: meanUpTo - meanBelow, ties: tiesAt(values, (start + end) / 2) });
    [start, shareBelow, meanBelow] = [end, shareUpTo, meanUpTo];
  }
  return pieces;
}

/** The weight of the first criterion under which both are worth the same; not a number, or without bound, where there is none. */
function crossingOf(one: TwoValues, other: TwoValues): number {
  const byFirst = one[0] - other[0];
  const bySecond = one[1] - other[1];
  return bySecond / (bySecond - byFirst);
}

function valueAt([first, second]: TwoValues, weight: number): number {
  return weight * first + (1 - weight) * second;
}

function tiesAt(values: readonly TwoValues[], weight: number): readonly Tie[] {
  const worth = values.map((each) => valueAt(each, weight));
  const valueOf = (alternative: number): number => worth[alternative] ?? 0;
  const order = [...values.keys()].toSorted((a, b) => valueOf(b) - valueOf(a));
  const starts = order.flatMap((alternative, rank) => (valueOf(order[rank - 1] ?? -1) - valueOf(alternative) <= tiedWithin && rank > 0 ? [] : [rank]));
  return starts.map((rank, index) => ({ members: order.slice(rank, starts[index + 1]), rank }));
}

/** P[V_one > V_other], a tie as half. */
function preferred(one: TwoValues, other: TwoValues, { minimum, maximum, cumulative }: SimplexSpline): number {
  const atLeast = valueAt(one, minimum) - valueAt(other, minimum);
  const atMost = valueAt(one, maximum) - valueAt(other, maximum);
  if (Math.abs(atLeast) <= tiedWithin && Math.abs(atMost) <= tiedWithin) return 0.5;
  if (atLeast >= -tiedWithin && atMost >= -tiedWithin) return 1;
  if (atLeast <= tiedWithin && atMost <= tiedWithin) return 0;
  const below = cumulative(crossingOf(one, other));
  return atLeast > 0 ? below : 1 - below;
}

function add(sums: number[] | undefined, index: number, amount: number): void {
  if (sums !== undefined) sums[index] = (sums[index] ?? 0) + amount;
}
