import type { Phrase } from '../phrase.ts';

/** The parts of a council paper, in their order; the proposed decision has the report's own heading. */
type CouncilPart = 'case' | 'background' | 'facts' | 'assessment' | 'economy' | 'law' | 'staff' | 'readiness' | 'alternatives' | 'conclusion';

/** What only people can fill in, as the text in the brackets. */
type CouncilBlank =
  | 'meeting'
  | 'number'
  | 'officer'
  | 'attachments'
  | 'background'
  | 'cooperation'
  | 'date'
  | 'host'
  | 'model'
  | 'manager'
  | 'budget'
  | 'responsible'
  | 'measure'
  | 'whose'
  | 'when'
  | 'decision'
  | 'others'
  | 'effective'
  | 'consultation'
  | 'assessment';

/** A council paper: the case, the proposed decision, background, facts and assessment. */
export interface CouncilPaperTexts {
  readonly title: (study: string) => string;
  readonly headings: Readonly<Record<CouncilPart, string>>;
  readonly blanks: Readonly<Record<CouncilBlank, string>>;
  readonly case: {
    readonly municipality: string;
    readonly decides: string;
    readonly council: string;
    readonly meeting: string;
    readonly number: string;
    readonly officer: string;
    readonly attachments: string;
    readonly report: string;
  };
  readonly decision: DecisionTexts;
  readonly facts: FactTexts;
  readonly assessment: AssessmentTexts;
  /** What the reader has seen, and before what only the chief executive can say. */
  readonly conclusion: Readonly<Record<'seen' | 'recommends', string>>;
}

/** A decision that is put together from what the study advises: the same for every council. */
interface DecisionTexts {
  readonly none: string;
  /** That a source has one, but only as a picture; with the space before it, as the next. */
  readonly pictured: (source: string) => string;
  /** What this one is made of. */
  readonly built: string;
  /** Of a study that neither advises nor proposes anything. */
  readonly empty: string;
  readonly noted: (study: string) => string;
  readonly starts: <T>(about: StartedService<T>) => Phrase<T>;
  /** `participants`: where not all municipalities take part. */
  readonly prepares: <T>(about: PreparedServices<T>) => Phrase<T>;
  /** What has to be so before a start is decided, with semicolons between. */
  readonly settles: <T>(conditions: Phrase<T>) => Phrase<T>;
  readonly conditions: StartConditionTexts;
  readonly later: <T>(about: { readonly services: Phrase<T>; readonly one: boolean; readonly when: T }) => Phrase<T>;
  readonly leaves: <T>(services: Phrase<T>) => Phrase<T>;
  readonly measure: <T>(about: ProposedMeasure<T>) => Phrase<T>;
  readonly effective: <T>(when: T) => Phrase<T>;
}

/** What a council can see the fulfilment of, in the middle of a sentence. */
interface StartConditionTexts {
  /** `factors`: titles, as a list. */
  readonly mustHaves: (factors: string) => string;
  readonly capacity: string;
  readonly sharing: string;
  readonly pays: string;
  readonly required: (services: string) => string;
}

interface ProposedMeasure<T> {
  readonly title: string;
  /** The municipalities that it is for. */
  readonly whose: string | T;
  /** Whether it is to be carried out. */
  readonly decide: T;
  readonly owner: string | T;
  readonly when: string | T;
}

interface StartedService<T> {
  readonly service: string;
  readonly model: string | T;
  readonly participants: string | undefined;
  /** Undefined where the model has no host. */
  readonly host: string | T | undefined;
  readonly owner: string;
  readonly date: T;
}

interface PreparedServices<T> {
  readonly services: Phrase<T>;
  readonly one: boolean;
  /** Who takes part in those that not all municipalities are in. */
  readonly participants: readonly { readonly service: string; readonly names: string }[];
  readonly owner: string;
  readonly date: T;
  readonly manager: T;
  readonly budget: T;
}

interface FactTexts {
  /** `grouped`: the cost of all together is known. */
  readonly noOwnCosts: (grouped: boolean) => string;
  readonly noCooperation: string;
  readonly lookedAt: string;
  readonly candidates: <T>(about: { readonly count: T; readonly one: boolean }) => Phrase<T>;
  readonly assessed: <T>(services: Phrase<T>) => Phrase<T>;
  readonly noneAssessed: (one: boolean) => string;
  readonly comparedWith: (benchmarks: string) => string;
  readonly notCompared: string;
  readonly notTakingPart: (about: { readonly name: string; readonly services: string }) => string;
}

/** Where the study's own decision is another than what it advises. */
interface OtherwiseTexts {
  readonly nothingAdvised: string;
  readonly nothingGoesOn: string;
  readonly unnamed: (services: string) => string;
  readonly beyond: (services: string) => string;
}

interface AssessmentTexts {
  readonly headings: Readonly<Record<'advised' | 'firm' | 'for' | 'against' | 'unclear', string>>;
  readonly nothing: string;
  /** Services that are not named, and where the report has them. */
  readonly more: <T>(about: { readonly count: T; readonly one: boolean }) => Phrase<T>;
  readonly illustrated: <T>(about: { readonly services: Phrase<T>; readonly one: boolean }) => Phrase<T>;
  readonly measures: string;
  readonly better: <T>(about: { readonly service: string; readonly effects: Phrase<T> }) => Phrase<T>;
  /** What the numbers behind the criteria are on. */
  readonly scale: string;
  readonly swot: (items: string) => string;
  /** Who says something, where that is not everybody; in brackets. */
  readonly saidBy: (names: string) => string;
  /** What was studied, with the services that nothing nearer is known of. */
  readonly nearest: <T>(about: { readonly kind: string; readonly services: Phrase<T> }) => Phrase<T>;
  readonly otherwise: OtherwiseTexts;
  /** Before what was found of a merger or of size. */
  readonly notCooperation: Readonly<Record<'merger' | 'size', string>>;
  /** What stands behind it, so that a reader knows how far it reaches. */
  readonly research: string;
}
