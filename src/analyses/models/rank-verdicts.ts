import type { ModelVerdict, VerdictStatus } from './models.ts';

const places: Readonly<Record<VerdictStatus, number>> = { allowed: 0, conditions: 1, excluded: 2 };

/**
 * Models in the order of how well they suit, those that are excluded last. Of two that suit equally well, the one without
 * conditions comes first, then the one that stands first in the catalogue.
 */
export function rankVerdicts(verdicts: readonly ModelVerdict[]): readonly ModelVerdict[] {
  return verdicts.toSorted((one, other) => {
    const excluded = Number(one.status === 'excluded') - Number(other.status === 'excluded');
    if (excluded !== 0) return excluded;
    return one.status === 'excluded' ? 0 : other.fit - one.fit || places[one.status] - places[other.status];
  });
}
