import type { Requirement } from '../../knowledge/collaboration-model.ts';
import type { Agreement } from '../../study/agreement.ts';
import type { OrdinaryPoint, StatutoryPoint } from '../../study/statutory-points.ts';

/** An agreement of the study held against what the law of its model requires it to contain. */
export interface AgreementResult {
  readonly agreement: Agreement;
  /** In the order of the study. */
  readonly participants: readonly string[];
  readonly host: string | undefined;
  /** In the order of the statute; empty where the law has no minimum that we know of. */
  readonly points: readonly StatutoryPoint[];
  /** What such an agreement usually has besides, though no law asks for it; empty where we list none. */
  readonly ordinary: readonly OrdinaryPoint[];
  /** Its services that the law does not let have its model, with the rules that say so. */
  readonly excludedFor: readonly { readonly service: string; readonly rules: readonly Requirement[] }[];
}
