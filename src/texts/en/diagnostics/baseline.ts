import type { BaselineArguments } from '../../../diagnostics/baseline-codes.ts';

type Messages = { readonly [C in keyof BaselineArguments]: (args: BaselineArguments[C]) => string };

/** What can be wrong with a baseline, in English. */
export const baselineMessages: Messages = {
  'baseline/stale': ({ file, code, at, count, found }) =>
    `"${code}" ${at === '' ? '' : `at "${at}" `}in "${file}" ${
      found === 0 ? 'is no longer found' : `is in the baseline ${count} times, and is now found ${found === 1 ? 'once' : `${found} times`}`
    }. Write the baseline anew with --update-baseline.`,
};
