import { evidence } from '../generated/evidence.ts';
import type { Evidence } from './evidence.ts';

/** The study with this id. */
export function findEvidence(id: string): Evidence | undefined {
  byId ??= new Map(evidence().map((study) => [study.id, study]));
  return byId.get(id);
}

let byId: ReadonlyMap<string, Evidence> | undefined;
