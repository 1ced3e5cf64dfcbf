import type { PositionsPlan } from '../analyses/plan/plan.ts';
import type { Figure } from '../figures/figure.ts';
import { largestRemainder } from '../math/largest-remainder.ts';

/** Full-time equivalents are printed with one decimal. */
const step = 0.1;

/**
 * What to print of full-time equivalents, by figure id, so that the municipalities add up to their total and each change is
 * what is printed after less what is printed today.
 */
export function printedPositions({ municipalities, total }: PositionsPlan): ReadonlyMap<string, number> {
  const all = [...municipalities.values()];
  const printed = new Map([
    ...column(all.flatMap(({ today }) => today ?? []), total.today),
    ...column(all.flatMap(({ after }) => after ?? []), total.after),
  ]);
  for (const { today, after, change } of [...all, total]) {
    if (today === undefined || after === undefined || change === undefined) continue;
    printed.set(change.id, (printed.get(after.id) ?? after.value) - (printed.get(today.id) ?? today.value));
  }
  return printed;
}

function column(parts: readonly Figure[], total: Figure | undefined): [string, number][] {
  const counts = largestRemainder(parts.map(({ value }) => value), step);
  const printed = parts.map(({ id }, index): [string, number] => [id, (counts[index] ?? 0) * step]);
  const sum = counts.reduce((all, count) => all + count, 0) * step;
  return total === undefined ? printed : [...printed, [total.id, sum]];
}
