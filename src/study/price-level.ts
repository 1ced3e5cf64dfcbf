import { deflators } from '../generated/deflators.ts';
import { deflate } from '../knowledge/deflator.ts';
import type { Study } from './study.ts';

/** What converts an amount between two price years, and where that comes from. */
export interface PriceLevel {
  readonly factor: number;
  /** The id of the deflator's record, or `study` for the study's own `priceIndex`. */
  readonly reference: string;
}

/**
 * What an amount of year `from` is multiplied by to be in the study's price year: by the study's own index where it has
 * both years, else by the bundled municipal deflator of its currency.
 *
 * @returns undefined when neither has both years, or the study has no price year: the amount is then used as stated
 */
export function priceLevel(study: Study, from: number): PriceLevel | undefined {
  const to = study.priceYear;
  if (to === undefined) return undefined;
  const [before, after] = [study.priceIndex.get(from), study.priceIndex.get(to)];
  if (before !== undefined && after !== undefined) return { factor: after / before, reference: 'study' };
  const deflator = deflators.find((candidate) => candidate.currency === study.currency);
  const factor = deflator === undefined ? undefined : deflate(deflator, from, to);
  return deflator === undefined || factor === undefined ? undefined : { factor, reference: deflator.id };
}
