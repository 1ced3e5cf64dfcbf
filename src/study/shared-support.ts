import type { ExistingCooperation } from './sections.ts';
import type { Study } from './study.ts';

/**
 * Cooperation in which two or more municipalities of the study share support functions, in the year of its prices: part of a
 * cost gap has been taken by it already. One that ended in an earlier year is in no cost of that year.
 */
export function sharedSupport({ existing, priceYear }: Study): readonly ExistingCooperation[] {
  return [...existing.values()].filter(
    ({ area, partners, until }) => area === 'support' && partners.length > 1 && (until === undefined || (priceYear !== undefined && until >= priceYear)),
  );
}
