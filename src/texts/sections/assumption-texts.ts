import type { Phrase } from '../phrase.ts';

export interface AssumptionTexts {
  readonly lead: string;
  /** Ends a list of names that goes on. */
  readonly andMore: (count: string) => string;
  readonly none: string;
  readonly noPriceYear: string;
  readonly tolerance: <T>(about: { tolerance: T }) => Phrase<T>;
  readonly priceLevel: <T>(about: { from: number; to: number; factor: T; title: string; publisher: string }) => Phrase<T>;
  readonly ownPriceLevel: <T>(about: { from: number; to: number; factor: T }) => Phrase<T>;
  readonly toBeVerified: string;
  readonly estimatedYears: (years: string) => string;
  /** Figures by name, all of one year. */
  readonly notConverted: (about: { names: string; year: number; priceYear: number }) => string;
  readonly threePoint: (names: string) => string;
  readonly illustrations: (names: string) => string;
  readonly years: <T>(years: T) => Phrase<T>;
  readonly firstYear: <T>(about: { readonly year: T; readonly from: 'decision' | 'start' | 'price-year' }) => Phrase<T>;
  readonly noFirstYear: string;
  readonly discountRate: <T>(rate: T) => Phrase<T>;
  /** After `discountRate`, where the years go on after those that the rate is for. */
  readonly longHorizon: string;
  readonly benchmark: (name: string) => string;
  readonly realisation: <T>(share: T) => Phrase<T>;
  readonly phi: string;
  /** Of the benchmark programme, of services, or of both. */
  readonly ramp: <T>(shares: readonly Phrase<T>[]) => Phrase<T>;
  readonly noise: <T>(share: T) => Phrase<T>;
  readonly correlation: <T>(value: T) => Phrase<T>;
  readonly realisedShare: <T>(share: T) => Phrase<T>;
  readonly catalogueGain: (services: string) => string;
  readonly simulation: <T>(about: { readonly draws: T; readonly seed: T }) => Phrase<T>;
  readonly optimismBias: <T>(about: { readonly names: string; readonly factor: T }) => Phrase<T>;
  readonly noOptimismBias: (names: string) => string;
  readonly statedGroupCost: <T>(about: { stated: T; used: T }) => Phrase<T>;
  readonly oneAtATime: string;
  readonly equalWeights: string;
  readonly orderedWeights: string;
  readonly economyScale: <T>(about: { readonly scale: T; readonly weighed: boolean }) => Phrase<T>;
  readonly unknownEffects: string;
  /** What of a judgement of ours decides between the classes, and from when on a place is firm. */
  readonly classLimits: <T>(about: { readonly certain: T; readonly pays: T; readonly effect: T; readonly within: T }) => Phrase<T>;
  /** Services whose gain and cost are single numbers. */
  readonly takenAsCertain: (services: string) => string;
  readonly groupCost: (about: { group: string }) => string;
}
