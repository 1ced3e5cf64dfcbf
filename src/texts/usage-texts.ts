import type { Mistake } from '../cli/usage/mistake.ts';

/** What is said of a command line that is wrong: one sentence or two for each mistake. */
export type MistakeTexts = { readonly [K in Mistake['kind']]: (mistake: Extract<Mistake, { readonly kind: K }>) => string };

export interface UsageTexts {
  readonly mistakes: MistakeTexts;
  /** Which command tells more. */
  readonly help: (command: string) => string;
}
