import type { Area } from '../../knowledge/area.ts';

/** What the kinds of municipal work are called. */
export const areas: Readonly<Record<Area, string>> = {
  governance: 'Styrning och ledning',
  support: 'Stödfunktioner',
  community: 'Samhällsutveckling',
  services: 'Service till invånarna',
  competence: 'Kompetens',
};
