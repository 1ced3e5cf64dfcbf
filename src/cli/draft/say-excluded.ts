import type { ExcludedModel } from '../../analyses/agreements/agreement-choice.ts';
import type { LegalStatement } from '../../knowledge/collaboration-model.ts';
import { findLaw } from '../../knowledge/find-law.ts';
import { findService } from '../../knowledge/find-service.ts';
import { isVerified } from '../../knowledge/law.ts';
import type { Study } from '../../study/study.ts';
import { catalogueTexts } from '../../texts/catalogue-texts-by-language.ts';
import { draftTexts } from '../../texts/draft-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';

/** Why the law does not let a service have a model: the rules with where they stand, and the model to have instead. */
export function sayExcluded({ model, service, rules, instead }: ExcludedModel, study: Study, language: Language): string {
  const texts = draftTexts[language];
  const candidate = study.services.get(service);
  const title = candidate?.title ?? findService(candidate?.catalogue ?? '')?.title[language] ?? service;
  const refusal = texts.excluded({ model: model.title[language], service: title, rules: rules.map((rule) => sayRule(rule, language)) });
  return `${refusal}${instead === undefined ? '' : texts.instead(instead.model)}`;
}

function sayRule({ text, reference }: LegalStatement, language: Language): string {
  const law = findLaw(reference.law)?.shortName[language] ?? reference.law;
  const place = catalogueTexts[language].models.reference(law, reference.place, isVerified(reference) ? reference.verified : undefined);
  return `${text[language].replace(/\.$/, '')} (${place}).`;
}
