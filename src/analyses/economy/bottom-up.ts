import type { Figure } from '../../figures/figure.ts';
import type { Study } from '../../study/study.ts';
import { figureOfDraws } from '../simulated-figure.ts';
import type { ServiceRun } from './analyze-package.ts';
import type { DrawSum } from './draw-sum.ts';
import { addDraws, drawsOf, emptySum } from './draw-sum.ts';
import type { BottomUp, ServiceResult } from './economy.ts';
import type { ProgrammeRun } from './run-programme.ts';

/** The services' gains a year together, draw by draw. */
export interface GainSums {
  readonly annual: DrawSum;
  readonly annualRealised: DrawSum;
}

export function emptyGains(): GainSums {
  return { annual: emptySum(), annualRealised: emptySum() };
}

/** Adds a service's gain, where it has one. */
export function addGain(sums: GainSums, { gain }: ServiceResult, run: ProgrammeRun): void {
  if (gain === undefined) return;
  addDraws(sums.annual, run.annual, 1);
  addDraws(sums.annualRealised, run.annualRealised, 1);
}

/** The services' gains together; undefined where none has one. */
export function bottomUp(study: Study, id: 'gain.bottomUp' | 'gain.package', services: readonly ServiceRun[], sums: GainSums): BottomUp | undefined {
  const gains = services.flatMap(({ result }) => result.gain ?? []);
  if (gains.length === 0) return undefined;
  const realised = services.flatMap(({ result }) => result.gainAtRealisedShare ?? result.gain ?? []);
  const unit = `${study.currency}/year` as const;
  return {
    // The means add up as they stand; what the draws are for is the spread.
    annual: {
      ...figureOfDraws({ id: `${id}.annual`, unit, method: 'sum-of-gains', operands: gains }, drawsOf(sums.annual), study.analysis),
      value: sumOf(gains),
    },
    atRealisedShare: {
      ...figureOfDraws({ id: `${id}.atRealisedShare`, unit, method: 'sum-of-gains', operands: realised }, drawsOf(sums.annualRealised), study.analysis),
      value: sumOf(realised),
    },
  };
}

function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}
