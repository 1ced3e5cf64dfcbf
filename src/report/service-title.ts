import { findService } from '../knowledge/find-service.ts';
import type { Area } from '../knowledge/area.ts';
import type { ReportContext, TextContext } from './context.ts';

/** What a service is called in the report: by the study, else by the catalogue in the report's language, else by its id. */
export function serviceTitle({ study, language }: TextContext, id: string): string {
  const service = study.services.get(id);
  return service?.title ?? findService(service?.catalogue ?? id)?.title[language] ?? id;
}

/** The area of a service: the study's own, else the catalogue's. */
export function serviceArea({ study }: ReportContext, id: string): Area | undefined {
  const service = study.services.get(id);
  return service?.area ?? findService(service?.catalogue ?? '')?.area;
}
