import { severities } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';

export interface SeverityCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

/** How many diagnostics there are of each severity. */
export function countSeverities(diagnostics: Iterable<Diagnostic>): SeverityCounts {
  const count = { error: 0, warning: 0, notice: 0 };
  for (const { code } of diagnostics) count[severities[code]] += 1;
  return { errors: count.error, warnings: count.warning, notices: count.notice };
}
