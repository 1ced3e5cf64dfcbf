/** ISO 4217 codes that a study may be written in. */
export type Currency = 'NOK' | 'SEK';

/** What a figure's value counts. A share is a fraction: 0.25 is 25 %. */
export type Unit =
  | Currency
  | `${Currency}/year`
  | `${Currency}/inhabitant`
  | 'inhabitants'
  | 'positions'
  | 'share'
  | 'year'
  | 'rank'
  | 'value';
