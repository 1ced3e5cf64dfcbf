import type { ChosenAgreement } from '../../analyses/agreements/agreement-choice.ts';
import { findService } from '../../knowledge/find-service.ts';
import { paperTexts } from '../../texts/papers-by-language.ts';
import type { TextContext } from '../context.ts';
import { serviceTitle } from '../service-title.ts';
import { sharingKeyName } from '../sharing-key-name.ts';
import { municipalityName } from './paper-context.ts';

/** The services of an agreement, each with what the catalogue says would be done together: a note of the study is no term of a contract. */
export function servicesText(context: TextContext, { agreement }: ChosenAgreement): string {
  const { study, language } = context;
  const { agreement: words } = paperTexts[language];
  const sentences = agreement.services.map((id) => {
    const description = findService(study.services.get(id)?.catalogue ?? '')?.description[language];
    return words.service({ title: serviceTitle(context, id), description });
  });
  return sentences.join(' ');
}

/** The sharing keys that the study lists, in a sentence: they are computed with, and nobody has agreed on them yet. */
export function sharingText(context: TextContext): readonly string[] {
  const keys = context.study.sharingKeys.map((key) => sharingKeyName(context, key));
  return keys.length === 0 ? [] : [paperTexts[context.language].agreement.sharingKeys(keys)];
}

/** All that the study says of an agreement, a sentence each, where no statute says in which order. */
export function whatStudySays(context: TextContext, chosen: ChosenAgreement): readonly string[] {
  const { agreement: words } = paperTexts[context.language];
  const { participants, host, agreement } = chosen;
  return [
    words.participants(context.texts.list(participants.map((id) => municipalityName(context, id)))),
    servicesText(context, chosen),
    ...(host === undefined ? [] : [words.host(municipalityName(context, host))]),
    ...(agreement.date === undefined ? [] : [words.date(context.texts.date(agreement.date))]),
    ...sharingText(context),
  ];
}
