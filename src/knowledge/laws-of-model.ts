import type { CollaborationModel } from './collaboration-model.ts';
import { modelTraits } from './collaboration-model.ts';
import { findLaw } from './find-law.ts';
import type { Law } from './law.ts';

/** The acts that a model's record refers to, each once, in the order in which it does. */
export function lawsOfModel(model: CollaborationModel): readonly Law[] {
  const { traits, requirements, consequences, agreement, notCooperation, since } = model;
  const statements = [
    ...modelTraits.flatMap((trait) => traits[trait]),
    ...requirements,
    ...consequences,
    ...agreement,
    ...(notCooperation === undefined ? [] : [notCooperation]),
    ...(since === undefined ? [] : [since]),
  ];
  return [...new Set(statements.map(({ reference }) => reference.law))].flatMap((id) => findLaw(id) ?? []);
}
