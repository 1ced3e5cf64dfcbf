import { defaultRamp } from '../../knowledge/judgements.ts';
import { rampShares } from '../../math/discounting.ts';
import type { Horizon } from '../../study/economy.ts';

/** The year of the horizon in which something starts, from 0; without a stated year the first. */
export function startOf({ firstYear }: Horizon, year: number | undefined): number {
  return year === undefined || firstYear === undefined ? 0 : Math.max(0, year - firstYear);
}

/** Shares of the full effect by year: a gain comes by the ramp, a loss at once (methods § 2). */
export function rampedShares({ years }: Horizon, ramp: readonly number[] | undefined, start: number): { gain: Float64Array; loss: Float64Array } {
  return { gain: rampShares(ramp ?? defaultRamp, start, years), loss: rampShares([1], start, years) };
}

/** From a year on everything, before it nothing. */
export function fullShares({ years }: Horizon, start: number): { gain: Float64Array; loss: Float64Array } {
  const shares = rampShares([1], start, years);
  return { gain: shares, loss: shares };
}
