import { services } from '../generated/services.ts';
import type { Area } from './area.ts';
import { areas } from './area.ts';
import type { CatalogueService } from './catalogue-service.ts';

/** The catalogue's services, those of one area or all of them area by area; within an area by id. */
export function listServices(area?: Area): readonly CatalogueService[] {
  const wanted = area === undefined ? areas : [area];
  return wanted.flatMap((each) => services().filter((service) => service.area === each));
}
