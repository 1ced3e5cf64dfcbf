import type { AmountScale } from '../texts/sections/amount-scale.ts';
import type { ReportContext } from './context.ts';
import { amountScale } from './table-amounts.ts';

/**
 * The scale of every table and chart with what the services cost and are worth over the years: one for all of them, so that
 * an amount is recognised where it is met again.
 */
export function packageScale({ results }: ReportContext): AmountScale {
  const { services, package: together } = results.economy;
  const finances = [...services, ...(together === undefined ? [] : [together])].filter(({ cost, npv }) => cost !== undefined && npv !== undefined);
  const ends = (together?.sensitivity ?? []).flatMap(({ low, high }) => [low, high]);
  return amountScale([...finances.flatMap(({ cost, npv }) => [cost, npv]), ...(together?.cashFlow ?? []), ...ends]);
}
