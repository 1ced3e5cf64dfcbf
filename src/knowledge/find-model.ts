import { models } from '../generated/models.ts';
import type { CollaborationModel } from './collaboration-model.ts';

/** The collaboration model with this id. */
export function findModel(id: string): CollaborationModel | undefined {
  byId ??= new Map(models().map((model) => [model.id, model]));
  return byId.get(id);
}

let byId: ReadonlyMap<string, CollaborationModel> | undefined;
