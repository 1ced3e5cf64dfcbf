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

/** Divides `4,5 mill. kroner` into 4,5 and a million; undefined where other words stand there, or none. */
export function withoutUnit(text: string): NumberWithUnit | undefined {
  const [, number = '', words = ''] = /^([\d.,\s_\u2019']*\d)\s*(\D+)$/.exec(text.trim()) ?? [];
  const parts = words.toLowerCase().split(/[\s.]+/).filter((word) => word !== '' && word !== '-');
  let factor = 1;
  for (const word of parts) {
    const multiplier = factors.find(([pattern]) => pattern.test(word))?.[1];
    if (multiplier === undefined && !unit.test(word)) return undefined;
    factor *= multiplier ?? 1;
  }
  return parts.length === 0 ? undefined : { number, factor };
}
