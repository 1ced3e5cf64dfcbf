import type { ModelBasis } from '../../analyses/agreements/agreement-choice.ts';

/** Models, as a list in a sentence, that are as well suited as the one chosen; or all that the law allows where none is suited. */
interface OtherModels {
  readonly models: string;
  readonly suited: boolean;
}

interface PointCount {
  readonly filled: number;
  readonly required: number;
}

/** A draft agreement between municipalities. */
export interface AgreementPaperTexts {
  /** `document` is what the law calls it, where it has a name of its own. */
  readonly title: (about: { readonly services: string; readonly document: string | undefined }) => string;
  /** What it is and is not. */
  readonly draft: (study: string) => string;
  /** Where nobody has chosen the model, `others` are those that it does not stand out from. */
  readonly basis: (about: { readonly model: string; readonly basis: ModelBasis; readonly others: OtherModels | undefined }) => string;
  readonly unjudged: (services: string) => string;
  readonly beforeEarliest: (about: { readonly day: string; readonly from: string }) => string;
  /** `read`: whether each of the points was read in the law, so that it may be said to require them. */
  readonly counted: (about: PointCount & { readonly read: boolean }) => string;
  readonly noMinimum: (model: string) => string;
  /** Of a model without a statutory minimum whose agreements usually have some points. */
  readonly ordinaryOnly: (about: PointCount & { readonly model: string }) => string;
  /** After a point that no law asks for. */
  readonly notRequired: string;
  /** `members` of a document that makes a body of its own, which has no parties. */
  readonly headings: Readonly<Record<'parties' | 'members' | 'conditions' | 'known' | 'adoption', string>>;
  /** A municipality as a party. */
  readonly party: (name: string) => string;
  readonly hostParty: (party: string) => string;
  readonly participants: (names: string) => string;
  readonly host: (name: string) => string;
  readonly date: (date: string) => string;
  readonly transfer: (date: string) => string;
  /** A service in a sentence: its title, and what the catalogue says would be done together. */
  readonly service: (about: { readonly title: string; readonly description: string | undefined }) => string;
  readonly sharingKeys: (keys: readonly string[]) => string;
  /** Before what the law says on a point that is still to be decided. */
  readonly law: string;
  /** What has to be decided, as the text in the brackets. */
  readonly fillIn: (question: string) => string;
  /** What each point asks, by its id, or by that of its model and its own where the model asks otherwise; without one, its own words are the question. */
  readonly questions: ReadonlyMap<string, string>;
  readonly adoptedBy: string;
  readonly adoption: string;
}
