/** Numbers as one language writes them, the same bytes on every machine. */
export interface Numbers {
  /** Rounded to whole numbers, grouped in thousands. */
  readonly whole: (value: number) => string;
  /** With exactly `digits` decimals. */
  readonly decimal: (value: number, digits: number) => string;
  /** A year or another number that is never grouped. */
  readonly plain: (value: number) => string;
}

/** A space that does not break the line, whatever the running Node's language data has between thousands. */
const groupSpace = '\u00a0';
const minus = '\u2212';

/**
 * @param locale a BCP 47 tag; English is en-GB. Decimals and grouping come from `Intl`, group spaces and the minus sign
 *   are fixed, because language data changes between versions of Node.
 */
export function numbersIn(locale: string): Numbers {
  // Making a format takes far longer than using it.
  const formats = new Map<number, Intl.NumberFormat>();
  const formatWith = (digits: number): Intl.NumberFormat => {
    const known = formats.get(digits);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formats.set(digits, made);
    return made;
  };
  const decimal = (value: number, digits: number): string => {
    return formatWith(digits)
      .formatToParts(withoutNegativeZero(value, digits))
      .map(({ type, value: part }) => {
        if (type === 'group') return /\s/u.test(part) ? groupSpace : part;
        return type === 'minusSign' ? minus : part;
      })
      .join('');
  };
  return { decimal, whole: (value) => decimal(value, 0), plain: (value) => String(value) };
}

/** −0.04 with one decimal is 0, not −0. */
function withoutNegativeZero(value: number, digits: number): number {
  return Math.abs(value) < 0.5 / 10 ** digits ? 0 : value;
}
