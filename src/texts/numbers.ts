/** Numbers as one language writes them, the same bytes on every machine. */
export interface Numbers {
  /** Rounded to whole numbers, grouped in thousands. */
  readonly whole: (value: number) => string;
  /** With exactly `digits` decimals, at most three. */
  readonly decimal: (value: number, digits: number) => string;
  /** A year or another number that is never grouped. */
  readonly plain: (value: number) => string;
}

const minus = '\u2212';

interface Marks {
  /** Between thousands. A space there does not break the line. */
  readonly group: string;
  /** Between whole numbers and decimals. */
  readonly point: string;
}

/** A language that texts are written in, as a BCP 47 tag; English is British. */
export type Locale = 'nb-NO' | 'nn-NO' | 'sv-SE' | 'en-GB';

/** Fixed, because language data changes between versions of Node, and reading it takes longer than writing a report. */
const marksByLocale: Readonly<Record<Locale, Marks>> = {
  'nb-NO': { group: '\u00a0', point: ',' },
  'nn-NO': { group: '\u00a0', point: ',' },
  'sv-SE': { group: '\u00a0', point: ',' },
  'en-GB': { group: ',', point: '.' },
};

/**
 * Halves are rounded away from zero, as `Intl` rounds them: 1.005 with two decimals is 1.01.
 */
export function numbersIn(locale: Locale): Numbers {
  const marks = marksByLocale[locale];
  const decimal = (value: number, digits: number): string => {
    const [whole = '', decimals] = rounded(Math.abs(value), digits).split('.');
    const written = decimals === undefined ? grouped(whole, marks.group) : `${grouped(whole, marks.group)}${marks.point}${decimals}`;
    // −0.04 with one decimal is 0, not −0.
    return value < 0 && /[^0]/.test(`${whole}${decimals ?? ''}`) ? `${minus}${written}` : written;
  };
  return { decimal, whole: (value) => decimal(value, 0), plain: (value) => String(value) };
}

/** Digits with a decimal point, ungrouped. Rounded by the next digit of the text, since to multiply first would round twice. */
function rounded(amount: number, digits: number): string {
  // So large, or no number at all, is rare enough to be left to `Intl`; below it, three decimals are still counted exactly.
  if (!(amount < 1e12)) {
    return new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: false }).format(amount);
  }
  // What is smaller is written with an exponent.
  const [whole = '', decimals = ''] = (amount < 1e-6 ? '0' : String(amount)).split('.');
  const kept = Number(`${whole}${decimals.slice(0, digits).padEnd(digits, '0')}`);
  const units = String(decimals.charAt(digits) >= '5' ? kept + 1 : kept).padStart(digits + 1, '0');
  return digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`;
}

function grouped(whole: string, mark: string): string {
  const first = whole.length % 3;
  const groups = first === 0 ? [] : [whole.slice(0, first)];
  for (let start = first; start < whole.length; start += 3) groups.push(whole.slice(start, start + 3));
  return groups.join(mark);
}
