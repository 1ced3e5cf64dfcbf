import { findService } from '../knowledge/find-service.ts';
import { builtInCriteria } from '../study/built-in-criteria.ts';
import type { Study } from '../study/study.ts';
import type { SwotItem } from '../study/swot.ts';
import type { CaptureTexts } from '../texts/capture-texts.ts';
import { captureTexts } from '../texts/capture-texts-by-language.ts';
import type { Language } from '../texts/language.ts';
import { reportTexts } from '../texts/report-catalogue.ts';
import type { CapturedStudy } from './captured-study.ts';
import type { Drafts } from './topic.ts';

/** What topics are made from. */
export interface TopicContext {
  readonly captured: CapturedStudy;
  /** Who is asked, by its id. */
  readonly municipality: string;
  readonly drafts: Drafts;
  readonly language: Language;
  readonly texts: CaptureTexts;
  readonly tools: TopicTools;
}

/** What topics need of the analyses, which this folder does not know. */
export interface TopicTools {
  /** M: where the economy criterion's scale ends, a year for each inhabitant; undefined where the study has no amounts. */
  readonly economyScale: (study: Study) => number | undefined;
  /** The first of some items that says nearly the same as a text. */
  readonly nearlySame: (text: string, items: readonly SwotItem[]) => SwotItem | undefined;
}

/** What one municipality is asked from, as the study stands now. */
export function topicContext(captured: CapturedStudy, municipality: string, drafts: Drafts, tools: TopicTools): TopicContext {
  const { language } = captured.study;
  return { captured, municipality, drafts, language, texts: captureTexts[language], tools };
}

/** What a municipality is called. */
export function municipalityName({ captured }: Pick<TopicContext, 'captured'>, id: string): string {
  return captured.study.municipalities.get(id)?.name ?? id;
}

/** What a service is called: by the study, else by the catalogue, else by its id. */
export function serviceName({ captured, language }: TopicContext, id: string): string {
  const service = captured.study.services.get(id);
  return service?.title ?? findService(service?.catalogue ?? id)?.title[language] ?? id;
}

/** What a criterion is called: by the study, else by its built-in title, else by its id. */
export function criterionName({ captured, language }: TopicContext, id: string): string {
  const builtIn = builtInCriteria.find((each) => each === id);
  return captured.study.criteria.get(id)?.title ?? (builtIn === undefined ? id : reportTexts[language].priorities.criteria[builtIn]);
}
