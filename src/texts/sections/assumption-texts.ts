import type { Phrase } from '../phrase.ts';

export interface AssumptionTexts {
  readonly lead: string;
  readonly none: string;
  readonly noPriceYear: string;
  readonly tolerance: <T>(about: { tolerance: T }) => Phrase<T>;
  readonly priceLevel: <T>(about: { from: number; to: number; factor: T; title: string; publisher: string }) => Phrase<T>;
  readonly ownPriceLevel: <T>(about: { from: number; to: number; factor: T }) => Phrase<T>;
  readonly toBeVerified: string;
  readonly estimatedYears: (years: string) => string;
  readonly notConverted: (about: { name: string; year: number; priceYear: number }) => string;
  readonly threePoint: (about: { name: string }) => string;
  readonly illustration: (about: { name: string }) => string;
  readonly statedGroupCost: <T>(about: { stated: T; used: T }) => Phrase<T>;
  readonly groupCost: (about: { group: string }) => string;
}
