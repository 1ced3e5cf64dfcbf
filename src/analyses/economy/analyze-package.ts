import type { Study } from '../../study/study.ts';
import { analysedFigure } from '../analysed-figure.ts';
import type { Simulated } from '../simulated-figure.ts';
import { drawInput } from '../draw-input.ts';
import { figureOfDraws } from '../simulated-figure.ts';
import type { FlowSums } from './cash-flow.ts';
import { addFlow, cashFlow, emptyFlow } from './cash-flow.ts';
import type { DrawSum } from './draw-sum.ts';
import { addDraws, drawsOf, emptySum } from './draw-sum.ts';
import type { PackageResult, ServiceResult } from './economy.ts';
import { above, breakEvenShare, meanNetFlow, payback, probabilityPositive } from './finance.ts';
import type { PresentValues } from './present-values.ts';
import type { ProgrammeRun, RunMeans } from './run-programme.ts';
import { largestFirst, resultAtMeans, sensitivityFigures, swingsOf } from './sensitivity.ts';
import type { ServiceProgramme } from './service-programme.ts';
import type { TodayCost } from './today-cost.ts';

/** What is kept of a service when its draws are gone. */
export interface ServiceRun {
  readonly programme: ServiceProgramme;
  readonly today: TodayCost | undefined;
  readonly values: PresentValues;
  readonly means: RunMeans;
  readonly result: ServiceResult;
}

/** Nobody reads a longer list, and ranking every input of every service against the whole takes longer than all the rest. */
const mostSwings = 10;

/** What the services are worth together, draw by draw. */
export interface PackageSums {
  readonly gain: DrawSum;
  readonly npv: DrawSum;
  readonly npvRealised: DrawSum;
  readonly flow: FlowSums;
}

/** @param years of the horizon */
export function emptySums(years: number): PackageSums {
  return { gain: emptySum(), npv: emptySum(), npvRealised: emptySum(), flow: emptyFlow(years) };
}

/**
 * Adds a service that has both a cost and a gain.
 *
 * @param discount discount factors by year of the horizon
 */
export function addToPackage(sums: PackageSums, { programme, result }: Pick<ServiceRun, 'programme' | 'result'>, discount: Float64Array, run: ProgrammeRun): void {
  if (result.npv === undefined) return;
  addDraws(sums.gain, run.gain, 1);
  addDraws(sums.npv, run.npv, 1);
  addDraws(sums.npvRealised, run.npvRealised, 1);
  addFlow(sums.flow, programme, discount, run);
}

/** The services with both a cost and a gain, carried out together. */
export function analyzePackage(study: Study, services: readonly ServiceRun[], discount: Float64Array, sums: PackageSums): PackageResult | undefined {
  const costed = services.filter(({ result }) => result.npv !== undefined);
  if (costed.length === 0) return undefined;
  const id = 'finance.package';
  const { currency: unit, analysis } = study;
  const operands = costed.flatMap(({ result }) => result.npv ?? []);
  const gains = costed.flatMap(({ result }) => result.gain ?? []);
  const costs = costed.flatMap(({ result }) => result.cost ?? []);
  const flow = netFlow(costed);
  const npvs = drawsOf(sums.npv);
  const npv = figureOfDraws({ id: `${id}.npv`, unit, method: 'net-present-value', operands }, npvs, analysis);
  const realised: Simulated = { id: `${id}.npvAtRealisedShare`, unit, method: 'net-present-value', operands };
  const affordable: Simulated = { id: `${id}.affordableCost`, unit, method: 'present-value-of-gain', operands: gains };
  const affordableCost = above(figureOfDraws(affordable, drawsOf(sums.gain), analysis));
  const cost = analysedFigure(`${id}.cost`, unit, 'present-value-of-cost', costs, costs.reduce((sum, { value }) => sum + value, 0));
  return {
    services: costed.map(({ result }) => result.id),
    cost,
    npv,
    npvAtRealisedShare: figureOfDraws(realised, drawsOf(sums.npvRealised), analysis),
    affordableCost,
    breakEvenRealisation: breakEvenShare(id, cost, affordableCost),
    paybackYear: cost.value > 0 ? payback(study, id, flow, operands) : undefined,
    probabilityPositive: probabilityPositive(study, id, npv, npvs),
    cashFlow: cashFlow(study, { id, unit, method: 'net-present-value', operands }, flow, discount, sums.flow, npv),
    sensitivity: packageSensitivity(study, costed, npvs),
  };
}

/** The services' mean net flows, added up year by year. */
function netFlow(services: readonly ServiceRun[]): Float64Array {
  const flows = services.map(({ programme, means }) => meanNetFlow(programme, means));
  const [first = new Float64Array()] = flows;
  return first.map((_, year) => flows.reduce((sum, flow) => sum + (flow[year] ?? 0), 0));
}

function packageSensitivity(study: Study, services: readonly ServiceRun[], results: Float64Array): PackageResult['sensitivity'] {
  const swings = largestFirst(services.flatMap(({ programme, values }) => swingsOf(programme, values))).slice(0, mostSwings);
  const base = services.reduce((sum, { programme, values }) => sum + resultAtMeans(programme, values), 0);
  const column = new Float64Array(results.length);
  return sensitivityFigures(study, { id: 'package', base, results }, swings, ({ programme, index }) => {
    const input = programme.inputs[index];
    if (input !== undefined) drawInput(input, study.analysis, column);
    return column;
  });
}
