import type { Study } from '../../study/study.ts';
import type { Language } from '../../texts/language.ts';
import { numbersIn } from '../../texts/numbers.ts';
import { reportTexts } from '../../texts/report-catalogue.ts';
import type { TextContext } from '../context.ts';

/** What a paper is written from: the study in one language, without the report's figures. */
export function paperContext(study: Study, language: Language): TextContext {
  const texts = reportTexts[language];
  return { study, language, texts, numbers: numbersIn(texts.locale) };
}

/** A municipality by its stated name, else by its id. */
export function municipalityName({ study }: TextContext, id: string): string {
  return study.municipalities.get(id)?.name ?? id;
}
