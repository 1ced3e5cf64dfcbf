import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';

/** What the format takes at a place of numbers. */
export type NumberForm = 'number' | 'share' | 'whole-number';

const sign = /^[-+]/;
const typographicMinus = /^\s*[\u2010-\u2015\u2212]\s*/;
const typographicQuotes = /^[\u2018-\u201f\u00ab\u00bb\u2039\u203a]+|[\u2018-\u201f\u00ab\u00bb\u2039\u203a]+$/g;

/** Says why a text is no number as the format takes them, and how to write it where that can be told. */
export function explainNumber(text: string, span: Span, form: NumberForm): Diagnostic {
  const written = text.trim();
  const clean = written.replace(typographicQuotes, '').trim().replace(typographicMinus, '-').replace(/^'(.*)'$/, '$1');
  const percent = form === 'share' && clean.endsWith('%') ? ' %' : '';
  const signed = percent === '' ? clean : clean.slice(0, -1).trimEnd();
  const [minus] = sign.exec(signed) ?? [''];
  const reading = readDigits(signed.slice(minus.length).trim());
  const spell = (digits: string): string => `${minus === '-' ? '-' : ''}${digits}${percent}`;
  if (reading === undefined) {
    return diagnostic('format/not-a-number', span, { value: text, expected: form === 'share' ? 'share' : 'number' });
  }
  const fix = spell(reading.digits);
  if (reading.form === 'apostrophes' || clean !== written) return diagnostic('format/typographic-number', span, { value: text, fix });
  if (reading.form === 'groups') return diagnostic('format/grouped-number', span, { value: text, fix });
  if (reading.form === 'comma') {
    const thousands = reading.thousands === undefined ? undefined : spell(reading.thousands);
    return diagnostic('format/decimal-comma', span, { value: text, fix, thousands });
  }
  // What is left is written well, with a sign or a decimal point that is out of place here.
  if (form === 'whole-number') return diagnostic('format/not-whole', span, { value: text });
  return diagnostic('format/not-a-number', span, { value: text, expected: form });
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
