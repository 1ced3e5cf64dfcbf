import type { Figure, Quantiles } from '../../figures/figure.ts';
import { findService } from '../../knowledge/find-service.ts';
import type { Trait } from '../../knowledge/trait.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import { realisedShare } from '../../knowledge/judgements.ts';
import type { Study } from '../../study/study.ts';
import { analysedFigure } from '../analysed-figure.ts';
import type { GroupResult } from '../group/group.ts';
import type { Simulated } from '../simulated-figure.ts';
import { figureOfDraws, simulatedFigure, simulatedMean } from '../simulated-figure.ts';
import { inputsOf, valueIn } from '../quantity.ts';
import { rankingDraws } from '../ranking-draws.ts';
import type { Uncertain } from '../uncertain.ts';
import { meanRow } from '../uncertain.ts';
import type { ServiceResult } from './economy.ts';
import { failureFlags } from './failure-flags.ts';
import { financeOf } from './finance.ts';
import type { PresentValues } from './present-values.ts';
import { amountsIn } from './present-values.ts';
import type { ProgrammeRun } from './run-programme.ts';
import type { Programme } from './programme.ts';
import { programmeSensitivity } from './sensitivity.ts';
import type { ServiceProgramme } from './service-programme.ts';
import { sharedFairly } from './share-gains.ts';
import type { TodayCost } from './today-cost.ts';

/** What one service costs and gives, from its programme and a run of it. */
export function analyzeService(
  study: Study,
  group: GroupResult,
  { programme, values, today }: { readonly programme: ServiceProgramme; readonly values: PresentValues; readonly today: TodayCost | undefined },
  run: ProgrammeRun,
): ServiceResult {
  const { service } = programme;
  const hasGain = programme.gains.length > 0;
  const gain = hasGain ? gainFigure(study, programme, run) : undefined;
  const isForecast = programme.gains.some((piece) => piece.isForecast);
  const finance = financeOf(study, programme, run);
  const isUncostedLoss = finance.cost === undefined && gain !== undefined && Math.round(gain.value) < 0;
  const best: Simulated = { id: `finance.${service.id}.npvAtBest`, unit: study.currency, method: 'present-value-of-gain', operands: programme.gainOperands };
  const npvAtBest = isUncostedLoss ? figureOfDraws(best, run.npv, study.analysis) : undefined;
  const coordination = programme.cost === undefined ? 0 : valueIn(programme.cost.coordination, meanRow(programme.inputs));
  return {
    id: service.id,
    gainKind: programme.gainKind,
    gain,
    gainAtRealisedShare: isForecast ? realisedFigure(study, programme, run) : undefined,
    released: programme.released,
    // What is less than a krone a year is printed as none.
    isLoss: gain !== undefined && Math.round(gain.value) <= 0,
    coordination,
    flags: failureFlags({
      service,
      traits: traitsOf(service),
      inhabitants: service.participants.reduce((sum, id) => sum + (group.members.get(id)?.population.value ?? 0), 0),
      hasCoordination: coordination > 0,
      endsPosts: service.economy.gain?.kind === 'positions' && service.economy.gain.positions.some(({ kind }) => kind === 'cashable'),
    }),
    sensitivity: programmeSensitivity(study, programme, values, run),
    sharedBy: sharedFairly(study.sharingKeys, group, { programme, result: { id: service.id, gain, npv: finance.npv }, today }),
    // A copy: the next service's draws take their place.
    npvDraws: finance.npv === undefined && npvAtBest === undefined ? undefined : run.npv.slice(0, rankingDraws),
    npvAtBest,
    ...finance,
  };
}

/**
 * The gain a year at full effect. It rises or falls evenly with its one uncertain input, where it has one, so that its
 * percentiles are those of the input and need no draws; with several it is simulated.
 */
function gainFigure(study: Study, programme: ServiceProgramme, run: ProgrammeRun): Figure {
  const id = `gain.${programme.id}.annual`;
  const unit = `${study.currency}/year` as const;
  const operands = programme.gainOperands;
  const method = programme.gainKind === 'prior' ? 'assumed-gain' : 'stated-gain';
  const inputs = gainInputs(programme);
  if (inputs.length > 1) return simulatedFigure({ id, unit, method, operands }, run.annual, study.analysis);
  const figure = analysedFigure(id, unit, method, operands, sumOf(amountsIn(programme, meanRow(programme.inputs))));
  const percentiles = percentilesBy(programme, inputs[0], (amounts) => sumOf(amounts));
  return percentiles === undefined ? figure : { ...figure, quantiles: percentiles };
}

/** The same where forecasts come true as far as forecasts have; this too moves one way with the one input. */
function realisedFigure(study: Study, programme: ServiceProgramme, run: ProgrammeRun): Figure {
  const about = { id: `gain.${programme.id}.atRealisedShare`, unit: `${study.currency}/year`, method: 'gain-at-realised-share', operands: programme.gainOperands } as const;
  const { id, unit, method, operands } = about;
  const inputs = gainInputs(programme);
  const realised = (amounts: Float64Array): number =>
    amounts.reduce((sum, amount, piece) => sum + (amount > 0 && programme.gains[piece]?.isForecast === true ? amount * realisedShare : amount), 0);
  if (inputs.length > 1) return simulatedFigure(about, run.annualRealised, study.analysis);
  const percentiles = percentilesBy(programme, inputs[0], realised);
  return percentiles === undefined
    ? analysedFigure(id, unit, method, operands, realised(amountsIn(programme, meanRow(programme.inputs))))
    : { ...simulatedMean(about, run.annualRealised, study.analysis), quantiles: percentiles };
}

/** What rises or falls with one input, at that input's percentiles; undefined where nothing moves it. */
function percentilesBy(programme: ServiceProgramme, input: Uncertain | undefined, result: (amounts: Float64Array) => number): Quantiles | undefined {
  if (input === undefined) return undefined;
  const at = (value: number | undefined, probability: number): number => {
    const row = meanRow(programme.inputs);
    row[programme.inputs.indexOf(input)] = value ?? input.distribution.quantile(probability);
    return result(amountsIn(programme, row));
  };
  const { p10, p50, p90 } = input.figure.quantiles ?? {};
  const [first, median, last] = [at(p10, 0.1), at(p50, 0.5), at(p90, 0.9)];
  // Positions that are added instead of freed cost more, the more each of them costs: the percentiles then change places.
  if (first > last) return { p10: last, p50: median, p90: first };
  return first === last ? undefined : { p10: first, p50: median, p90: last };
}

function sumOf(amounts: Float64Array): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The inputs that have a part in the gain, and not in the costs alone. */
function gainInputs({ inputs, gains }: Programme): readonly Uncertain[] {
  const places = new Set(gains.flatMap(({ amount }) => inputsOf(amount)));
  return inputs.filter((_, index) => places.has(index));
}

function traitsOf({ catalogue, traits }: ServiceCandidate): readonly Trait[] {
  return traits.length > 0 ? traits : ((catalogue === undefined ? undefined : findService(catalogue)?.traits) ?? []);
}
