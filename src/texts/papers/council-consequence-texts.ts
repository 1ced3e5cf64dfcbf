import type { Phrase } from '../phrase.ts';

/** What the decision means: for the economy, by law, for those who are employed, and what else could be done. */
export interface CouncilConsequenceTexts {
  readonly all: string;
  /** What holds for one municipality alone. */
  readonly own: (name: string) => string;
  readonly economy: EconomyTexts;
  readonly law: LawTexts;
  readonly staff: StaffTexts;
  readonly readiness: ReadinessTexts;
  readonly alternatives: AlternativeTexts;
}

interface EconomyTexts {
  readonly notCompared: string;
  /** A benchmark without a cost, or municipalities without one. */
  readonly notComparable: string;
  /** `cooperation`: what the municipalities share already, where that is why. */
  readonly noGapValue: (cooperation: string | undefined) => string;
  readonly noCost: string;
  readonly services: string;
  readonly gain: <T>(about: { readonly gain: T; readonly interval: Phrase<T>; readonly mayBeLoss: boolean }) => Phrase<T>;
  readonly npv: <T>(about: { readonly cost: T; readonly years: T; readonly npv: T; readonly interval: Phrase<T> }) => Phrase<T>;
  readonly notComputed: Readonly<Record<'today' | 'positionCost' | 'gain', string>>;
  readonly noServices: string;
  readonly ownCost: <T>(about: { readonly name: string; readonly cost: T }) => Phrase<T>;
  readonly noOwnCost: (name: string) => string;
  /** Its cost for each inhabitant beside benchmarks that it is not above, each as `less` or `asMuch` says. */
  readonly perInhabitant: <T>(compared: Phrase<T>) => Phrase<T>;
  readonly less: <T>(about: { readonly benchmark: string; readonly amount: T }) => Phrase<T>;
  readonly asMuch: (benchmark: string) => string;
  /** The same for the municipality as a whole beside benchmarks that it is above, each as `above` says. */
  readonly beside: <T>(compared: Phrase<T>) => Phrase<T>;
  readonly above: <T>(about: { readonly benchmark: string; readonly amount: T }) => Phrase<T>;
  readonly gapIsNoGain: string;
  /** Why a yearly gain and a net present value point different ways. */
  readonly signsDiffer: string;
  readonly interval: <T>(about: { readonly level: T; readonly range: T }) => Phrase<T>;
  /** Why the figures are by another key than the one that the study lists first. */
  readonly presupposes: (about: { readonly services: string; readonly key: string }) => string;
  readonly byOtherKeys: string;
  readonly byKey: <T>(about: { readonly key: string; readonly amount: T }) => Phrase<T>;
  readonly notShared: (name: string) => string;
  readonly noKeys: string;
  readonly noGains: string;
  /** Amounts with a year of their own stand unconverted. */
  readonly noPriceYear: string;
}

interface LawTexts {
  /** Of what the section is, where nothing is advised. */
  readonly proposed: string;
  /** The decision is about something else than an agreement. */
  readonly decided: string;
  readonly described: string;
  readonly none: string;
  readonly recommended: (model: string) => string;
  readonly wished: (about: { readonly model: string; readonly onConditions: boolean }) => string;
  readonly wishedUnjudged: (model: string) => string;
  readonly agreed: (model: string) => string;
  readonly better: (model: string) => string;
  readonly unjudged: string;
  readonly conditions: string;
  readonly excluded: (model: string) => string;
  readonly instead: (model: string) => string;
  readonly open: <T>(model: T) => Phrase<T>;
  readonly noTraits: <T>(model: T) => Phrase<T>;
  readonly adopts: string;
  readonly agreement: string;
  readonly points: <T>(about: StatutoryCount<T>) => Phrase<T>;
  /** Which model the paper goes by, where the study wants another or several suit as well. */
  readonly follows: (model: string) => string;
  readonly outside: (about: { readonly name: string; readonly services: string }) => string;
  readonly consequences: string;
  readonly noMinimum: (model: string) => string;
  readonly filled: string;
  readonly unfilled: string;
  readonly nothingMoves: (name: string) => string;
}

interface StatutoryCount<T> {
  readonly model: string;
  /** Where the law requires them, where that is one place for all. */
  readonly place: T | undefined;
  readonly count: T;
  readonly filled: T;
  readonly none: boolean;
  readonly one: boolean;
  readonly all: boolean;
  /** Whether each of them was read in the law, so that it may be said to require them. */
  readonly read: boolean;
}

interface StaffTexts {
  /** Of a municipality that takes part in none of the services. */
  readonly outside: (about: { readonly name: string; readonly services: string }) => string;
  readonly unknown: (about: { readonly name: string; readonly services: string }) => string;
  readonly none: string;
  /** That figures assume a host, where the model of the paper has none. */
  readonly otherHost: (about: { readonly services: string; readonly host: string; readonly model: string }) => string;
  readonly employer: string;
  readonly consult: Readonly<Record<'norway' | 'sweden', string>>;
  /** Before what only the municipality can say. */
  readonly consulted: string;
}

interface ReadinessTexts {
  readonly notAssessed: string;
  readonly verdicts: Readonly<Record<'not-yet' | 'conditions' | 'go', (name: string) => string>>;
  readonly notAnswered: (name: string) => string;
  readonly lifts: string;
}

interface GoingOnAsToday<T> {
  /** Whether the paper proposes anything that would then not be done. */
  readonly proposes: boolean;
  /** What it is worth, and the services of the paper, each as `valueOf` says. */
  readonly compared: { readonly value: T; readonly services: Phrase<T> } | undefined;
}

interface AlternativeTexts {
  readonly asToday: string;
  readonly asTodayText: <T>(about: GoingOnAsToday<T>) => Phrase<T>;
  readonly valueOf: <T>(about: { readonly service: string; readonly value: T }) => Phrase<T>;
  readonly merger: string;
  readonly mergerText: <T>(about: { readonly gain: T; readonly interval: Phrase<T>; readonly share: T; readonly benchmark: string }) => Phrase<T>;
  readonly noMerger: string;
  readonly models: string;
  readonly otherModels: (about: { readonly services: string; readonly models: string }) => string;
}
