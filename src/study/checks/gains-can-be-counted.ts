import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ServiceCandidate } from '../sections.ts';
import type { Study } from '../study.ts';

/** What a stated gain is computed from is stated too: today's cost for a share of it, a price for positions that are cut. */
export function gainsCanBeCounted(study: Study): Diagnostic[] {
  return [...study.services.values()].flatMap((service): Diagnostic[] => {
    const { gain } = service.economy;
    switch (gain?.kind) {
      case 'share-of-cost':
      case 'prior': {
        const missing = withoutCost(service);
        return missing.length === 0 ? [] : [diagnostic('study/gain-without-cost', gain.span, { missing })];
      }
      case 'positions':
        return gain.positions
          .filter(({ kind, costPerPosition }) => kind === 'cashable' && costPerPosition === undefined)
          .map(({ municipality, span }) => diagnostic('study/position-without-cost', span, { municipality }));
      default:
        return [];
    }
  });
}

/** Participants whose cost today is not stated; none where that of all of them together is. */
function withoutCost({ participants, economy: { today, groupToday } }: ServiceCandidate): readonly string[] {
  return groupToday?.cost === undefined ? participants.filter((id) => today.get(id)?.cost === undefined) : [];
}
