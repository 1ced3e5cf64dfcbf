import type { ExcludedModel } from './analyses/agreements/agreement-choice.ts';
import { chooseAgreement } from './analyses/agreements/choose-agreement.ts';
import { analyzeModels } from './analyses/models/analyze-models.ts';
import { writeAgreement } from './report/papers/agreement.ts';
import type { Paper } from './report/papers/paper.ts';
import type { OrdinaryPoint, StatutoryPoint } from './study/statutory-points.ts';
import type { Study } from './study/study.ts';
import type { Language } from './texts/language.ts';

/** What became of a wish for a draft: the paper, or why there is none. */
export type AgreementDraft =
  | {
      readonly kind: 'written';
      readonly paper: Paper;
      /** Those that the law requires and those that are usual, as the paper has them. */
      readonly points: readonly (StatutoryPoint | OrdinaryPoint)[];
    }
  | ExcludedModel
  | { readonly kind: 'no-model' };

/** What is to be drafted; without a model, the agreement's, the service's, or else the one that suits best. */
export interface DraftRequest {
  /** The id of a service of the study. */
  readonly service: string;
  readonly model: string | undefined;
  readonly language: Language | undefined;
}

/**
 * Study → models → agreement: the draft of an agreement on one service.
 *
 * @throws Error for a service that the study does not have
 */
export function draftAgreement(study: Study, { service: id, model, language: wanted }: DraftRequest): AgreementDraft {
  const service = study.services.get(id);
  if (service === undefined) throw new Error(`draftAgreement: the study has no service ${id}`);
  const chosen = chooseAgreement(study, analyzeModels(study), service, model);
  if (chosen.kind !== 'chosen') return chosen;
  return { kind: 'written', paper: writeAgreement(study, chosen, wanted ?? study.language), points: [...chosen.points, ...chosen.ordinary] };
}
