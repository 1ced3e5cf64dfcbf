import type { Phrase } from '../phrase.ts';

/** The study itself: what led to it, who does what in it, what it wants and what has been advised. */
export interface StudyTexts {
  readonly heading: string;
  readonly background: string;
  readonly longTermGoals: string;
  readonly goals: string;
  readonly mandate: string;
  readonly roles: { readonly role: string; readonly who: string; readonly client: string; readonly owner: string; readonly manager: string; readonly group: string };
  readonly partners: string;
  readonly modelsConsidered: string;
  readonly actions: string;
  readonly actionTable: { readonly action: string; readonly kind: string; readonly owner: string; readonly year: string };
  readonly kinds: Readonly<Record<'meeting' | 'strategy' | 'pre-project' | 'other', string>>;
  readonly published: string;
  readonly factorsHeading: string;
  readonly successFactors: string;
  readonly pitfalls: string;
  readonly decision: string;
  readonly decisionLead: string;
  readonly picture: <T>(about: { readonly what: string; readonly source: string; readonly pages: string | undefined }) => Phrase<T>;
  /** What a picture shows, where the study does not say. */
  readonly pictured: Readonly<Record<'background' | 'existing' | 'swot' | 'organisation' | 'decision', string>>;
}
