import { draftAgreement, draftCouncilPaper, draftPlan } from '../../collab.ts';
import { draftTexts } from '../../texts/draft-texts-by-language.ts';
import type { NamedDraft } from '../draft/choose-draft.ts';
import { checkService, chooseDraft } from '../draft/choose-draft.ts';
import { chooseMunicipality } from '../draft/choose-municipality.ts';
import { sayExcluded } from '../draft/say-excluded.ts';
import type { WriteOptions } from '../draft/write-draft.ts';
import { writeDraft } from '../draft/write-draft.ts';

export interface DraftAgreementOptions extends NamedDraft, WriteOptions {}

/**
 * `collab draft agreement`: writes the draft of an agreement on one service of a study.
 *
 * @returns the exit status
 * @throws UsageError without a service of the study, and for a model that there is none of in its country
 */
export function draftAgreementFile(name: string, options: DraftAgreementOptions): Promise<number> {
  return writeDraft(name, 'agreement', options, (study, messages) => {
    const texts = draftTexts[messages];
    const service = chooseDraft(options, study, texts);
    const draft = draftAgreement(study, { service, model: options.model, language: options.language });
    if (draft.kind !== 'written') return { kind: 'refused', why: draft.kind === 'excluded' ? sayExcluded(draft, study, messages) : texts.noModel(service) };
    const { paper, points } = draft;
    const missing = points.filter(({ content }) => content === undefined).length;
    return { kind: 'written', paper, about: service, note: missing === 0 ? undefined : texts.missing({ missing, required: points.length }) };
  });
}

export interface DraftCouncilPaperOptions extends WriteOptions {
  readonly municipality?: string;
}

/**
 * `collab draft council-paper`: writes the paper that one municipal council decides on.
 *
 * @returns the exit status
 * @throws UsageError without a municipality of the study
 */
export function draftCouncilPaperFile(name: string, options: DraftCouncilPaperOptions): Promise<number> {
  return writeDraft(name, 'council-paper', options, (study, messages) => {
    const texts = draftTexts[messages];
    const municipality = chooseMunicipality(options.municipality, study, texts);
    const { paper, open } = draftCouncilPaper(study, { municipality, language: options.language });
    return { kind: 'written', paper, about: municipality, note: texts.open(open) };
  });
}

export interface DraftPlanOptions extends WriteOptions {
  readonly service?: string;
}

/**
 * `collab draft plan`: writes the pre-project plan, of all services that start or are prepared or of one.
 *
 * @returns the exit status: 1 where there is nothing to prepare
 * @throws UsageError for a service that the study does not have
 */
export function draftPlanFile(name: string, options: DraftPlanOptions): Promise<number> {
  return writeDraft(name, 'plan', options, (study, messages) => {
    const texts = draftTexts[messages];
    const { service } = options;
    if (service !== undefined) checkService(service, study, texts);
    const draft = draftPlan(study, { service, language: options.language });
    if (draft.kind === 'nothing') return { kind: 'refused', why: service === undefined ? texts.nothingToPrepare : texts.notPrepared(service) };
    return { kind: 'written', paper: draft.paper, about: service, note: texts.open(draft.open) };
  });
}
