/** The currencies that amounts are written in. */
export type CurrencyCode = 'NOK' | 'SEK';
