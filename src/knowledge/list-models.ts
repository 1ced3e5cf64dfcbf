import { models } from '../generated/models.ts';
import type { CollaborationModel } from './collaboration-model.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { jurisdictions } from './jurisdiction.ts';

/** The collaboration models, those of one country's law or all of them country by country; within a country by id. */
export function listModels(jurisdiction?: Jurisdiction): readonly CollaborationModel[] {
  const wanted = jurisdiction === undefined ? jurisdictions : [jurisdiction];
  return wanted.flatMap((each) => models().filter((model) => model.jurisdiction === each));
}
