import type { EvidenceKind } from '../../knowledge/evidence-kind.ts';
import type { Direction, FindingSize } from '../../knowledge/evidence.ts';
import type { Phrase } from '../phrase.ts';

/** What studies found of the kinds of service that a study of cooperation considers. */
export interface EvidenceTexts {
  readonly lead: string;
  readonly table: { readonly services: string; readonly direction: string; readonly found: string; readonly where: string };
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  /** Many services of one kind, by the kind's name. */
  readonly many: <T>(about: { readonly kind: string; readonly count: T }) => Phrase<T>;
  readonly manyLead: string;
  /** A kind and the services that belong to it. */
  readonly members: (kind: string, services: string) => string;
  readonly size: (size: Omit<FindingSize, 'base' | 'secondary'>, base: string) => string;
  /** After a size that was read in another publication than the study itself. */
  readonly secondary: string;
  /** Before the general findings: how many services have no nearer ones. */
  readonly general: <T>(about: { readonly count: T; readonly one: boolean; readonly all: boolean }) => Phrase<T>;
}
