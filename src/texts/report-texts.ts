import type { Phrase } from './phrase.ts';

/** A group or a benchmark by name, in the forms that sentences need. */
export interface Named {
  readonly name: string;
  readonly genitive: string;
  /** "the municipalities spend", but "FLV spends". */
  readonly plural: boolean;
}

/** The report in one language. `T` is what numbers and code are made of in the report's tree. */
export interface ReportTexts {
  /** For `Intl`: how numbers and dates are written. */
  readonly locale: string;
  readonly list: (items: readonly string[]) => string;
  readonly genitive: (name: string) => string;
  /** What the municipalities of a study without a group name are called. */
  readonly theMunicipalities: Named;
  readonly date: (isoDate: string) => string;
  readonly units: UnitTexts;
  readonly headings: HeadingTexts;
  readonly front: FrontTexts;
  readonly answer: AnswerTexts;
  readonly gap: GapTexts;
  readonly municipalities: MunicipalityTexts;
  readonly goals: { readonly longTerm: string; readonly study: string };
  readonly claims: ClaimTexts;
  readonly assumptions: AssumptionTexts;
  readonly sources: SourceTexts;
  readonly method: MethodTexts;
}

type Code = 'NOK' | 'SEK';

export interface UnitTexts {
  readonly money: (currency: Code, amount: string) => string;
  /** `amount` counts millions. */
  readonly millions: (currency: Code, amount: string) => string;
  readonly percent: (amount: string) => string;
  readonly inhabitants: (amount: string) => string;
  readonly perYear: (amount: string) => string;
  readonly positions: (amount: string) => string;
  /** Before an amount of money in a table's heading. */
  readonly moneyPerInhabitant: (currency: Code) => string;
}

export interface HeadingTexts {
  readonly answer: string;
  readonly gap: (benchmark: string) => string;
  readonly municipalities: string;
  readonly goals: string;
  readonly assumptions: string;
  readonly claims: string;
  readonly method: string;
  readonly sources: string;
}

export interface FrontTexts {
  readonly members: <T>(about: { readonly members: string; readonly inhabitants: T }) => Phrase<T>;
  readonly priceYear: (year: number, currency: Code) => string;
  readonly noPriceYear: <T>(key: T) => Phrase<T>;
  readonly decisionDate: (date: string) => string;
}

export interface AnswerTexts {
  readonly more: <T>(about: GapSentence<T>) => Phrase<T>;
  readonly less: <T>(about: GapSentence<T>) => Phrase<T>;
  readonly equal: <T>(about: Omit<GapSentence<T>, 'gap' | 'other'>) => Phrase<T>;
  readonly bases: <T>(about: { ofOwn: T; ofBenchmark: T; group: Named; benchmark: Named }) => Phrase<T>;
  readonly total: <T>(about: { inhabitants: T; total: T }) => Phrase<T>;
  readonly comparable: <T>(about: { total: T }) => Phrase<T>;
  readonly ceiling: string;
  readonly ceilingWhy: (about: { group: Named; benchmark: Named }) => string;
  readonly nothingAbove: (about: { group: Named; benchmark: Named }) => string;
  readonly illustration: string;
  readonly noBenchmark: <T>(keys: { benchmarks: T; cost: T }) => Phrase<T>;
  readonly noGroupCost: <T>(keys: { cost: T; group: T }) => Phrase<T>;
  readonly noBenchmarkCost: <T>(about: { benchmark: string; cost: T }) => Phrase<T>;
  readonly table: {
    readonly perInhabitant: string;
    readonly own: (group: Named) => string;
    /** With one benchmark its name; with several, undefined: the column has it. */
    readonly other: (benchmark: Named | undefined) => string;
    readonly gap: string;
    readonly ofOwn: (group: Named) => string;
    readonly ofBenchmark: (benchmark: Named | undefined) => string;
    readonly total: string;
  };
}

export interface GapSentence<T> {
  readonly group: Named;
  readonly benchmark: Named;
  readonly gap: T;
  readonly own: T;
  readonly other: T;
}

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
  readonly illustration: string;
  readonly weightedMean: string;
  readonly meanOfYears: (years: string) => string;
  readonly converted: <T>(about: { stated: T; factor: T; from: number; to: number }) => Phrase<T>;
  readonly statistic: Readonly<Record<'median' | 'lower-quartile' | 'minimum', (names: string) => string>>;
  readonly noAdjustments: <T>(key: T) => Phrase<T>;
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
  readonly cautionsLead: string;
  readonly cautions: {
    readonly bestPeer: string;
    readonly oneYearOnly: (about: { group: string; benchmark: string }) => string;
    readonly grossCost: string;
    readonly largeGroup: <T>(about: { inhabitants: T; limit: T }) => Phrase<T>;
  };
}

export interface MunicipalityTexts {
  readonly none: <T>(about: { cost: T }) => Phrase<T>;
  readonly table: {
    readonly name: string;
    readonly inhabitants: string;
    readonly cost: string;
    readonly above: (benchmark: string, currency: Code) => string;
  };
  readonly group: string;
  readonly sum: (about: { benchmark: string }) => string;
  readonly notStated: string;
  readonly someMissing: <T>(about: { names: string; cost: T }) => Phrase<T>;
}

export interface ClaimTexts {
  readonly table: {
    readonly claim: string;
    readonly claimed: string;
    readonly computed: string;
    readonly difference: string;
    readonly verdict: string;
  };
  readonly met: string;
  readonly missed: string;
  readonly unanswered: string;
  readonly reconciling: <T>(about: { text: string; ways: readonly Phrase<T>[] }) => Phrase<T>;
  readonly missing: <T>(about: { text: string; figure: T }) => Phrase<T>;
  readonly eachAlone: string;
  /** "with 30 864 inhabitants in FLV instead of 33 500": one way a claim would hold. */
  readonly ways: {
    readonly population: <T>(about: Way<T>) => Phrase<T>;
    readonly cost: <T>(about: Way<T>) => Phrase<T>;
    readonly gapPerInhabitant: <T>(about: Way<T>) => Phrase<T>;
    readonly other: <T>(about: Way<T>) => Phrase<T>;
  };
  /** Names of figures for lists. */
  readonly operands: {
    readonly population: (name: string) => string;
    readonly cost: (name: string) => string;
    readonly gapPerInhabitant: string;
    readonly above: (name: string) => string;
    readonly other: string;
  };
}

/** `value` with its unit, `instead` without; `name` is whose figure it is. */
export interface Way<T> {
  readonly name: string;
  readonly value: T;
  readonly instead: T;
}

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
  readonly groupCost: (about: { group: string }) => string;
}

export interface SourceTexts {
  readonly unused: string;
  readonly none: <T>(keys: { sources: T; source: T }) => Phrase<T>;
}

export interface MethodTexts {
  readonly gap: string;
  readonly formulas: string;
  readonly group: string;
  readonly comparable: string;
  readonly claims: string;
  readonly statistic: string;
  readonly gapIsNoGain: string;
}
