/** Words that multiply, as they are written behind numbers in Norwegian, Swedish and English. */
const factors: readonly (readonly [RegExp, number])[] = [
  [/^(?:mrd|milliard(?:er)?|miljard(?:er)?)$/, 1e9],
  [/^(?:mill|mio|mn|million(?:er|s)?|miljon(?:er)?)$/, 1e6],
  [/^(?:tusen|thousand|tkr|k)$/, 1e3],
];

/** Words that say what is counted, and change nothing. */
const unit = /^(?:kr|kroner|kronor|nok|sek|innb|innbyggere|innbyggjarar|invånare|inhabitants|årsverk|stk|,-)$/;

/** A number and what it is multiplied by. */
export interface NumberWithUnit {
  readonly number: string;
  readonly factor: number;
}

/** A currency as it stands before amounts. */
const currencyBefore = /^(?:kr|nok|sek)(?:\.\s*|\s+)(?=\d)/i;

/** Divides `4,5 mill. kroner` into 4,5 and a million, and `kr 4 100` into a unit and 4 100; undefined where other words stand there, or none. */
export function withoutUnit(text: string): NumberWithUnit | undefined {
  const written = text.trim();
  // Prices end with `,-` or `.-` for no øre.
  const amount = written.replace(currencyBefore, '').replace(/(?<=\d)[.,]-$/, ' kr');
  if (amount !== written && /^[\d.,\s_\u2019']*\d$/.test(amount)) return { number: amount, factor: 1 };
  const [, number = '', words = ''] = /^([\d.,\s_\u2019']*\d)\s*(\D+)$/.exec(amount) ?? [];
  const parts = words.toLowerCase().split(/[\s.]+/).filter((word) => word !== '' && word !== '-');
  let factor = 1;
  for (const word of parts) {
    const multiplier = factors.find(([pattern]) => pattern.test(word))?.[1];
    if (multiplier === undefined && !unit.test(word)) return undefined;
    factor *= multiplier ?? 1;
  }
  return parts.length === 0 ? undefined : { number, factor };
}
