import type { BaselineArguments } from '../../../diagnostics/baseline-codes.ts';

type Messages = { readonly [C in keyof BaselineArguments]: (args: BaselineArguments[C]) => string };

/** Det som kan vara fel med en baslinje, på svenska. */
export const baselineMessages: Messages = {
  'baseline/stale': ({ file, code, at, count, found }) =>
    `”${code}” ${at === '' ? '' : `vid ”${at}” `}i ”${file}” ${
      found === 0 ? 'finns inte längre' : `står ${count} gånger i baslinjen och finns nu ${found === 1 ? 'en gång' : `${found} gånger`}`
    }. Skriv om baslinjen med --update-baseline.`,
};
