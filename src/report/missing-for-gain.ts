import type { ServiceEconomy } from '../study/economy.ts';

/** What a gain in money cannot be computed without; `gain` where none is stated. */
export type MissingForGain = 'today' | 'positionCost' | 'gain';

/** What is missing in a service whose gain in money was not computed. */
export function missingForGain({ gain }: ServiceEconomy): MissingForGain {
  switch (gain?.kind) {
    case 'share-of-cost':
    case 'prior':
      return 'today';
    case 'positions':
      return gain.positions.some(({ kind }) => kind === 'cashable') ? 'positionCost' : 'gain';
    default:
      return 'gain';
  }
}
