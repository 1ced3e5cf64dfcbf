import { services } from '../generated/services.ts';
import type { Area } from './area.ts';
import { areas } from './area.ts';
import type { CatalogueService } from './catalogue-service.ts';
import type { Jurisdiction } from './jurisdiction.ts';

/** Which services are wanted; all of them, where it says nothing. */
export interface WantedServices {
  readonly area?: Area | undefined;
  /** A country where the task is a municipality's. */
  readonly jurisdiction?: Jurisdiction | undefined;
}

/** The catalogue's services, those that are wanted or all of them, area by area; within an area by id. */
export function listServices({ area, jurisdiction }: WantedServices = {}): readonly CatalogueService[] {
  const wanted = area === undefined ? areas : [area];
  const inCountry = services().filter(({ jurisdictions }) => jurisdiction === undefined || jurisdictions.includes(jurisdiction));
  return wanted.flatMap((each) => inCountry.filter((service) => service.area === each));
}
