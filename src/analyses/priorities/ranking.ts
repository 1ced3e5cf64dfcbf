import type { Figure, MethodName } from '../../figures/figure.ts';
import type { ValueModel } from '../../math/value-model.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import { analysedFigure } from '../analysed-figure.ts';
import { simulatedShare } from '../simulated-figure.ts';
import type { ChosenWeights } from './choose-weights.ts';
import type { Capacity, MeanEffect } from './priorities.ts';
import type { RobustRanking } from './run-smaa.ts';
import type { RankingOptions } from './value-draws.ts';

/** A service with all that it is ranked by. */
export interface Candidate {
  readonly service: ServiceCandidate;
  readonly effects: ReadonlyMap<string, MeanEffect>;
  readonly economy: Figure | undefined;
  /** By criterion, in their order: the value on it, and what is known of it. */
  readonly values: readonly number[];
  readonly draws: ValueModel['values'][number];
}

/** All that the ranking is made of. */
export interface Ranking {
  readonly candidates: readonly Candidate[];
  readonly model: ValueModel;
  readonly chosen: ChosenWeights;
  /** M, where some service has a net present value. */
  readonly scale: Figure | undefined;
  readonly robust: RobustRanking;
  readonly capacity: Capacity;
  readonly options: RankingOptions;
}

/** What a service's figures are computed from: the weights, its effects and its economy. */
export function inputsOf({ chosen, scale }: Ranking, { effects, economy }: Candidate): readonly Figure[] {
  const means = [...effects.values()].flatMap(({ mean }) => mean ?? []);
  return [...chosen.criteria.map(({ weight }) => weight), ...(economy === undefined || scale === undefined ? [] : [economy, scale]), ...means];
}

/** A share of the draws as a figure; as it stands where nothing was drawn. */
export function shareFigure(id: string, method: MethodName, operands: readonly Figure[], share: number, options: RankingOptions | undefined): Figure {
  return options === undefined ? analysedFigure(id, 'share', method, operands, share) : simulatedShare({ id, method, operands }, share, options);
}
