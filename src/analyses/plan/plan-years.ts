import type { ServiceEconomy } from '../../study/economy.ts';
import type { Study } from '../../study/study.ts';
import type { PlannedYears } from './plan.ts';

/** When the service starts and has its full effect, as far as the study says: a default is no plan. */
export function planYears({ horizon }: Study, { transition, ramp }: ServiceEconomy): PlannedYears {
  const start = transition.year ?? (horizon.firstYearStated ? horizon.firstYear : undefined);
  if (start === undefined || ramp === undefined) return { start, fullEffect: undefined };
  const last = ramp.at(-1);
  return { start, fullEffect: start + ramp.findIndex((_, index) => ramp.slice(index).every((share) => share === last)) };
}
