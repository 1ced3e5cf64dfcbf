import { realisationCorrelation } from '../knowledge/judgements.ts';
import { blendColumns, pickByRank } from '../math/column-arithmetic.ts';
import { ranksOf } from '../math/ranks.ts';
import { scoreGrid } from '../math/score-grid.ts';
import { shuffle } from '../math/shuffle.ts';
import type { AnalysisOptions } from '../study/economy.ts';
import type { Uncertain } from './uncertain.ts';

/** The id of the stream of the factor that realisation rates share. */
const factorStream = 'realisation';

/**
 * Draws of one input, by Latin hypercube: its own percentiles in an order that is its own (McKay, Beckman & Conover 1979,
 * "A comparison of three methods for selecting values of input variables", Technometrics 21(2)). The order depends on the
 * seed and the figure's id alone, so that another input changes nothing here.
 *
 * @param into where the draws are written: as many as `draws` says
 */
export function drawInput(input: Uncertain, options: AnalysisOptions, into: Float64Array): void {
  const { distribution, figure, sharesFactor } = input;
  if (!sharesFactor) {
    const values = gridOf(options.draws);
    distribution.fillGrid(values);
    return shuffle(options.seed, figure.id, values, into);
  }
  drawScores(input, options, into);
  const values = gridOf(options.draws);
  distribution.fillGrid(values);
  // By rank and not by score: the sum of two scores that were spread evenly is not itself spread evenly.
  pickByRank(into, ranksOf(into), values);
}

/** Room for the values of one input before they are shuffled; the last one's is used again. */
let grid = new Float64Array(0);

function gridOf(draws: number): Float64Array {
  if (grid.length !== draws) grid = new Float64Array(draws);
  return grid;
}

/** Normal scores of a realisation rate: what it shares with the others, and its own. */
function drawScores({ figure }: Uncertain, { seed, draws }: AnalysisOptions, into: Float64Array): void {
  const scores = scoreGrid(draws);
  const factor = new Float64Array(draws);
  shuffle(seed, figure.id, scores, into);
  shuffle(seed, factorStream, scores, factor);
  const common = Math.sqrt(realisationCorrelation);
  const own = Math.sqrt(1 - realisationCorrelation);
  blendColumns(into, own, factor, common);
}

/** Draws of all inputs of a model, in their order. */
export function drawInputs(inputs: readonly Uncertain[], options: AnalysisOptions): readonly Float64Array[] {
  return inputs.map((input) => {
    const column = new Float64Array(options.draws);
    drawInput(input, options, column);
    return column;
  });
}
