import type { AnalysisOptions } from '../study/economy.ts';
import type { CommandTexts } from '../texts/command-texts.ts';
import { UsageError } from './usage-error.ts';

/** `--seed` and `--draws` as they were typed. */
export interface SimulationOptions {
  readonly seed?: string;
  readonly draws?: string;
}

/** The same limits as the format has for `analysis`. */
export const simulationLimits = {
  seed: { minimum: 0, maximum: 4_294_967_295 },
  draws: { minimum: 100, maximum: 1_000_000 },
} as const;

/**
 * What the command line says of the simulation, to stand instead of the study's own `analysis`; what it does not say is
 * absent. Digits may be grouped with underscores, as in a study.
 *
 * @throws UsageError for what is no whole number within the limits
 */
export function readSimulationOptions({ seed, draws }: SimulationOptions, texts: CommandTexts): Partial<AnalysisOptions> {
  return {
    ...(seed === undefined ? {} : { seed: readWithin('seed', seed, texts) }),
    ...(draws === undefined ? {} : { draws: readWithin('draws', draws, texts) }),
  };
}

function readWithin(name: keyof typeof simulationLimits, typed: string, texts: CommandTexts): number {
  const { minimum, maximum } = simulationLimits[name];
  const value = /^\d[\d_]*$/.test(typed) ? Number(typed.replaceAll('_', '')) : Number.NaN;
  if (value >= minimum && value <= maximum) return value;
  throw new UsageError(texts.notWithin(`--${name}`, typed, minimum, maximum));
}
