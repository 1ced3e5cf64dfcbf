import type { PreProject } from '../analyses/plan/plan.ts';
import type { ReportContext } from './context.ts';

/** The year in which a service starts, and whether its figures rest on that. */
export interface PlannedStart {
  readonly year: number;
  readonly isComputed: boolean;
}

/** The first year of the study is a start only for what was computed from it; undefined where the study says nothing of this service. */
export function startsIn({ study, results }: ReportContext, { service, years }: PreProject): PlannedStart | undefined {
  const found = results.economy.services.find(({ id }) => id === service);
  const isComputed = (found?.gain ?? found?.cost) !== undefined;
  const stated = study.services.get(service)?.economy.transition.year;
  const year = isComputed ? years.start : stated;
  return year === undefined ? undefined : { year, isComputed };
}
