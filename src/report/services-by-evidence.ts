import type { EvidenceKind } from '../knowledge/evidence-kind.ts';
import { findService } from '../knowledge/find-service.ts';
import type { Study } from '../study/study.ts';

/** A study's services by what research there is on them. */
export interface ServicesByEvidence {
  /** By kind of evidence, ids in the order of the study; a service with several kinds stands under each. */
  readonly nearer: ReadonlyMap<EvidenceKind, readonly string[]>;
  /** Services for which there is nothing nearer than cooperation in general. */
  readonly general: readonly string[];
}

export function servicesByEvidence({ services }: Study): ServicesByEvidence {
  const nearer = new Map<EvidenceKind, string[]>();
  const general: string[] = [];
  for (const { id, catalogue } of services.values()) {
    const known = (catalogue === undefined ? undefined : findService(catalogue)?.evidence) ?? [];
    const kinds = known.filter((kind) => kind !== 'cooperation-in-general');
    if (kinds.length === 0) general.push(id);
    for (const kind of kinds) nearer.set(kind, [...(nearer.get(kind) ?? []), id]);
  }
  return { nearer, general };
}
