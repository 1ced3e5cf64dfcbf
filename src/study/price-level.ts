import { deflators } from '../generated/deflators.ts';
import { deflate } from '../knowledge/deflator.ts';
import type { PricePoint, Study } from './study.ts';

/** What converts an amount between two price years: two levels of the study's own index, or the bundled deflator. */
export type PriceLevel =
  | { readonly kind: 'own'; readonly from: PricePoint; readonly to: PricePoint }
  | {
      readonly kind: 'bundled';
      readonly factor: number;
      /** The id of the deflator's record. */
      readonly reference: string;
    };

/**
 * What takes an amount of year `from` to the study's price year: the study's own index where it has both years, else the
 * bundled municipal deflator of its currency.
 *
 * @returns undefined when neither has both years, or the study has no price year: the amount is then used as stated
 */
export function priceLevel(study: Study, from: number): PriceLevel | undefined {
  const to = study.priceYear;
  if (to === undefined) return undefined;
  const [before, after] = [study.priceIndex.get(from), study.priceIndex.get(to)];
  if (before !== undefined && after !== undefined) return { kind: 'own', from: before, to: after };
  const deflator = deflators.find((candidate) => candidate.currency === study.currency);
  const factor = deflator === undefined ? undefined : deflate(deflator, from, to);
  return deflator === undefined || factor === undefined ? undefined : { kind: 'bundled', factor, reference: deflator.id };
}

/** What an amount is multiplied by at this price level. */
export function priceFactor(level: PriceLevel): number {
  return level.kind === 'own' ? level.to.level / level.from.level : level.factor;
}
