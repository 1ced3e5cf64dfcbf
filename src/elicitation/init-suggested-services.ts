import type { Area } from '../knowledge/area.ts';
import type { Jurisdiction } from '../knowledge/jurisdiction.ts';
import { listServices } from '../knowledge/list-services.ts';

/** A few of each area that every municipality has and most studies look at: our judgement, marked from the start and easily unmarked. */
const usual: Readonly<Record<Area, readonly string[]>> = {
  governance: ['cooperation-plan', 'management-meetings'],
  support: ['accounting', 'ict', 'payroll', 'procurement'],
  community: ['business-organisation', 'regional-strategy'],
  services: ['child-welfare', 'environmental-health', 'fire-and-rescue'],
  competence: ['recruitment', 'specialist-pool'],
};

/** The services that are marked from the start where these areas are of interest, in the catalogue's order. */
export function suggestedServices(areas: readonly Area[], jurisdiction: Jurisdiction): readonly string[] {
  return areas.flatMap((area) => {
    const ids = listServices({ area, jurisdiction }).map(({ id }) => id);
    return ids.filter((id) => usual[area].includes(id));
  });
}
