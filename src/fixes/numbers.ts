import { addressOf } from '../document/address-of.ts';
import type { Source } from '../document/source.ts';
import type { Span } from '../diagnostics/span.ts';
import type { FindFix } from './fix.ts';
import { parsed } from './parsed.ts';
import { rewriteScalar } from './rewrite-scalar.ts';

/** One comma or point before exactly three digits: decimals to some, thousands to others. */
const hasTwoReadings = (text: string): boolean => /^\D*[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/.test(text);

/** A decimal comma, unless it may stand between thousands. */
export const decimalComma: FindFix<'format/decimal-comma'> = ({ span, args: { value, fix, thousands } }, source) =>
  thousands === undefined ? rewriteScalar(source, span, value, fix) : undefined;

/** Digits in groups, unless the last group may be decimals. */
export const groupedNumber: FindFix<'format/grouped-number'> = ({ span, args: { value, fix } }, source) =>
  /\s.*[.,]\d{3}$/.test(value) ? undefined : rewriteScalar(source, span, value, fix);

/** A minus sign or quotation marks from a text processor. A dash alone may mean that there is nothing to say. */
export const typographicNumber: FindFix<'format/typographic-number'> = ({ span, args: { value, fix } }, source) =>
  /^\s*[\u2010-\u2015]\s*$/.test(value) || hasTwoReadings(value) ? undefined : rewriteScalar(source, span, value, fix);

/** A number with its unit behind it, where the unit is the place's own. */
export const numberWithUnit: FindFix<'format/not-a-number'> = ({ span, args: { value, fix } }, source) => {
  if (fix === undefined || hasTwoReadings(value) || !hasUnitOfPlace(value, span, source)) return undefined;
  return rewriteScalar(source, span, value, fix);
};

/** What is counted where, and in which words; kroner everywhere else. */
const units: readonly { readonly at: RegExp; readonly words: RegExp }[] = [
  { at: /(?:^|\.)population(?:\.|$)/, words: /^(?:innb|innbyggere|innbyggjarar|invånare|inhabitants)$/ },
  { at: /(?:^|\.)(?:positions(?:\[\d+\]\.count)?|count)(?:\.|$)/, words: /^(?:årsverk|stk)$/ },
];

const money = /^(?:kr|kroner|kronor|-)$/;

/** A letter alone is no word that multiplies for certain. */
const factor = /^(?:mrd|milliard(?:er)?|miljard(?:er)?|mill|mio|million(?:er|s)?|miljon(?:er)?|tusen|thousand|tkr)$/;

function hasUnitOfPlace(value: string, span: Span, source: Source): boolean {
  const document = parsed(source);
  const address = addressOf({ source, document }, span);
  const words = value.toLowerCase().split(/[^\p{L}-]+/u).filter((word) => word !== '');
  const counted = units.find(({ at }) => at.test(address));
  const currency = /^currency:[ \t]*["']?(NOK|SEK)\b/m.exec(source.text)?.[1]?.toLowerCase();
  return words.every((word) => {
    if (counted !== undefined) return counted.words.test(word) || (factor.test(word) && word !== 'tkr');
    return money.test(word) || factor.test(word) || (currency !== undefined && word === currency);
  });
}

/** The highest discount rate that is possible is far below 1, so that a number from 1 on can only be in per cent. */
const highestRate = 0.2;

/** A discount rate in per cent without its sign: 4 is 4 %, whereas 0.4 may be a slip for 0.04 or 4 %. */
export const rateWithoutPercent: FindFix<'study/impossible-share'> = ({ span, args: { value, maximum, percent } }, source) =>
  percent === undefined || maximum > highestRate || !(Number(value.replaceAll('_', '')) >= 1) ? undefined : rewriteScalar(source, span, value, percent);
