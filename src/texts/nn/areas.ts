import type { Area } from '../../knowledge/area.ts';

/** What the kinds of municipal work are called. */
export const areas: Readonly<Record<Area, string>> = {
  governance: 'Styring og leiing',
  support: 'Støttefunksjonar',
  community: 'Samfunnsutvikling',
  services: 'Tenesteproduksjon',
  competence: 'Kompetanse',
};
