import type { Phrase } from '../phrase.ts';

/** What a picture may show some of and not all. */
export type Pictured = 'municipalities' | 'services' | 'cooperation' | 'partners';

/** What a tornado chart is of: the services that start or are prepared, shared administration, or its gain where no cost is stated. */
export type TornadoOf = 'package' | 'topDown' | 'topDownGain';

/**
 * Titles, scales and descriptions of the charts. Every argument is a finished string: an amount has its unit, a currency is a word or a code. A
 * title says what is shown and in what unit; a description is for whoever does not see the picture.
 */
export interface ChartTexts {
  /** Of a chart that shows the first of many; its table has them all. */
  readonly leftOut: <T>(about: { readonly what: Pictured; readonly shown: T; readonly all: T }) => Phrase<T>;
  /** Of a chart that shows the uppermost and the lowest of many municipalities, with a dotted line where some are left out. */
  readonly bothEnds: <T>(about: { readonly shown: T; readonly all: T }) => Phrase<T>;
  /** In a legend: a value that an illustration decides, and the others. */
  readonly tones: { readonly plain: string; readonly illustration: string };
  readonly perInhabitant: (currency: string) => string;
  /** Of a scale with calendar years, and of one that counts them from 1. */
  readonly year: string;
  readonly yearOfPeriod: string;
  readonly costPerInhabitant: {
    readonly title: (currency: string) => string;
    readonly description: (about: { readonly highest: string; readonly most: string; readonly lowest: string; readonly least: string }) => string;
    /** Where all are printed alike. */
    readonly same: (amount: string) => string;
    readonly group: (about: { readonly group: string; readonly cost: string }) => string;
    readonly line: (about: { readonly benchmark: string; readonly cost: string }) => string;
  };
  readonly gapWaterfall: {
    readonly title: (about: { readonly benchmark: string; readonly currency: string }) => string;
    readonly description: (about: { readonly raw: string; readonly comparable: string }) => string;
    readonly comparable: string;
  };
  readonly scaleCurve: {
    readonly title: (currency: string) => string;
    readonly description: (about: { readonly count: string; readonly smallest: string; readonly atSmallest: string; readonly largest: string; readonly atLargest: string }) => string;
    readonly own: (about: { readonly group: string; readonly inhabitants: string; readonly cost: string }) => string;
    readonly inhabitants: string;
    readonly curve: string;
    readonly others: string;
    /** Where not every municipality has its name in the chart. */
    readonly namesOf: string;
  };
  readonly effectFeasibility: {
    readonly title: string;
    readonly description: (about: { readonly services: string; readonly one: boolean } | undefined) => string;
    readonly feasibility: string;
    readonly value: string;
    /** Above left, above right, below left, below right. */
    readonly corners: readonly [string, string, string, string];
  };
  readonly rankAcceptability: {
    readonly title: string;
    /** `one`: whether a single service takes it most often. */
    readonly description: (about: { readonly services: string; readonly share: string; readonly one: boolean }) => string;
    readonly same: (share: string) => string;
    readonly place: <T>(place: T) => Phrase<T>;
    /** The places from this one on. */
    readonly orLower: <T>(place: T) => Phrase<T>;
  };
  readonly cashFlow: {
    readonly title: Readonly<Record<'package' | 'topDown', (scale: string) => string>>;
    /** When something is, within a sentence: in a calendar year, or in one that is counted from 1. */
    readonly when: Readonly<Record<'calendar' | 'counted', (year: string) => string>>;
    /** `paid`: when it is no longer below zero, where it is to begin with. */
    readonly description: (about: { readonly lowest: string; readonly when: string; readonly paid: string | undefined; readonly last: string; readonly npv: string }) => string;
    /** Where it is lowest in the last year. */
    readonly lowestLast: (about: { readonly last: string; readonly npv: string }) => string;
    readonly same: (amount: string) => string;
    readonly lead: Readonly<Record<'package' | 'topDown', (scale: string) => string>>;
    readonly expected: string;
    readonly interval: string;
    readonly table: { readonly year: string; readonly net: string };
  };
  readonly tornado: {
    readonly title: Readonly<Record<TornadoOf, (scale: string) => string>>;
    readonly description: (about: { readonly input: string; readonly low: string; readonly high: string; readonly base: string }) => string;
    readonly base: (amount: string) => string;
    readonly low: string;
    readonly high: string;
  };
  readonly netGain: {
    readonly title: (about: { readonly key: string; readonly currency: string }) => string;
    /** The key within a sentence. */
    readonly by: Readonly<Record<'equal' | 'population' | 'usage' | 'budget', string>>;
    readonly description: (about: { readonly highest: string; readonly most: string; readonly lowest: string; readonly least: string }) => string;
    /** Where all are printed alike. */
    readonly same: (amount: string) => string;
  };
  readonly positions: {
    readonly title: string;
    /** `largest`: where the change is largest. */
    readonly description: (about: { readonly today: string; readonly after: string; readonly largest: string }) => string;
    readonly change: (about: { readonly name: string; readonly from: string; readonly to: string }) => string;
    readonly unchanged: (about: { readonly today: string; readonly after: string }) => string;
    /** Of a chart that shows those with the largest changes. */
    readonly leftOut: <T>(about: { readonly shown: T; readonly all: T }) => Phrase<T>;
    readonly lead: (services: string) => string;
    readonly axis: string;
    readonly before: string;
    readonly after: string;
  };
  readonly gantt: {
    /** Whether a year of full effect is stated of any of them. */
    readonly title: (hasFullEffect: boolean) => string;
    readonly description: (about: { readonly first: string; readonly last: string; readonly fullEffect: string | undefined }) => string;
    readonly preparation: string;
    readonly growing: string;
    readonly decision: (which: string) => string;
  };
  readonly cooperationMap: {
    readonly title: string;
    readonly description: (about: { readonly count: string; readonly partners: string; readonly most: string; readonly ofMost: string; readonly one: boolean }) => string;
    readonly same: (about: { readonly count: string; readonly partners: string; readonly each: string }) => string;
    readonly mark: string;
  };
}
