import { largestWithScaleGain } from '../../knowledge/judgements.ts';
import type { Trait } from '../../knowledge/trait.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { FailureFlag } from './economy.ts';

/** What the rules look at. */
export interface FlaggedService {
  readonly service: ServiceCandidate;
  readonly traits: readonly Trait[];
  /** Inhabitants of the participants together. */
  readonly inhabitants: number;
  /** Whether the arrangement itself costs anything a year. */
  readonly hasCoordination: boolean;
  /** Whether some freed position ends a post or contract. */
  readonly endsPosts: boolean;
}

/** The gain from size has been seen to shrink with each partner beyond a few. Source: Blåka (2017), fire services in Norway; methods § 2. */
const mostPartners = 4;

/** Signs of a risk that a cooperation saves less than is hoped, each with its rule. */
const rules: readonly { readonly flag: FailureFlag; readonly fires: (about: FlaggedService) => boolean }[] = [
  { flag: 'many-partners', fires: ({ service }) => service.participants.length > mostPartners },
  { flag: 'labour-intensive', fires: ({ traits }) => traits.includes('labour-intensive') },
  { flag: 'new-layer', fires: ({ hasCoordination, endsPosts }) => hasCoordination && !endsPosts },
  { flag: 'voluntary-use', fires: ({ service }) => service.economy.voluntary },
  { flag: 'large-group', fires: ({ inhabitants }) => inhabitants > largestWithScaleGain },
];

export function failureFlags(about: FlaggedService): readonly FailureFlag[] {
  return rules.filter(({ fires }) => fires(about)).map(({ flag }) => flag);
}
