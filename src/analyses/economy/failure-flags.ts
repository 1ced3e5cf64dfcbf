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

/** More partners than this cost more to coordinate than they add. Source: Blåka (2017), fire services in Norway; methods § 2. */
const mostPartners = 4;

/** No economies of scale in administration have been found above this. Source: Niaounakis & Blank (2017); methods § 2. */
const largeGroup = 60_000;

/** By which signs a cooperation has been seen to save less than was hoped, each with its rule. */
const rules: readonly { readonly flag: FailureFlag; readonly fires: (about: FlaggedService) => boolean }[] = [
  { flag: 'many-partners', fires: ({ service }) => service.participants.length > mostPartners },
  { flag: 'labour-intensive', fires: ({ traits }) => traits.includes('labour-intensive') },
  { flag: 'new-layer', fires: ({ hasCoordination, endsPosts }) => hasCoordination && !endsPosts },
  { flag: 'voluntary-use', fires: ({ service }) => service.economy.voluntary },
  { flag: 'large-group', fires: ({ inhabitants }) => inhabitants > largeGroup },
];

export function failureFlags(about: FlaggedService): readonly FailureFlag[] {
  return rules.filter(({ fires }) => fires(about)).map(({ flag }) => flag);
}
