import type { Area } from './area.ts';
import type { EvidenceKind } from './evidence-kind.ts';
import type { Trait } from './trait.ts';
import { traits } from './trait.ts';

/** What of a service in a study decides which collaboration models it may have. */
export interface ServiceFacts {
  readonly traits: readonly Trait[];
  readonly area: Area | undefined;
  /** The kinds of work that it is, by the catalogue; empty for a service of the study's own. */
  readonly kinds: readonly EvidenceKind[];
  readonly participants: number;
  readonly isHostStated: boolean;
}

/** The facts that a rule may ask for: each trait, yes or no, and these. */
export const facts = [...traits, 'area', 'kind', 'participants', 'host-stated'] as const;

export type Fact = (typeof facts)[number];

/** What a fact is: yes or no, a number, or one or more words of a closed list. */
export type FactValue = boolean | number | readonly string[];

/** The value of one fact of a service. */
export function valueOfFact(service: ServiceFacts, fact: Fact): FactValue {
  switch (fact) {
    case 'area':
      return service.area === undefined ? [] : [service.area];
    case 'kind':
      return service.kinds;
    case 'participants':
      return service.participants;
    case 'host-stated':
      return service.isHostStated;
    default:
      return service.traits.includes(fact);
  }
}
