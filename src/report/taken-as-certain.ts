import type { ReportContext } from './context.ts';

/** Whether what a service gives and costs is known as single numbers, so that no probability tells how likely it is to pay. */
export function isTakenAsCertain({ results }: ReportContext, service: string): boolean {
  const found = results.economy.services.find(({ id }) => id === service);
  return found?.npv !== undefined && found.npv.quantiles === undefined;
}
