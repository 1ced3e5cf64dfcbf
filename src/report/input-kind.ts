import type { Figure } from '../figures/figure.ts';

/** What an uncertain input is, as far as it decides what to measure. */
export type InputKind =
  | 'realisation'
  | 'phi'
  | 'administration'
  | 'adjustment'
  | 'gain'
  | 'evidence'
  | 'today'
  | 'transition'
  | 'coordination'
  | 'positions'
  | 'positionCost';

/** The kind of an input, by its id; a gain that the study did not state is `evidence`. */
export function inputKind({ id, origin }: Figure): InputKind {
  const [kind, , third] = id.split('.');
  const last = id.split('.').at(-1);
  if (kind === 'cost' || kind === 'comparator') return 'administration';
  if (kind === 'benchmark') return third === 'adjust' ? 'adjustment' : 'administration';
  if (last === 'transition' || last === 'coordination') return last;
  if (kind === 'topDown') return last === 'phi' ? 'phi' : 'realisation';
  switch (third) {
    case 'today':
    case 'todayCost':
      return 'today';
    case 'freed':
      return last === 'count' ? 'positions' : 'positionCost';
    default:
      return origin.kind === 'assumed' ? 'evidence' : 'gain';
  }
}
