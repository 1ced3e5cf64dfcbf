import type { Phrase } from '../phrase.ts';
import type { Named } from './named.ts';

export interface GapTexts {
  readonly table: { readonly what: string; readonly value: string; readonly how: string };
  readonly rows: {
    readonly cost: (name: string) => string;
    readonly inhabitants: (name: string) => string;
    readonly perInhabitant: string;
    readonly ofOwn: (name: Named) => string;
    readonly ofBenchmark: (name: Named) => string;
    readonly total: string;
  };
  readonly stated: string;
  readonly statedFor: (year: number) => string;
  /** A figure that stands with the mean of an estimate. */
  readonly estimate: string;
  readonly illustration: string;
  readonly weightedMean: string;
  readonly meanOfYears: (years: string) => string;
  readonly converted: <T>(about: { stated: T; factor: T; from: number; to: number }) => Phrase<T>;
  readonly statistic: Readonly<Record<'median' | 'lower-quartile' | 'minimum', (names: string) => string>>;
  /** `all` where no comparison of several is adjusted. */
  readonly noAdjustments: <T>(key: T, all: boolean) => Phrase<T>;
  readonly adjusted: string;
  readonly steps: {
    readonly step: string;
    readonly stated: string;
    readonly gapAfter: string;
    readonly raw: string;
    readonly price: string;
    readonly need: string;
    readonly boundary: string;
    readonly influenceable: string;
    readonly totalAfter: <T>(about: { perInhabitant: T; inhabitants: T; total: T }) => Phrase<T>;
  };
  /** What chance does to one municipality’s cost: its standard deviation, as a share. */
  readonly yearlyNoise: <T>(share: T) => Phrase<T>;
  /** `estimated`: some adjustment is itself an estimate, whose uncertainty is in the interval too. */
  readonly noise: <T>(about: { readonly level: T; readonly range: T | undefined; readonly probability: T; readonly comparable: boolean; readonly estimated: boolean }) => Phrase<T>;
  readonly cautionsLead: string;
  readonly cautions: {
    readonly bestPeer: string;
    /** Whose cost is known for one year only: at least one of them. */
    readonly oneYearOnly: (about: { group: Named | undefined; benchmark: Named | undefined }) => string;
    readonly grossCost: string;
    readonly priceYears: (about: { readonly group: string; readonly benchmark: string; readonly converted: boolean }) => string;
    readonly largeGroup: <T>(about: { inhabitants: T; limit: T }) => Phrase<T>;
  };
}
