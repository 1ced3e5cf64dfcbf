import type { CriterionEnds } from '../elicitation/weigh-topics.ts';
import type { ReadinessGrade } from '../study/priorities.ts';
import type { Quadrant } from '../study/swot.ts';

/** What a workshop is asked and told, in the language of the study. */
export interface CaptureTexts {
  readonly listed: (names: readonly string[]) => string;
  readonly quoted: (text: string) => string;
  /** Of an answer that is one for all. */
  readonly inCommon: (answer: string) => string;
  readonly notPoints: string;
  readonly evidenceOf: (what: string) => string;
  readonly whichMunicipality: string;
  readonly split: {
    readonly question: (about: { readonly what: string; readonly shared: string; readonly own: string; readonly municipality: string }) => string;
    readonly own: (about: { readonly municipality: string; readonly own: string }) => string;
    readonly othersKeep: (about: { readonly others: string; readonly shared: string }) => string;
    readonly keep: (shared: string) => string;
  };
  readonly shared: {
    readonly question: (about: { readonly count: number; readonly municipality: string }) => string;
    readonly leave: string;
    readonly goThrough: (municipality: string) => string;
  };
  readonly source: { readonly title: string; readonly another: string };
  readonly criteria: string;
  readonly rank: { readonly question: string; readonly replace: string };
  readonly weigh: {
    readonly group: string;
    readonly first: (municipality: string) => string;
    readonly lift: (ends: CriterionEnds) => string;
    readonly points: (ends: CriterionEnds) => string;
    readonly beside: (about: { readonly first: CriterionEnds; readonly other: CriterionEnds }) => string;
    readonly effectEnds: { readonly worst: string; readonly best: string };
    readonly unknownEnds: { readonly worst: string; readonly best: string };
    /** `amount` is per inhabitant, with its currency. */
    readonly moneyEnds: (amount: string) => { readonly worst: string; readonly best: string };
    readonly millions: (about: { readonly amount: string; readonly money: string }) => string;
    readonly scale: (about: { readonly perInhabitant: string; readonly whole: string; readonly municipality: string }) => string;
    readonly noScale: string;
    readonly weighed: string;
  };
  readonly assess: {
    readonly services: (municipality: string) => string;
    /** Services that nobody has begun with, as in a list. */
    readonly unassessed: (count: number) => string;
    readonly effect: (about: { readonly service: string; readonly criterion: string }) => string;
    /** An effect from −4 to 4 as it is chosen, with words at the ends. */
    readonly effectName: (effect: number) => string;
    readonly feasibilityLabel: string;
    readonly feasibility: (service: string) => string;
    readonly ratingName: (rating: number) => string;
    readonly readinessGroup: string;
    /** Without a question the factor is the study's own. */
    readonly level: (about: { readonly factor: string; readonly question: string | undefined }) => string;
    readonly ownAnchors: readonly [string, string, string, string];
    readonly grade: (about: { readonly factor: string; readonly level: string }) => string;
    readonly gradeOf: (factor: string) => string;
    readonly grades: Readonly<Record<ReadinessGrade, string>>;
    readonly evidence: (factor: string) => string;
  };
  readonly swot: {
    readonly quadrants: Readonly<Record<Quadrant, string>>;
    readonly add: (about: { readonly quadrant: Quadrant; readonly isFirst: boolean; readonly municipality: string }) => string;
    readonly tooMany: (about: { readonly quadrant: string; readonly count: number; readonly limit: number }) => string;
    readonly alike: (about: { readonly text: string; readonly other: string }) => string;
    readonly same: (municipality: string) => string;
    readonly another: string;
    readonly text: (quadrant: Quadrant) => string;
    readonly importance: (about: { readonly quadrant: Quadrant; readonly text: string; readonly municipality: string }) => string;
    readonly services: (text: string) => string;
    readonly servicesOf: (text: string) => string;
    readonly evidence: (text: string) => string;
    /** What a municipality lacks that has named nothing, as in a list. */
    readonly ownItems: string;
  };
  readonly progress: {
    /** Said in the place of a count where there is nothing to answer yet. */
    readonly nothingYet: string;
    /** What is missing beside the answers that are counted. */
    readonly lacking: (what: string) => string;
    /** The last line of a list. */
    readonly and: (what: string) => string;
    /** Said of an answer that could not be written. */
    readonly leftOpen: string;
    readonly own: (about: { readonly municipality: string; readonly given: number; readonly expected: number; readonly shared: number }) => string;
    readonly others: (counts: string) => string;
    readonly count: (about: { readonly municipality: string; readonly given: number; readonly expected: number }) => string;
    readonly answered: string;
    readonly howTo: string;
    readonly othersSay: (answers: string) => string;
    readonly nothingOpen: (municipality: string) => string;
    readonly goThrough: string;
    readonly leave: string;
    readonly stopped: (command: string) => string;
    readonly changed: (about: { readonly file: string; readonly count: number }) => string;
    readonly unchanged: (file: string) => string;
    readonly missing: string;
    readonly nothingMissing: (municipality: string) => string;
    readonly allThere: string;
    readonly more: (count: number) => string;
    readonly meanwhile: string;
  };
  /** What is said of the command line, in the language of messages. */
  readonly usage: {
    /** `flags` are examples, one for each. */
    readonly wantsFlags: (about: { readonly command: string; readonly flags: readonly string[] }) => string;
    readonly wantsMunicipality: (ids: string) => string;
    readonly unknownMunicipality: (about: { readonly typed: string; readonly nearest: string | undefined; readonly ids: string }) => string;
    readonly badFlag: (about: { readonly option: string; readonly typed: string; readonly form: string }) => string;
    readonly nothingToAnswer: (about: { readonly option: string; readonly typed: string; readonly nearest: string | undefined; readonly municipality: string }) => string;
    readonly oneOf: (values: string) => string;
    readonly onScale: (about: { readonly minimum: number; readonly maximum: number }) => string;
    readonly unprintable: (about: { readonly option: string; readonly typed: string }) => string;
    readonly economyIsComputed: (about: { readonly option: string; readonly typed: string }) => string;
    readonly needsSplit: (about: { readonly option: string; readonly typed: string; readonly what: string; readonly municipality: string }) => string;
    readonly hasOrder: string;
  };
}
