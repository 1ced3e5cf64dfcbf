import { laws } from '../generated/models.ts';
import type { Law } from './law.ts';

/** The act, or other text of the law, with this id. */
export function findLaw(id: string): Law | undefined {
  return laws().find((law) => law.id === id);
}
