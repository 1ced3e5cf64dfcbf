import type { Figure, MethodName, Quantiles } from '../figures/figure.ts';
import type { Unit } from '../figures/unit.ts';
import { shareError } from '../math/share-error.ts';
import { meanWithError, summarize } from '../math/summary.ts';
import type { AnalysisOptions } from '../study/economy.ts';
import { analysedFigure } from './analysed-figure.ts';

/** What a simulated figure is, beside its draws. */
export interface Simulated {
  readonly id: string;
  readonly unit: Unit;
  readonly method: MethodName;
  readonly operands: readonly Figure[];
}

/** The mean of the draws as a figure, with its percentiles and how uncertain the draws leave them at most. */
export function simulatedFigure({ id, unit, method, operands }: Simulated, values: Float64Array, { seed, draws }: AnalysisOptions): Figure {
  const { mean, error, ...percentiles } = summarize(values);
  return {
    id,
    value: mean,
    unit,
    origin: { kind: 'simulated', method, operands, seed, draws, error: { mean: error.mean, ...present(error) } },
    quantiles: present(percentiles),
    illustration: operands.some(({ illustration }) => illustration),
  };
}

/** The mean of the draws alone, where nobody asks how it is spread. */
export function simulatedMean({ id, unit, method, operands }: Simulated, values: Float64Array, { seed, draws }: AnalysisOptions): Figure {
  const { mean, error } = meanWithError(values);
  const origin: Figure['origin'] = { kind: 'simulated', method, operands, seed, draws, error: { mean: error } };
  return { id, value: mean, unit, origin, illustration: operands.some(({ illustration }) => illustration) };
}

/** Draws as a figure: simulated, or where nothing was uncertain, and there is one draw alone, as it stands. */
export function figureOfDraws(about: Simulated, values: Float64Array, options: AnalysisOptions, simulate = simulatedFigure): Figure {
  if (values.length > 1) return simulate(about, values, options);
  return analysedFigure(about.id, about.unit, about.method, about.operands, values[0] ?? 0);
}

/** The share of the draws for which something holds, as a figure. */
export function simulatedShare({ id, method, operands }: Omit<Simulated, 'unit'>, share: number, { seed, draws }: AnalysisOptions): Figure {
  const origin: Figure['origin'] = { kind: 'simulated', method, operands, seed, draws, error: { mean: shareError(share, draws) } };
  return { id, value: share, unit: 'share', origin, illustration: operands.some(({ illustration }) => illustration) };
}

function present({ p10, p50, p90 }: { readonly [P in keyof Quantiles]: number | undefined }): Quantiles {
  return { ...(p10 === undefined ? {} : { p10 }), ...(p50 === undefined ? {} : { p50 }), ...(p90 === undefined ? {} : { p90 }) };
}
