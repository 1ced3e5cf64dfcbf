import type { Figure } from '../../figures/figure.ts';
import { addShareOf, liftToZero, scaleColumn } from '../../math/column-arithmetic.ts';
import type { Study } from '../../study/study.ts';
import type { Quantity } from '../quantity.ts';
import { evaluate } from '../quantity.ts';
import { rankingDraws } from '../ranking-draws.ts';
import type { Simulated } from '../simulated-figure.ts';
import { figureOfDraws } from '../simulated-figure.ts';
import type { DrawSum } from './draw-sum.ts';
import { addDraws, drawsOf, emptySum } from './draw-sum.ts';
import type { Programme } from './programme.ts';
import type { ProgrammeRun } from './run-programme.ts';

/** The discounted net until the end of each year of the horizon, draw by draw: of the first draws, which are as good as any. */
export type FlowSums = readonly DrawSum[];

export function emptyFlow(years: number): FlowSums {
  return Array.from({ length: years }, () => emptySum());
}

/**
 * Adds a programme, year by year.
 *
 * @param discount discount factors by year of the horizon
 */
export function addFlow(sums: FlowSums, { gains, cost }: Programme, discount: Float64Array, { columns, npv }: ProgrammeRun): void {
  const draws = Math.min(npv.length, rankingDraws);
  const column = (quantity: Quantity): Float64Array => {
    const values = new Float64Array(draws);
    evaluate(quantity, columns, values);
    return values;
  };
  const pieces = gains.map(({ amount, scaleOfDraws, shares }) => ({ shares, ...aboveAndBelow(column(amount), scaleOfDraws) }));
  const [transition, coordination] = cost === undefined ? [] : [column(cost.transition), column(cost.coordination)];
  const net = new Float64Array(draws);
  for (const [year, sum] of sums.entries()) {
    const factor = discount[year] ?? 0;
    for (const { shares, above, below } of pieces) {
      add(net, above, factor * (shares.gain[year] ?? 0));
      add(net, below, factor * (shares.loss[year] ?? 0));
    }
    if (cost !== undefined && year >= cost.start) {
      add(net, coordination, -factor);
      if (year === cost.start) add(net, transition, -factor);
    }
    addDraws(sum, net, 1);
  }
}

/** What is above zero of a gain in each draw, and what is below, which is undefined where nothing is. */
function aboveAndBelow(amounts: Float64Array, scale: number | undefined): { above: Float64Array; below: Float64Array | undefined } {
  if (scale !== undefined) scaleColumn(amounts, scale);
  const above = amounts.slice();
  liftToZero(above);
  addShareOf(amounts, above, -1);
  return { above, below: amounts.some((amount) => amount < 0) ? amounts : undefined };
}

function add(into: Float64Array, column: Float64Array | undefined, share: number): void {
  if (column !== undefined && share !== 0) addShareOf(into, column, share);
}

/**
 * The discounted net until the end of each year of the horizon, of which the last is the net present value itself.
 *
 * @param flow the mean net flow of each year, not discounted
 */
export function cashFlow(study: Study, about: Simulated, flow: Float64Array, discount: Float64Array, sums: FlowSums, npv: Figure): readonly Figure[] {
  let value = 0;
  return sums.map((sum, year) => {
    value += (flow[year] ?? 0) * (discount[year] ?? 0);
    if (year === sums.length - 1) return npv;
    return { ...throughYear(study, { ...about, id: `${about.id}.throughYear.${year + 1}` }, drawsOf(sum)), value };
  });
}

/** Before anything uncertain has come there is one value alone. */
function throughYear(study: Study, about: Simulated, draws: Float64Array): Figure {
  const [first = 0] = draws;
  return figureOfDraws(about, draws.every((draw) => draw === first) ? Float64Array.of(first) : draws, study.analysis);
}
