import { betaLogQuantile } from './beta-quantile.ts';
import type { SmoothDistribution } from './distribution.ts';
import { type BetaShape, betaDensity, betaShape, incompleteBeta, mirrored } from './incomplete-beta.ts';
import { normalCumulative, normalDensity } from './normal-score.ts';
import { pertMean } from './pert.ts';
import { fillByTable, nodeScores, type QuantileTable, tableQuantile, wholeRange } from './quantile-table.ts';
import { scoreGrid } from './score-grid.ts';

/** A PERT distribution on 0 … 1, which every one with its mode at the same share of the range is stretched from. */
interface UnitPert {
  readonly shape: BetaShape;
  readonly opposite: BetaShape;
  /** Made when the first draw asks for it. */
  table: QuantileTable | undefined;
}

/** By where the mode lies in the range: many estimates of one shape cost one table. */
const unitPerts = new Map<number, UnitPert>();

/** Far more shapes than a study has, so that a process which goes on for long does not grow. */
const mostShapes = 1000;

/**
 * The PERT distribution: a beta distribution on `low` … `high` with mode `likely`, α = 1 + 4 (m − a)/(b − a) and
 * β = 1 + 4 (b − m)/(b − a). Its mean is (a + 4m + b)/6, its variance (μ − a)(b − μ)/7.
 *
 * Source: Malcolm, Roseboom, Clark & Fazar (1959), "Application of a technique for research and development program
 * evaluation", Operations Research 7(5); Clark (1962), "The PERT model for the distribution of an activity time",
 * Operations Research 10(3). Vector (5, 7, 10): α 2.6, β 3.4, P10, P50 and P90 5.9431, 7.1274 and 8.4494.
 *
 * @throws RangeError unless low ≤ likely ≤ high and low < high: a constant is no distribution
 */
export function pertDistribution(low: number, likely: number, high: number): SmoothDistribution {
  const width = high - low;
  if (!(low <= likely && likely <= high && width > 0 && width < Infinity)) {
    throw new RangeError('pertDistribution wants low ≤ likely ≤ high and low < high');
  }
  const unit = unitPert((likely - low) / width);
  const { shape, opposite } = unit;
  const stretched = (share: number): number => Math.min(low + width * share, high);
  return {
    mean: pertMean(low, likely, high),
    minimum: low,
    maximum: high,
    density: (x) => betaDensity(shape, (x - low) / width) / width,
    cumulative: (x) => incompleteBeta(shape, (x - low) / width),
    exceedance: (x) => incompleteBeta(opposite, (high - x) / width),
    quantile(p) {
      if (p <= 0) return low;
      if (p >= 1) return high;
      if (p <= 0.5) return stretched(Math.exp(betaLogQuantile(shape, p, undefined)));
      return stretched(1 - Math.exp(betaLogQuantile(opposite, 1 - p, undefined)));
    },
    atScore(z) {
      unit.table ??= tabulate(unit);
      return stretched(tableQuantile(unit.table, z));
    },
    fillGrid(into) {
      const table = (unit.table ??= tabulate(unit));
      const scores = scoreGrid(into.length);
      fillByTable(table, scores, into, { low, width, least: -Infinity, most: high });
    },
  };
}

function unitPert(mode: number): UnitPert {
  const known = unitPerts.get(mode);
  if (known !== undefined) return known;
  const shape = betaShape(1 + 4 * mode, 1 + 4 * (1 - mode));
  const unit: UnitPert = { shape, opposite: mirrored(shape), table: undefined };
  if (unitPerts.size >= mostShapes) unitPerts.clear();
  unitPerts.set(mode, unit);
  return unit;
}

/** Each half is searched from its own end, so that what is left of the probability keeps its digits in both tails. */
function tabulate({ shape, opposite }: UnitPert): QuantileTable {
  const nodes = wholeRange.cells + 1;
  const values = new Float64Array(nodes);
  const slopes = new Float64Array(nodes);
  for (const [index, { value, slope }] of lowerHalf(shape).entries()) {
    values[index] = value;
    slopes[index] = slope;
  }
  for (const [index, { value, slope }] of lowerHalf(opposite).entries()) {
    values[nodes - 1 - index] = 1 - value;
    slopes[nodes - 1 - index] = slope;
  }
  return { range: wholeRange, values, slopes };
}

/** The quantile and its slope φ(z)/f(x) at the nodes up to z = 0; each search starts where the last one's tangent points. */
function lowerHalf(shape: BetaShape): { value: number; slope: number }[] {
  let log: number | undefined;
  let last: number | undefined;
  let logSlope = 0;
  const half: { value: number; slope: number }[] = [];
  for (const z of nodeScores(wholeRange)) {
    if (z > 0) break;
    const near: number | undefined = log === undefined || last === undefined ? undefined : log + logSlope * (z - last);
    log = betaLogQuantile(shape, normalCumulative(z), near);
    const value = Math.exp(log);
    const slope = normalDensity(z) / betaDensity(shape, value);
    half.push({ value, slope });
    logSlope = slope / value;
    last = z;
  }
  return half;
}
