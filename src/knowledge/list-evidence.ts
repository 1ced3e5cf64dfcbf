import { evidence } from '../generated/evidence.ts';
import type { EvidenceKind } from './evidence-kind.ts';
import type { Evidence } from './evidence.ts';

/** The studies with a finding of one kind, or all of them; by id. */
export function listEvidence(kind?: EvidenceKind): readonly Evidence[] {
  if (kind === undefined) return evidence();
  return evidence().filter(({ findings }) => findings.some((finding) => finding.kind === kind));
}
