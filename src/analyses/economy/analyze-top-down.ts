import type { Figure } from '../../figures/figure.ts';
import type { RealisationPriorName } from '../../study/economy.ts';
import type { Distribution } from '../../math/distribution.ts';
import { sharedSupport } from '../../study/shared-support.ts';
import type { Study } from '../../study/study.ts';
import { analysedFigure } from '../analysed-figure.ts';
import type { BenchmarkGap, BenchmarkResult } from '../benchmark/benchmark.ts';
import { distributionOf } from '../estimate-distribution.ts';
import type { GroupResult } from '../group/group.ts';
import { priorDistribution } from '../prior-distribution.ts';
import { simulatedFigure } from '../simulated-figure.ts';
import { addFlow, cashFlow, emptyFlow } from './cash-flow.ts';
import type { Finance, TopDownResult } from './economy.ts';
import { financeOf, meanNetFlow } from './finance.ts';
import { presentValues } from './present-values.ts';
import type { ProgrammeRun, RunBuffers } from './run-programme.ts';
import { runProgramme } from './run-programme.ts';
import { programmeSensitivity } from './sensitivity.ts';
import type { TopDownProgramme } from './top-down-programme.ts';
import { topDownProgramme } from './top-down-programme.ts';

const priors: readonly RealisationPriorName[] = ['shared-administration', 'sceptical', 'merger'];

/**
 * What the gap to a benchmark is worth: the one that the study names, else the first that is cheaper. A study whose
 * municipalities share support functions already has taken a part of the gap, so that it has to ask for this itself.
 *
 * @param discount discount factors by year of the horizon
 */
export function analyzeTopDown(
  study: Study,
  group: GroupResult,
  benchmarks: readonly BenchmarkResult[],
  discount: Float64Array,
  buffers: RunBuffers,
): TopDownResult | undefined {
  const wanted = study.topDown.benchmark;
  if (!study.topDown.stated && sharedSupport(study).length > 0) return undefined;
  const result = benchmarks.find(({ id, gap }) => (wanted === undefined || id === wanted) && gap !== undefined && gap.comparableTotal.value > 0);
  const benchmark = result === undefined ? undefined : study.benchmarks.get(result.id);
  if (result?.gap === undefined || result.noise === undefined || result.cost === undefined || benchmark === undefined) return undefined;
  const programme = topDownProgramme({ study, group, benchmark, cost: result.cost }, result.gap, result.noise);
  const values = presentValues(programme, discount);
  const run = runProgramme(programme, values, buffers);
  const finance = financeOf(study, programme, run);
  const breakEvenRealisation = breakEven(result.gap, finance.cost, values.pieces[0]?.ofGain ?? 0);
  const cap = study.topDown.phi;
  const phi = cap === undefined ? undefined : distributionOf(cap);
  const most = phi?.maximum ?? programme.phi?.value ?? 1;
  return {
    ...finance,
    breakEvenRealisation,
    benchmark: result.id,
    prior: study.topDown.realisation.kind === 'prior' ? study.topDown.realisation.name : undefined,
    realisation: programme.realisation,
    phi: programme.phi,
    gain: gainFigure(study, programme, run.annual),
    aboveBreakEven: aboveBreakEven(breakEvenRealisation, programme.phi, phi),
    isOutOfReach: finance.cost !== undefined && finance.cost.value > 0 && (breakEvenRealisation?.value ?? Infinity) >= most,
    cashFlow: flowOf(study, programme, discount, run, finance),
    sensitivity: programmeSensitivity(study, programme, values, run),
  };
}

function flowOf(study: Study, programme: TopDownProgramme, discount: Float64Array, run: ProgrammeRun, { npv }: Finance): TopDownResult['cashFlow'] {
  if (npv === undefined) return undefined;
  const sums = emptyFlow(discount.length);
  addFlow(sums, programme, discount, run);
  const operands = [...programme.gainOperands, ...programme.costOperands];
  const about = { id: 'finance.topDown', unit: study.currency, method: 'net-present-value', operands } as const;
  return cashFlow(study, about, meanNetFlow(programme, run.means), discount, sums, npv);
}

/** There is always something uncertain in it: every cost has its noise. */
function gainFigure(study: Study, { gainOperands: operands }: TopDownProgramme, annual: Float64Array): Figure {
  return simulatedFigure({ id: 'gain.topDown.annual', unit: `${study.currency}/year`, method: 'top-down-gain', operands }, annual, study.analysis);
}

/**
 * r* = PV(mean transition + coordination) / PV(ramp × comparable gap). Vectors: 20 million up front against 15 million a
 * year for ten years at 4 %: 0.1581 without a ramp, 0.2458 with the default one. Source: methods § 2.
 *
 * @param ofGain present value of a krone a year by the ramp
 */
function breakEven(gap: BenchmarkGap, cost: Figure | undefined, ofGain: number): Figure | undefined {
  const value = (cost?.value ?? Number.NaN) / (ofGain * gap.comparableTotal.value);
  if (cost === undefined || !Number.isFinite(value)) return undefined;
  return analysedFigure('finance.topDown.breakEvenRealisation', 'share', 'break-even-realisation', [cost, gap.comparableTotal], value);
}

/** P(min(r, φ) > r*) = P(r > r*) P(φ > r*), by the distributions themselves: nothing is drawn. */
function aboveBreakEven(
  breakEvenRealisation: Figure | undefined,
  phi: Figure | undefined,
  distribution: Distribution | undefined,
): TopDownResult['aboveBreakEven'] {
  if (breakEvenRealisation === undefined) return new Map();
  const { value } = breakEvenRealisation;
  const isShared = distribution === undefined ? Number((phi?.value ?? 1) > value) : 1 - distribution.cumulative(value);
  return new Map(
    priors.map((prior) => {
      const id = `finance.topDown.probabilityAboveBreakEven.${prior}`;
      const probability = isShared * (1 - priorDistribution(prior).cumulative(value));
      const assumed: Figure = {
        id: `topDown.realisation.${prior}`,
        value: priorDistribution(prior).mean,
        unit: 'share',
        origin: { kind: 'assumed', reference: prior },
        illustration: false,
      };
      return [prior, analysedFigure(id, 'share', 'probability-above-break-even', [assumed, ...(phi === undefined ? [] : [phi]), breakEvenRealisation], probability)];
    }),
  );
}
