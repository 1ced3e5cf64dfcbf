import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { NumberKind } from '../../diagnostics/format-codes.ts';
import type { Span } from '../../diagnostics/span.ts';
import { withoutUnit } from './number-with-unit.ts';
import { withoutTypographicQuotes } from './typographic-quotes.ts';

/** What the format takes at a place of numbers; a published value is a number of any kind, or a share. */
export type NumberForm = NumberKind | 'number-or-share';

const sign = /^[-+]/;
/** Per cent as a sign, or in the words of those who write studies. */
const perCent = /(?:%|prosent|procent|pst\.?|per cent|percent)$/i;
const typographicMinus = /^\s*[\u2010-\u2015\u2212]\s*/;

/** Says why a text is no number as the format takes them, and how to write it where that can be told. */
export function explainNumber(text: string, span: Span, form: NumberForm): Diagnostic {
  const written = text.trim();
  const clean = withoutTypographicQuotes(written).replace(typographicMinus, '-').replace(/^'(.*)'$/, '$1');
  const percentSign = form === 'share' || form === 'number-or-share' ? perCent.exec(clean) : null;
  const percent = percentSign === null ? '' : ' %';
  const signed = clean.slice(0, percentSign?.index).trimEnd();
  const [minus] = sign.exec(signed) ?? [''];
  const reading = readDigits(signed.slice(minus.length).trim());
  const spell = (digits: string): string => `${minus === '-' ? '-' : ''}${digits}${percent}`;
  const none = (fix: string | undefined): Diagnostic =>
    diagnostic('format/not-a-number', span, { value: text, expected: form === 'number-or-share' ? 'number' : form, fix });
  if (reading === undefined) return none(form === 'number' || form === 'number-or-share' ? numberWithUnit(signed.slice(minus.length), spell) : undefined);
  const fix = spell(reading.digits);
  if (reading.form === 'apostrophes' || clean !== written) return diagnostic('format/typographic-number', span, { value: text, fix });
  if (reading.form === 'groups') return diagnostic('format/grouped-number', span, { value: text, fix });
  if (reading.form === 'comma') {
    const thousands = reading.thousands === undefined ? undefined : spell(reading.thousands);
    return diagnostic('format/decimal-comma', span, { value: text, fix, thousands });
  }
  if (percentSign !== null && !clean.endsWith('%')) return none(fix);
  // What is left is written well, with a sign or a decimal point that is out of place here.
  if (form === 'whole-number' || form === 'year') return diagnostic('format/not-whole', span, { value: text });
  return none(undefined);
}

/** `4,5 mill. kroner` in digits; undefined for words that are no unit. */
function numberWithUnit(text: string, spell: (digits: string) => string): string | undefined {
  const found = withoutUnit(text);
  const reading = found === undefined ? undefined : readDigits(found.number);
  if (found === undefined || reading === undefined) return undefined;
  if (found.factor === 1) return spell(reading.digits);
  const value = Math.round(Number(reading.digits.replaceAll('_', '')) * found.factor);
  return Number.isSafeInteger(value) ? spell(String(value).replace(/\B(?=(\d{3})+$)/g, '_')) : undefined;
}

interface Reading {
  readonly form: 'plain' | 'groups' | 'apostrophes' | 'comma';
  /** As the format takes them: a decimal point, and underscores between groups. */
  readonly digits: string;
  /** The other reading of a comma before three digits. */
  readonly thousands?: string | undefined;
}

/** Groups of three, with the decimals that go with each way of grouping; the first pattern that fits is the reading. */
const grouped: readonly (readonly [RegExp, 'groups' | 'apostrophes'])[] = [
  [/^(\d{1,3}(?:\s\d{3})+)(?:[.,](\d+))?$/, 'groups'],
  [/^(\d{1,3}(?:\.\d{3}){2,})(?:,(\d+))?$/, 'groups'],
  [/^(\d{1,3}(?:\.\d{3})+),(\d+)$/, 'groups'],
  [/^(\d{1,3}(?:,\d{3}){2,})(?:\.(\d+))?$/, 'groups'],
  [/^(\d{1,3}(?:,\d{3})+)\.(\d+)$/, 'groups'],
  [/^(\d{1,3}(?:['\u2019]\d{3})+)(?:[.,](\d+))?$/, 'apostrophes'],
];

function readDigits(text: string): Reading | undefined {
  if (/^\d[\d_]*(\.\d+)?$/.test(text)) return { form: 'plain', digits: text };
  for (const [pattern, form] of grouped) {
    const match = pattern.exec(text);
    if (match !== null) return { form, digits: withDecimals((match[1] ?? '').replace(/\D/g, '_'), match[2]) };
  }
  const [, whole, decimals = ''] = /^(\d[\d_]*)?,(\d+)$/.exec(text) ?? [];
  if (decimals === '') return undefined;
  const thousands = /^[1-9]\d{0,2},\d{3}$/.test(text) ? text.replace(',', '_') : undefined;
  return { form: 'comma', digits: withDecimals(whole ?? '0', decimals), thousands };
}

function withDecimals(whole: string, decimals: string | undefined): string {
  return decimals === undefined ? whole : `${whole}.${decimals}`;
}
