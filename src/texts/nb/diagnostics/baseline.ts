import type { BaselineArguments } from '../../../diagnostics/baseline-codes.ts';

type Messages = { readonly [C in keyof BaselineArguments]: (args: BaselineArguments[C]) => string };

/** Det som kan være galt med en grunnlinje, på bokmål. */
export const baselineMessages: Messages = {
  'baseline/stale': ({ file, code, at, count, found }) =>
    `«${code}» ${at === '' ? '' : `ved «${at}» `}i «${file}» ${
      found === 0 ? 'finnes ikke lenger' : `står ${count} ganger i grunnlinjen, og finnes nå ${found === 1 ? 'én gang' : `${found} ganger`}`
    }. Skriv grunnlinjen på nytt med --update-baseline.`,
};
