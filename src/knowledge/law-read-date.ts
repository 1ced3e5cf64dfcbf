import { laws } from '../generated/models.ts';
import type { Jurisdiction } from './jurisdiction.ts';

/**
 * The day on which we last read a country's law, as `2026-11-21`: the day by whose law a study is judged that names none.
 *
 * @throws Error where no law of the country has been read, which the knowledge's own checks rule out
 */
export function lawReadDate(jurisdiction: Jurisdiction): string {
  const read = laws()
    .filter((law) => law.kind !== 'letter' && law.jurisdictions.includes(jurisdiction) && law.read !== 'to-be-verified')
    .map((law) => law.read);
  const latest = read.toSorted().at(-1);
  if (latest === undefined) throw new Error(`lawReadDate: no law of ${jurisdiction} has been read`);
  return latest;
}
