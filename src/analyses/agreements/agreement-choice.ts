import type { CollaborationModel, Requirement } from '../../knowledge/collaboration-model.ts';
import type { LawVersion } from '../../knowledge/law-version.ts';
import type { Agreement } from '../../study/agreement.ts';
import type { OrdinaryPoint, StatutoryPoint } from '../../study/statutory-points.ts';
import type { JudgedService, LawDate, ModelVerdict } from '../models/models.ts';

/** What agreement on a service is to be drafted, or why none is. */
export type AgreementChoice = ChosenAgreement | ExcludedModel | { readonly kind: 'no-model' };

/** Whose wish the model is: that of whoever asks, of the agreement, of the service, or nobody's, and then it suits best. */
export type ModelBasis = 'asked' | 'agreement' | 'service' | 'recommended';

export interface ChosenAgreement {
  readonly kind: 'chosen';
  /** As the study has it; where it has none, with nothing agreed yet. */
  readonly agreement: Agreement;
  readonly model: CollaborationModel;
  readonly basis: ModelBasis;
  readonly participants: readonly string[];
  readonly host: string | undefined;
  readonly points: readonly StatutoryPoint[];
  /** What such an agreement usually has besides, though no law asks for it. */
  readonly ordinary: readonly OrdinaryPoint[];
  /** What the law gives the service that was asked about; undefined for one without traits. */
  readonly judged: JudgedService | undefined;
  /** What the law makes the model depend on for these services. */
  readonly conditions: readonly Requirement[];
  /** Services without traits, for which nobody has judged whether the law lets them have the model. */
  readonly unjudged: readonly string[];
  readonly lawDate: LawDate;
  readonly law: LawVersion;
}

/** The law does not let a service have the model. */
export interface ExcludedModel {
  readonly kind: 'excluded';
  readonly service: string;
  readonly model: CollaborationModel;
  readonly rules: readonly Requirement[];
  /** The model that suits the service best. */
  readonly instead: ModelVerdict | undefined;
}
