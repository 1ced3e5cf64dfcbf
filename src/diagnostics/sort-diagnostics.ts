import { severities } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';

/**
 * The diagnostics of one text in the order of the text, one mistake told once.
 *
 * At one place (the same span) only the error given first is kept: passes run from the text to the study, so it is
 * nearest to the cause, and what comes after it follows from it. The same code with other arguments is another mistake
 * and is kept. Where there is no error, every warning and notice is kept, since they do not follow from one another.
 * What is said twice word for word is kept once.
 *
 * @returns sorted by start, end and code, by code unit; of equals, the one given first stands first
 */
export function sortDiagnostics(diagnostics: Iterable<Diagnostic>): readonly Diagnostic[] {
  const firstErrors = new Map<string, string>();
  const given = [...diagnostics];
  for (const each of given) {
    const place = placeOf(each);
    if (severities[each.code] === 'error' && !firstErrors.has(place)) firstErrors.set(place, each.code);
  }
  const said = new Set<string>();
  const kept = given.filter((each) => {
    const error = firstErrors.get(placeOf(each));
    if (error !== undefined && error !== each.code) return false;
    const words = `${placeOf(each)} ${each.code} ${JSON.stringify(each.args)}`;
    return !said.has(words) && said.add(words);
  });
  return kept.toSorted(byPlace);
}

function placeOf({ span }: Diagnostic): string {
  return `${span.start}-${span.end}`;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || byCodeUnit(a.code, b.code);
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
