import type { ModelBasis } from '../../analyses/agreements/agreement-choice.ts';

/** A draft agreement between municipalities. */
export interface AgreementPaperTexts {
  readonly title: (services: string) => string;
  /** What it is and is not. */
  readonly draft: (study: string) => string;
  readonly basis: (about: { readonly model: string; readonly basis: ModelBasis }) => string;
  readonly unjudged: (services: string) => string;
  readonly beforeEarliest: (about: { readonly day: string; readonly from: string }) => string;
  readonly counted: (about: { readonly filled: number; readonly required: number }) => string;
  readonly noMinimum: (model: string) => string;
  readonly headings: Readonly<Record<'parties' | 'conditions' | 'known' | 'adoption', string>>;
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
  /** What each statutory point asks, by its id; without one, its own words are the question. */
  readonly questions: ReadonlyMap<string, string>;
  readonly adoptedBy: string;
  readonly adoption: string;
}
