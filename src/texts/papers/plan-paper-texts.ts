import type { Phrase } from '../phrase.ts';

/** A pre-project plan. */
export interface PlanPaperTexts {
  readonly title: (services: string) => string;
  readonly headings: Readonly<Record<'goals' | 'open', string>>;
  readonly lead: <T>(about: { readonly count: T; readonly one: boolean }) => Phrase<T>;
  readonly noGoals: string;
  readonly openLead: string;
  /** What the study cannot say, by its label and the text in the brackets. */
  readonly open: readonly { readonly label: string; readonly blank: string }[];
  readonly serviceGoals: string;
}
