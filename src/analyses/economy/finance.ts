import type { Figure } from '../../figures/figure.ts';
import { discountFactors, paybackIndex } from '../../math/discounting.ts';
import { shareAboveZero } from '../../math/summary.ts';
import type { Study } from '../../study/study.ts';
import { analysedFigure } from '../analysed-figure.ts';
import { valueIn } from '../quantity.ts';
import type { Simulated } from '../simulated-figure.ts';
import { figureOfDraws, simulatedMean, simulatedShare } from '../simulated-figure.ts';
import { meanRow } from '../uncertain.ts';
import type { Finance } from './economy.ts';
import type { Programme } from './programme.ts';
import type { ProgrammeRun, RunMeans } from './run-programme.ts';

/** What a programme is worth, by figures whose ids begin with `finance.<programme>` (methods § 2, "Time"). */
export function financeOf(study: Study, programme: Programme, run: ProgrammeRun): Finance {
  const id = `finance.${programme.id}`;
  const { currency: unit, analysis } = study;
  const { cost, gains, gainOperands, costOperands } = programme;
  const operands = [...gainOperands, ...costOperands];
  const hasGain = gains.length > 0;
  const affordable: Simulated = { id: `${id}.affordableCost`, unit, method: 'present-value-of-gain', operands: gainOperands };
  if (cost === undefined) return { ...nothing, affordableCost: hasGain ? above(figureOfDraws(affordable, run.gain, analysis)) : undefined };
  const presentCost = analysedFigure(`${id}.cost`, unit, 'present-value-of-cost', costOperands, run.means.cost);
  if (!hasGain) return { ...nothing, cost: presentCost };
  // Where the cost is stated, the net present value is what is spread; of the others the mean is enough.
  const affordableCost = above(figureOfDraws(affordable, run.gain, analysis, simulatedMean));
  const npv = figureOfDraws({ id: `${id}.npv`, unit, method: 'net-present-value', operands }, run.npv, analysis);
  const realised: Simulated = { id: `${id}.npvAtRealisedShare`, unit, method: 'net-present-value', operands };
  return {
    cost: presentCost,
    npv,
    npvAtRealisedShare: gains.some(({ isForecast }) => isForecast) ? figureOfDraws(realised, run.npvRealised, analysis, simulatedMean) : undefined,
    affordableCost,
    breakEvenRealisation: breakEvenShare(id, presentCost, affordableCost),
    paybackYear: run.means.cost > 0 ? payback(study, id, meanNetFlow(programme, run.means), operands) : undefined,
    probabilityPositive: probabilityPositive(study, id, npv, run.npv),
  };
}

/** The share of the mean gain that pays for the cost; absent where no cost may be borne. */
export function breakEvenShare(id: string, cost: Figure, affordableCost: Figure | undefined): Figure | undefined {
  if (affordableCost === undefined) return undefined;
  return analysedFigure(`${id}.breakEvenRealisation`, 'share', 'break-even-realisation', [cost, affordableCost], cost.value / affordableCost.value);
}

/** How often the draws are worth more than they cost; absent where nothing is drawn, since that would look certain. */
export function probabilityPositive({ analysis }: Study, id: string, npv: Figure, draws: Float64Array): Figure | undefined {
  if (draws.length < 2) return undefined;
  return simulatedShare({ id: `${id}.probabilityPositive`, method: 'probability-positive', operands: [npv] }, shareAboveZero(draws), analysis);
}

/** A cost that may be borne is above zero. */
export function above(figure: Figure): Figure | undefined {
  return figure.value > 0 ? figure : undefined;
}

/** What there is to say of a programme that has neither gain nor cost. */
const nothing: Finance = {
  cost: undefined,
  npv: undefined,
  npvAtRealisedShare: undefined,
  breakEvenRealisation: undefined,
  affordableCost: undefined,
  paybackYear: undefined,
  probabilityPositive: undefined,
};

/**
 * The first calendar year in which the discounted mean net, added up, is not below zero; absent without calendar years.
 *
 * @param flow the mean net flow of each year of the horizon, not discounted
 */
export function payback({ horizon, discountRate }: Study, id: string, flow: Float64Array, operands: readonly Figure[]): Figure | undefined {
  const factors = discountFactors(discountRate.value, flow.length);
  const index = paybackIndex(flow.map((amount, year) => amount * (factors[year] ?? 0)));
  if (index === undefined || horizon.firstYear === undefined) return undefined;
  return analysedFigure(`${id}.paybackYear`, 'year', 'payback-year', operands, horizon.firstYear + index);
}

/** The mean net flow of each year of the horizon, not discounted. */
export function meanNetFlow({ gains, cost, inputs }: Programme, { pieces }: RunMeans): Float64Array {
  const years = gains[0]?.shares.gain.length ?? 0;
  const row = meanRow(inputs);
  const flow = new Float64Array(years);
  const coordination = cost === undefined ? 0 : valueIn(cost.coordination, row);
  for (let year = 0; year < years; year += 1) {
    for (const [index, { shares }] of gains.entries()) {
      const means = pieces[index];
      flow[year] = (flow[year] ?? 0) + (means?.above ?? 0) * (shares.gain[year] ?? 0) + (means?.below ?? 0) * (shares.loss[year] ?? 0);
    }
    if (cost === undefined || year < cost.start) continue;
    flow[year] = (flow[year] ?? 0) - coordination - (year === cost.start ? valueIn(cost.transition, row) : 0);
  }
  return flow;
}
