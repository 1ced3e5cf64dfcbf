import { defaultRamp } from '../knowledge/judgements.ts';
import type { ServiceEconomy, TopDown } from '../study/economy.ts';
import type { Study } from '../study/study.ts';

/** Whether the years considered end before an effect that comes by a ramp begins. */
export function effectComesTooLate({ horizon }: Study, { ramp, transition }: Pick<TopDown, 'ramp' | 'transition'>): boolean {
  const begins = (ramp ?? defaultRamp).findIndex((share) => share > 0);
  return begins === -1 || yearOf(horizon.firstYear, transition.year) + begins >= horizon.years;
}

/** Whether they end before a service gains anything. Positions have years of their own and no ramp. */
export function gainComesTooLate(study: Study, economy: ServiceEconomy): boolean {
  const { gain, transition } = economy;
  if (gain?.kind !== 'positions') return effectComesTooLate(study, economy);
  const { firstYear, years } = study.horizon;
  const ends = gain.positions.filter(({ kind }) => kind === 'cashable');
  return ends.every(({ year }) => Math.max(yearOf(firstYear, transition.year), yearOf(firstYear, year)) >= years);
}

/** The year of the horizon, from 0: without a calendar year the first. */
function yearOf(firstYear: number | undefined, year: number | undefined): number {
  return year === undefined || firstYear === undefined ? 0 : Math.max(0, year - firstYear);
}
