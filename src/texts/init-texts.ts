import type { Area } from '../knowledge/area.ts';
import type { BuiltInCriterion } from '../study/built-in-criteria.ts';
import type { Language } from './language.ts';

/** What is asked when a study is begun, and what is said of it in the terminal. */
export interface InitTexts {
  readonly country: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  /** The municipalities that are chosen already; none at first. */
  readonly municipality: (chosen: readonly string[]) => string;
  readonly called: (name: string, code: string) => string;
  /** By its name, or by its number where the register has no name. */
  readonly county: (nameOrCode: string) => string;
  readonly formerly: (name: string, code: string, isDivided: boolean) => string;
  readonly several: (typed: string) => string;
  readonly divided: (former: string, successors: readonly string[]) => string;
  readonly which: (typed: string) => string;
  readonly title: string;
  readonly titleOf: (municipalities: readonly string[]) => string;
  readonly cost: (municipality: string) => string;
  readonly notAnAmount: string;
  readonly benchmark: string;
  readonly benchmarkCost: (municipality: string) => string;
  readonly priceYear: string;
  readonly notAYear: string;
  readonly costSource: string;
  readonly areas: string;
  readonly areaNames: Readonly<Record<Area, string>>;
  readonly services: string;
  readonly criteria: string;
  readonly criterionNames: Readonly<Record<BuiltInCriterion, string>>;
  readonly criterionAbout: Readonly<Record<BuiltInCriterion, string>>;
  readonly summary: Readonly<Record<'heading' | 'title' | 'municipalities' | 'benchmark' | 'services' | 'criteria' | 'nothing', string>>;
  /** Beside a municipality whose administration cost is known. */
  readonly costKnown: string;
  readonly confirm: string;
  readonly write: string;
  readonly wrote: (paths: readonly string[]) => string;
  /** Before the next commands, each of which has a word on what it does. */
  readonly next: string;
  readonly nextCommands: Readonly<Record<'validate' | 'analyze' | 'swot' | 'weigh' | 'assess', string>>;
  readonly refusals: InitRefusals;
}

/** Why a command line cannot be carried out. */
export interface InitRefusals {
  readonly exists: (path: string) => string;
  readonly wantsFlags: string;
  readonly tooFew: string;
  readonly unknownMunicipality: (typed: string, nearest: readonly string[], isElsewhere: boolean) => string;
  readonly several: (typed: string, municipalities: readonly string[]) => string;
  readonly divided: (typed: string, successors: readonly string[]) => string;
  readonly twice: (municipality: string) => string;
  readonly isMember: (municipality: string) => string;
  readonly notACost: (option: string, typed: string) => string;
  readonly notAMember: (typed: string) => string;
  readonly noBenchmark: string;
  readonly notAYear: (option: string, typed: string) => string;
  readonly noCount: (municipality: string, year: number) => string;
  readonly unknownService: (typed: string, nearest: string | undefined) => string;
  readonly unknownCriterion: (typed: string, known: readonly string[]) => string;
  readonly emptyText: (option: string) => string;
  readonly noCosts: (option: string) => string;
}
