import { severities } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { severityRanks } from './findings.ts';

/** So many of one file's diagnostics, the gravest, in the order that they were in. */
export function gravestOf(found: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (found.length <= most) return found;
  const rank = ({ code }: Diagnostic): number => severityRanks[severities[code]];
  // The order of what is equally grave stays, so that of them the first are kept.
  const kept = new Set(found.toSorted((a, b) => rank(a) - rank(b)).slice(0, most));
  return found.filter((each) => kept.has(each));
}
