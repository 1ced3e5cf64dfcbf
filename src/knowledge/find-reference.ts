import { knowledgeReferences } from '../generated/services.ts';
import type { Reference } from './reference.ts';

/** The publication with this id that built-in knowledge comes from. */
export function findReference(id: string): Reference | undefined {
  return knowledgeReferences().find((reference) => reference.id === id);
}
