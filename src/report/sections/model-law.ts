import type { Link, Paragraph } from 'mdast';
import { lawToCheck } from '../../knowledge/law-to-check.ts';
import { lawVersion } from '../../knowledge/law-version.ts';
import { listModels } from '../../knowledge/list-models.ts';
import type { ReportContext, TextContext } from '../context.ts';
import { modelNames, modelsWithDay } from '../model-name.ts';
import type { Inline } from '../nodes.ts';
import { paragraph, text } from '../nodes.ts';

/** By the law of which day the models are judged, where to look for what is newer, and what that day's law did not have. */
export function modelLaw(context: ReportContext): Paragraph[] {
  const { results, study, texts } = context;
  const { models: words } = texts;
  const { day, isStated, readOn } = results.models.lawDate;
  const lead = words.lead<Inline>({ day: isStated ? texts.date(day) : undefined, readOn: texts.date(readOn), where: placeToCheck(context) });
  const asked = study.lawDate ?? study.decisionDate;
  const old = asked === undefined ? [] : [...beforeEarliest(context, asked), ...notYet(context, asked)];
  return [paragraph(lead, words.mark, words.judgement), ...(old.length === 0 ? [] : [paragraph(old.join(' '))])];
}

/** The text in which a reader sees whether the law has changed since we read it, as a link. */
export function placeToCheck({ study, language }: TextContext): Inline {
  const law = lawToCheck(study.jurisdiction);
  if (law === undefined) return text('');
  const link: Link = { type: 'link', url: law.url, children: [{ type: 'text', value: law.shortName[language], data: { law: law.id } }] };
  return link;
}

/** A law date before the law that we know is judged by the earliest; a decision that is older is told so. */
function beforeEarliest(context: ReportContext, asked: string): string[] {
  const { study, texts } = context;
  const all = listModels(study.jurisdiction);
  const old = all.filter((model) => lawVersion(model, asked).isBeforeEarliest);
  const days = [...new Set(old.map((model) => lawVersion(model, asked).from))].toSorted();
  return days.map((from) => {
    const ids = old.filter((model) => lawVersion(model, asked).from === from).map(({ id }) => id);
    const models = ids.length === all.length ? undefined : modelNames(context, ids);
    return texts.models.beforeEarliest({ day: texts.date(asked), from: texts.date(from), models, used: study.lawDate !== undefined });
  });
}

function notYet(context: ReportContext, asked: string): string[] {
  const { study, texts } = context;
  const newer = listModels(study.jurisdiction).filter(({ since }) => since !== undefined && since.day > asked);
  return newer.length === 0 ? [] : [texts.models.notYet(modelsWithDay(context, newer.map(({ id }) => id)))];
}
