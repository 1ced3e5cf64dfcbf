import { findLaw } from './find-law.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { Law } from './law.ts';

/** Where amendments are looked for that are later than our reading: a guide that is kept up to date, else the act itself. */
const placesToCheck: Readonly<Record<Jurisdiction, string>> = {
  norway: 'veileder-interkommunalt-samarbeid-2023',
  sweden: 'kommunallagen-2017',
};

/** The text in which whoever uses a verdict sees whether the law has changed since we read it. */
export function lawToCheck(jurisdiction: Jurisdiction): Law | undefined {
  return findLaw(placesToCheck[jurisdiction]);
}
