import type { EvidenceKind } from '../knowledge/evidence-kind.ts';
import { evidenceKinds } from '../knowledge/evidence-kind.ts';
import type { Direction, Evidence, Finding } from '../knowledge/evidence.ts';
import { listEvidence } from '../knowledge/list-evidence.ts';

/** All findings of one kind of service that point the same way. */
export interface EvidenceRow {
  readonly kind: EvidenceKind;
  readonly direction: Direction;
  readonly findings: readonly { readonly study: Evidence; readonly finding: Finding }[];
}

/** What speaks against a saving stands first, so that it is seen before what one would rather read. */
const order: readonly Direction[] = ['higher-cost', 'worse-quality', 'mixed', 'no-effect', 'lower-cost', 'better-quality'];

/**
 * The findings of some kinds of service, one row a kind and direction, the rows of a kind together. The kind with the
 * gravest finding comes first, of equals the one whose other findings are gravest too, then the one first in the
 * catalogue.
 */
export function evidenceRows(kinds: readonly EvidenceKind[]): readonly EvidenceRow[] {
  const listed = evidenceKinds.filter((kind) => kinds.includes(kind)).map(rowsOf);
  return listed.filter((rows) => rows.length > 0).toSorted((a, b) => gravest(a) - gravest(b) || mean(a) - mean(b)).flat();
}

function rowsOf(kind: EvidenceKind): EvidenceRow[] {
  const all = listEvidence(kind).flatMap((study) => study.findings.filter((finding) => finding.kind === kind).map((finding) => ({ study, finding })));
  return order
    .map((direction) => ({ kind, direction, findings: all.filter(({ finding }) => finding.direction === direction) }))
    .filter(({ findings }) => findings.length > 0);
}

function place({ direction }: EvidenceRow): number {
  return order.indexOf(direction);
}

function gravest(rows: readonly EvidenceRow[]): number {
  return Math.min(...rows.map(place));
}

function mean(rows: readonly EvidenceRow[]): number {
  return rows.reduce((sum, row) => sum + place(row), 0) / rows.length;
}
