import type { ColorSupportLevel } from 'chalk';

/**
 * How many colours a stream is to get, as chalk counts them: 0 is none, 1 the sixteen of every terminal. NO_COLOR, when
 * not empty, wins over everything, since plain text harms nobody; then FORCE_COLOR decides (0 and `false` are none,
 * 2 and 3 are more colours); then whether the stream is a terminal that is not `dumb`.
 */
export function colorLevel(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): ColorSupportLevel {
  if (environment['NO_COLOR']) return 0;
  const forced = environment['FORCE_COLOR'];
  if (forced === '0' || forced === 'false') return 0;
  if (forced === '2') return 2;
  if (forced === '3') return 3;
  if (forced !== undefined) return 1;
  return isTerminal && environment['TERM'] !== 'dumb' ? 1 : 0;
}
