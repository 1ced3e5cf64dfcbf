import type { Figure } from '../../figures/figure.ts';
import type { Distribution } from '../../math/distribution.ts';
import type { Study } from '../../study/study.ts';
import { assumedShare } from '../assumed-share.ts';
import type { BenchmarkGap, GapNoise } from '../benchmark/benchmark.ts';
import { distributionOf } from '../estimate-distribution.ts';
import type { GapParts } from '../gap-model.ts';
import { comparableGapQuantity } from '../gap-model.ts';
import { statedFigure } from '../stated-figure.ts';
import type { Quantity } from '../quantity.ts';
import { constant } from '../quantity.ts';
import type { Uncertain } from '../uncertain.ts';
import { quantityOf } from '../uncertain.ts';
import type { Programme } from './programme.ts';
import { programmeCost } from './programme-cost.ts';
import { rampedShares, startOf } from './schedule.ts';

/** The benchmark programme with the two figures that it turns on. */
export interface TopDownProgramme extends Programme {
  readonly realisation: Figure;
  /** The share of the administration that is to be shared; undefined: all of it. */
  readonly phi: Figure | undefined;
}

/**
 * gain = min(r, φ) × max(0, comparable gap in all) a year at full effect. r is already calibrated on raw gaps, so φ caps
 * it and never multiplies it. Source: methods § 2. The drawn gap is scaled so that its mean is the gap as computed: cutting
 * chance off at zero would otherwise make a profit of it, and the expected gain could exceed the ceiling.
 */
export function topDownProgramme(parts: GapParts, gap: BenchmarkGap, noise: GapNoise): TopDownProgramme {
  const { study, group } = parts;
  const inputs: Uncertain[] = [];
  const realisation = realisationFigure(study);
  const share = quantityOf(inputs, realisation.figure, realisation.distribution, true);
  const { phi: cap } = study.topDown;
  const phi = cap === undefined ? undefined : statedFigure('topDown.phi', 'share', cap);
  // No more than all of a gap can be realised, also by an estimate whose tail goes further.
  const most = phi === undefined || cap === undefined ? constant(1) : quantityOf(inputs, phi, distributionOf(cap));
  const perInhabitant = comparableGapQuantity(inputs, parts);
  const canExceed = phi !== undefined || (realisation.distribution?.maximum ?? realisation.figure.value) > 1;
  const realised: Quantity = canExceed ? { kind: 'minimum', of: [share, most] } : share;
  const start = startOf(study.horizon, study.topDown.transition.year);
  const cost = programmeCost(inputs, study, 'topDown', study.topDown, start);
  const gainOperands = [realisation.figure, ...(phi === undefined ? [] : [phi]), gap.comparableTotal];
  return {
    id: 'topDown',
    inputs,
    gains: [
      {
        amount: { kind: 'product', of: [realised, { kind: 'not-below-zero', of: perInhabitant }, constant(group.population.value)] },
        scaleOfDraws: noise.meanAboveZero > 0 ? gap.comparablePerInhabitant.value / noise.meanAboveZero : 1,
        shares: rampedShares(study.horizon, study.topDown.ramp, start),
        isForecast: false,
      },
    ],
    cost: cost?.terms,
    gainOperands,
    costOperands: cost?.figures ?? [],
    realisation: realisation.figure,
    phi,
  };
}

function realisationFigure({ topDown }: Study): { figure: Figure; distribution: Distribution | undefined } {
  const id = 'topDown.realisation';
  if (topDown.realisation.kind === 'own') {
    const { share } = topDown.realisation;
    return { figure: statedFigure(id, 'share', share), distribution: distributionOf(share) };
  }
  return assumedShare(id, topDown.realisation.name);
}
