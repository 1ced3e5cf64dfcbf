import { nearest } from '../../diagnostics/nearest.ts';
import { findModel } from '../../knowledge/find-model.ts';
import { modelSpeller } from '../../knowledge/model-speller.ts';
import type { Study } from '../../study/study.ts';
import type { DraftTexts } from '../../texts/draft-texts.ts';
import { UsageError } from '../usage-error.ts';

/** What a command line names of a study, as it was typed. */
export interface NamedDraft {
  readonly service?: string;
  readonly model?: string;
}

/**
 * The service that a draft is about.
 *
 * @throws UsageError without a service that the study has, and for a model that its country's law does not
 */
export function chooseDraft({ service, model }: NamedDraft, study: Study, texts: DraftTexts): string {
  const services = [...study.services.keys()];
  if (services.length === 0) throw new UsageError(texts.noServices);
  if (service === undefined) throw new UsageError(texts.whichService(services));
  checkService(service, study, texts);
  if (model !== undefined) checkModel(model, study, texts);
  return service;
}

/** @throws UsageError for a service that the study does not have */
export function checkService(id: string, study: Study, texts: DraftTexts): void {
  const services = [...study.services.keys()];
  if (!study.services.has(id)) throw new UsageError(texts.unknownService(id, nearest(id, services), services));
}

function checkModel(id: string, { jurisdiction }: Study, texts: DraftTexts): void {
  const model = findModel(id);
  if (model === undefined) throw new UsageError(texts.unknownModel(id, modelSpeller(jurisdiction)(id)));
  if (model.jurisdiction !== jurisdiction) throw new UsageError(texts.modelOfOtherCountry(id, jurisdiction));
}
