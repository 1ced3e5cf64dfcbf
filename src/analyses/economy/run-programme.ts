import { realisedShare } from '../../knowledge/judgements.ts';
import { addPiece, type ProgrammeDraws, takeCost } from '../../math/programme-draws.ts';
import type { AnalysisOptions } from '../../study/economy.ts';
import { drawInput } from '../draw-input.ts';
import { columnOf } from '../quantity.ts';
import { meanRow } from '../uncertain.ts';
import type { PresentValues } from './present-values.ts';
import { valueAt } from './present-values.ts';
import type { Programme } from './programme.ts';

/**
 * A programme over all draws of its inputs; with no uncertain input over a single one. Amounts are the programme's own
 * currency, by draw, and stand in buffers that the next run writes over.
 */
export interface ProgrammeRun extends ProgrammeDraws {
  /** Draws of each input, in their order. */
  readonly columns: readonly Float64Array[];
  readonly means: RunMeans;
}

/** What is kept of a run. */
export interface RunMeans {
  /** Present value of the mean costs. */
  readonly cost: number;
  /** By piece of the gain, the mean of what is above zero and of what is below. */
  readonly pieces: readonly { readonly above: number; readonly below: number }[];
}

/** Room for the draws of one programme at a time: forty services with 200 000 draws would not fit side by side. */
export interface RunBuffers {
  readonly options: AnalysisOptions;
  readonly columns: Float64Array[];
  readonly results: ProgrammeDraws;
  /** For one quantity at a time. */
  readonly amounts: Float64Array;
  readonly costs: Float64Array;
}

export function runBuffers(options: AnalysisOptions): RunBuffers {
  const room = (): Float64Array => new Float64Array(options.draws);
  const results = { annual: room(), annualRealised: room(), gain: room(), npv: room(), npvRealised: room() };
  return { options, columns: [], results, amounts: room(), costs: room() };
}

export function runProgramme(programme: Programme, values: PresentValues, buffers: RunBuffers): ProgrammeRun {
  const { inputs, gains, cost } = programme;
  const { options, columns } = buffers;
  for (const [index, input] of inputs.entries()) drawInput(input, options, (columns[index] ??= new Float64Array(options.draws)));
  const draws = inputs.length === 0 ? 1 : options.draws;
  const first = (whole: Float64Array): Float64Array => (draws === whole.length ? whole : whole.subarray(0, draws));
  const { annual, annualRealised, gain, npv, npvRealised } = buffers.results;
  const results = { annual: first(annual), annualRealised: first(annualRealised), gain: first(gain), npv: first(npv), npvRealised: first(npvRealised) };
  for (const result of Object.values(results)) result.fill(0);
  const [amounts, costs] = [first(buffers.amounts), first(buffers.costs)];
  const pieces = gains.map(({ amount, isForecast, scaleOfDraws: scale = 1 }, index) => {
    const { ofGain = 0, ofLoss = 0 } = values.pieces[index] ?? {};
    return addPiece(columnOf(amount, columns, amounts), { scale, ofGain, ofLoss, realised: isForecast ? realisedShare : 1 }, results);
  });
  if (cost !== undefined) {
    takeCost(columnOf(cost.transition, columns, amounts), columnOf(cost.coordination, columns, costs), values, results);
  }
  return { columns, ...results, means: { cost: valueAt(programme, values, meanRow(inputs)).cost, pieces } };
}
