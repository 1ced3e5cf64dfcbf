import { services } from '../generated/services.ts';
import type { CatalogueService } from './catalogue-service.ts';

/** The catalogue's service with this id. */
export function findService(id: string): CatalogueService | undefined {
  byId ??= new Map(services().map((service) => [service.id, service]));
  return byId.get(id);
}

let byId: ReadonlyMap<string, CatalogueService> | undefined;
