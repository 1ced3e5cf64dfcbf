import type { DocumentPath } from '../document/nodes-at.ts';

/** A place of the study where a figure stands, and which numbers it can be. */
export interface StatedAmount {
  readonly at: DocumentPath;
  /** `count` may have decimals, so that a point in it is never one between thousands. */
  readonly of: 'money' | 'inhabitants' | 'count';
  /** The least that it can be: more than 0, at least 0, or anything. */
  readonly least: 'above-zero' | 'zero' | 'none';
}

const costs: readonly StatedAmount[] = [['group'], ['municipalities', '*'], ['comparators', '*'], ['benchmarks', '*']].flatMap((owner) =>
  ['adminCostPerInhabitant', 'costs'].map((key): StatedAmount => ({ at: [...owner, key], of: 'money', least: 'above-zero' })),
);

const populations: readonly StatedAmount[] = ['municipalities', 'comparators', 'benchmarks'].map((section) => ({
  at: [section, '*', 'population'],
  of: 'inhabitants',
  least: 'above-zero',
}));

const operations: readonly StatedAmount[] = ['today', 'after'].flatMap((when): StatedAmount[] => [
  { at: ['services', '*', when, '*', 'cost'], of: 'money', least: 'zero' },
  { at: ['services', '*', when, '*', 'positions'], of: 'count', least: 'zero' },
  { at: ['services', '*', when, '*', 'volume'], of: 'count', least: 'zero' },
]);

/** Every place of the format that takes a figure which is no share. */
export const statedAmounts: readonly StatedAmount[] = [
  ...costs,
  ...populations,
  { at: ['benchmarks', '*', 'adjust', 'boundary'], of: 'money', least: 'none' },
  { at: ['topDown', 'transition', 'cost'], of: 'money', least: 'zero' },
  { at: ['topDown', 'coordination'], of: 'money', least: 'zero' },
  ...operations,
  { at: ['services', '*', 'gain', 'annual'], of: 'money', least: 'none' },
  { at: ['services', '*', 'gain', 'positions', '[]', 'count'], of: 'count', least: 'none' },
  { at: ['services', '*', 'gain', 'positions', '[]', 'costPerPosition'], of: 'money', least: 'zero' },
  { at: ['services', '*', 'transition', 'cost'], of: 'money', least: 'zero' },
  { at: ['services', '*', 'coordination'], of: 'money', least: 'zero' },
  { at: ['criteria', '*', 'scale'], of: 'money', least: 'above-zero' },
  // These may be in millions, with decimals: only their proportions matter.
  { at: ['coalitionCosts', '*'], of: 'count', least: 'none' },
];

/** Administration costs per inhabitant, whose size is known well enough to tell a wrong unit. */
export const costsPerInhabitant: readonly StatedAmount[] = costs;
