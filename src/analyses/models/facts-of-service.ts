import { findService } from '../../knowledge/find-service.ts';
import type { ServiceFacts } from '../../knowledge/service-facts.ts';
import type { ServiceCandidate } from '../../study/sections.ts';

/** What of a service in a study decides its models: the study's own words win over the catalogue's. */
export function factsOfService({ catalogue, area, traits, participants, host }: ServiceCandidate): ServiceFacts {
  const known = catalogue === undefined ? undefined : findService(catalogue);
  return {
    traits: traits.length > 0 ? traits : (known?.traits ?? []),
    area: area ?? known?.area,
    kinds: known?.evidence ?? [],
    participants: participants.length,
    isHostStated: host !== undefined,
  };
}
