import type { Area } from '../../knowledge/area.ts';

/** What the kinds of municipal work are called. */
export const areas: Readonly<Record<Area, string>> = {
  governance: 'Governance',
  support: 'Support functions',
  community: 'Community development',
  services: 'Services',
  competence: 'Competence',
};
