import type { Severity } from './severity.ts';

/** What can be wrong with a baseline that can be read. */
export interface BaselineArguments {
  /** `count` is how often the baseline has it in `file` at the address `at`, and `found` how often it is there now. */
  'baseline/stale': { readonly file: string; readonly code: string; readonly at: string; readonly count: number; readonly found: number };
}

export const baselineSeverities: { readonly [C in keyof BaselineArguments]: Severity } = {
  'baseline/stale': 'warning',
};
