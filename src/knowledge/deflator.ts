import type { Language } from '../texts/language.ts';

/** What a municipal deflator's record holds, as compiled from `deflators/`. */
export interface Deflator {
  readonly id: string;
  readonly currency: 'NOK' | 'SEK';
  readonly title: Readonly<Record<Language, string>>;
  readonly publisher: Readonly<Record<Language, string>>;
  /** The date on which the figures were read at the publisher, or that they were not. */
  readonly verified: string;
  readonly changes: readonly DeflatorChange[];
}

/** One year's change of the price level on the year before, in per cent. */
export interface DeflatorChange {
  readonly year: number;
  readonly percent: number;
  readonly status: 'final' | 'estimate';
}

/**
 * What an amount in `from` prices is multiplied by to be in `to` prices.
 *
 * @returns undefined when either year lies outside the deflator's own years
 */
export function deflate(deflator: Deflator, from: number, to: number): number | undefined {
  const years = deflator.changes.map((change) => change.year);
  if (!years.includes(from) || !years.includes(to)) return undefined;
  const growth = (after: number, until: number): number =>
    deflator.changes
      .filter(({ year }) => year > after && year <= until)
      .reduce((level, { percent }) => level * (1 + percent / 100), 1);
  return from <= to ? growth(from, to) : 1 / growth(to, from);
}
