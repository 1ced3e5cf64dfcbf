import type { Figure } from '../../figures/figure.ts';
import { discountFactors, paybackIndex } from '../../math/discounting.ts';
import { shareAboveZero } from '../../math/summary.ts';
import type { Study } from '../../study/study.ts';
import { analysedFigure } from '../analysed-figure.ts';
import { valueIn } from '../quantity.ts';
import { simulatedFigure, simulatedMean, simulatedShare } from '../simulated-figure.ts';
import { meanRow } from '../uncertain.ts';
import type { Finance } from './economy.ts';
import type { Programme } from './programme.ts';
import type { ProgrammeRun, RunMeans } from './run-programme.ts';

/** What a programme is worth, by figures whose ids begin with `finance.<programme>` (methods § 2, "Time"). */
export function financeOf(study: Study, programme: Programme, run: ProgrammeRun): Finance {
  const id = `finance.${programme.id}`;
  const { currency: unit, analysis } = study;
  const { operands, cost } = programme;
  const uncertain = programme.inputs.length > 0;
  const by = (simulate: typeof simulatedFigure) => (what: string, method: 'net-present-value' | 'present-value-of-gain', values: Float64Array): Figure => {
    const of = method === 'net-present-value' ? operands : programme.gainOperands;
    return uncertain
      ? simulate({ id: `${id}.${what}`, unit, method, operands: of }, values, analysis)
      : analysedFigure(`${id}.${what}`, unit, method, of, values[0] ?? 0);
  };
  const drawn = by(simulatedFigure);
  const mean = by(simulatedMean);
  const hasGain = programme.gains.length > 0;
  if (cost === undefined) return { ...nothing, affordableCost: hasGain ? above(drawn('affordableCost', 'present-value-of-gain', run.gain)) : undefined };
  const presentCost = analysedFigure(`${id}.cost`, unit, 'present-value-of-cost', programme.costOperands, run.means.cost);
  if (!hasGain) return { ...nothing, cost: presentCost };
  // Where the cost is stated, the net present value is what is spread; of the others the mean is enough.
  const affordableCost = above(mean('affordableCost', 'present-value-of-gain', run.gain));
  const npv = drawn('npv', 'net-present-value', run.npv);
  const hasForecast = programme.gains.some(({ isForecast }) => isForecast);
  return {
    cost: presentCost,
    npv,
    npvAtRealisedShare: hasForecast ? mean('npvAtRealisedShare', 'net-present-value', run.npvRealised) : undefined,
    affordableCost,
    breakEvenRealisation:
      affordableCost === undefined
        ? undefined
        : analysedFigure(`${id}.breakEvenRealisation`, 'share', 'break-even-realisation', [presentCost, affordableCost], presentCost.value / affordableCost.value),
    paybackYear: payback(study, programme, run),
    probabilityPositive: uncertain
      ? simulatedShare({ id: `${id}.probabilityPositive`, method: 'probability-positive', operands: [npv] }, shareAboveZero(run.npv), analysis)
      : undefined,
  };
}

/** A cost that may be borne is above zero. */
function above(figure: Figure): Figure | undefined {
  return figure.value > 0 ? figure : undefined;
}

/** What there is to say of a programme that has neither gain nor cost. */
export const nothing: Finance = {
  cost: undefined,
  npv: undefined,
  npvAtRealisedShare: undefined,
  breakEvenRealisation: undefined,
  affordableCost: undefined,
  paybackYear: undefined,
  probabilityPositive: undefined,
};

/** The first calendar year in which the discounted mean net, added up, is not below zero; absent without calendar years. */
function payback({ horizon, discountRate }: Study, programme: Programme, { means }: ProgrammeRun): Figure | undefined {
  const { firstYear } = horizon;
  if (firstYear === undefined || means.cost <= 0) return undefined;
  const index = paybackIndex(discounted(meanNetFlow(programme, means), discountRate.value));
  if (index === undefined) return undefined;
  return analysedFigure(`finance.${programme.id}.paybackYear`, 'year', 'payback-year', programme.operands, firstYear + index);
}

/** A flow by year with each year's amount worth what it is in the first. */
export function discounted(flow: Float64Array, rate: number): Float64Array {
  const factors = discountFactors(rate, flow.length);
  return flow.map((amount, year) => amount * (factors[year] ?? 0));
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
