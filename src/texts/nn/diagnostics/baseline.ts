import type { BaselineArguments } from '../../../diagnostics/baseline-codes.ts';

type Messages = { readonly [C in keyof BaselineArguments]: (args: BaselineArguments[C]) => string };

/** Det som kan vere gale med ei grunnlinje, på nynorsk. */
export const baselineMessages: Messages = {
  'baseline/stale': ({ file, code, at, count, found }) =>
    `«${code}» ${at === '' ? '' : `ved «${at}» `}i «${file}» ${
      found === 0 ? 'finst ikkje lenger' : `står ${count} gonger i grunnlinja, og finst no ${found === 1 ? 'éin gong' : `${found} gonger`}`
    }. Skriv grunnlinja på nytt med --update-baseline.`,
};
