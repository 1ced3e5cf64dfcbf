import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { withoutTypographicQuotes } from './typographic-quotes.ts';

/** Other ways to write a day whose order is beyond doubt: year first, or day first with points as in the Nordic countries. */
const spellings: readonly RegExp[] = [
  /^(?<year>\d{4})\D+(?<month>\d{1,2})\D+(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/,
];

/** The months in Norwegian, Swedish and English. */
const monthNames: readonly (readonly string[])[] = [
  ['januar', 'januari', 'january'],
  ['februar', 'februari', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august', 'augusti'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
];

const dayInWords = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{4})$/u;

/** Says that a text is no day, and how to write the day that it probably means. */
export function explainDate(text: string, span: Span): Diagnostic {
  const written = text.trim();
  const clean = withoutTypographicQuotes(written);
  const fix = spellings.map((spelling) => isoDate(spelling.exec(inDigits(clean))?.groups)).find((date) => date !== undefined);
  if (clean !== written && fix === clean) return diagnostic('format/typographic-quotes', span, { value: text, fix });
  return diagnostic('format/bad-date', span, { value: text, fix });
}

/** `1. oktober 2026` as `1.10.2026`. */
function inDigits(text: string): string {
  const [, day = '', name = '', year = ''] = dayInWords.exec(text) ?? [];
  const month = monthNames.findIndex((names) => names.includes(name.toLowerCase())) + 1;
  return month === 0 ? text : `${day}.${month}.${year}`;
}

function isoDate(parts: Readonly<Record<string, string>> | undefined): string | undefined {
  const [year = 0, month = 0, day = 0] = [parts?.['year'], parts?.['month'], parts?.['day']].map(Number);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year))) return undefined;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function daysOf(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
