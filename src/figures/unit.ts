/** ISO 4217 codes that a study may be written in. */
export type Currency = 'NOK' | 'SEK';

/**
 * What a figure's value counts. A share is a fraction: 0.25 is 25 %. Points go from 0 to 100, on a scale that somebody
 * was asked to answer on; a coefficient goes from 0 to 1.
 */
export type Unit =
  | Currency
  | `${Currency}/year`
  | `${Currency}/inhabitant`
  | 'inhabitants'
  | 'count'
  | 'positions'
  | 'share'
  | 'points'
  | 'coefficient'
  | 'year'
  | 'rank'
  | 'value';
