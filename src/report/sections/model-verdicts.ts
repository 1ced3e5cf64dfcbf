import type { JudgedService, ModelVerdict } from '../../analyses/models/models.ts';
import type { FitPoint, LegalStatement } from '../../knowledge/collaboration-model.ts';
import { findModel } from '../../knowledge/find-model.ts';
import { bestSuited } from '../best-suited.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import { legalText } from '../law-place.ts';
import { modelName, modelNames } from '../model-name.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { heading, paragraph, table, text } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { modelPreferences } from './model-preferences.ts';

/** The verdict on every model, with the rules that gave it; services that are judged alike share a table. */
export function modelVerdicts(context: ReportContext, services: readonly JudgedService[]): Block[] {
  const alike = new Map<string, JudgedService[]>();
  for (const service of services) alike.set(keyOf(service), [...(alike.get(keyOf(service)) ?? []), service]);
  return [...alike.values()].flatMap((each) => verdicts(context, each));
}

/** What a table of verdicts is written from: services with the same share one. */
function keyOf({ facts, verdicts: found }: JudgedService): string {
  const said = found.map((each) => [each.model, each.status, ...decisive(each).map(({ id }) => id), ...each.fitPoints.map(({ id }) => id)]);
  return JSON.stringify([facts.traits, said]);
}

function verdicts(context: ReportContext, services: readonly JudgedService[]): Block[] {
  const [first] = services;
  if (first === undefined) return [];
  const { texts } = context;
  const { models: words } = texts;
  const titles = services.map(({ service }) => serviceTitle(context, service));
  return [
    heading(3, texts.list(titles)),
    paragraph(words.traitsLead(first.facts.traits.map((trait) => words.traits[trait]).join(', '))),
    table('lllrl', [
      [words.table.model, words.table.verdict, words.table.why, words.table.points, words.table.fit],
      ...rowsOf(first).map((row) => cells(context, row)),
    ]),
    paragraph(best(context, first), ...modelPreferences(context, services)),
  ];
}

/** The rules that made a verdict what it is: of an excluded model its conditions say nothing more. */
export function decisive({ status, excludedBy, conditions }: ModelVerdict): ModelVerdict['conditions'] {
  return status === 'excluded' ? excludedBy : conditions;
}

/** Excluded models with the same rules against them share a row: the others have points of their own. */
function rowsOf({ verdicts: found }: JudgedService): readonly (readonly [ModelVerdict, ...ModelVerdict[]])[] {
  const rows = new Map<string, [ModelVerdict, ...ModelVerdict[]]>();
  for (const verdict of found) {
    const said = decisive(verdict).map(({ text: words, reference }) => [words, reference]);
    const key = verdict.status === 'excluded' ? JSON.stringify(said) : verdict.model;
    const before = rows.get(key);
    if (before === undefined) rows.set(key, [verdict]);
    else before.push(verdict);
  }
  return [...rows.values()];
}

function cells(context: ReportContext, [verdict, ...alike]: readonly [ModelVerdict, ...ModelVerdict[]]): Sentence[] {
  const { model, status, fit, fitPoints } = verdict;
  const notCooperation = status === 'excluded' ? undefined : findModel(model)?.notCooperation;
  const said: readonly LegalStatement[] = [...decisive(verdict), ...(notCooperation === undefined ? [] : [notCooperation])];
  const why: Inline[] = said.flatMap((each, index) => [...(index === 0 ? [] : [text(' ')]), ...legalText(context, each)]);
  return [
    modelNames(context, [model, ...alike.map((each) => each.model)]),
    context.texts.models.statuses[status],
    why.length === 0 ? '–' : why,
    status === 'excluded' ? '–' : [figureText(context, countFigure(`fit.${model}`, fit))],
    status === 'excluded' || fitPoints.length === 0 ? '–' : fitPoints.flatMap((point, index) => fitText(context, point, index === 0)),
  ];
}

/** A point with why it is given: "+3: Ett fagmiljø med én leder." */
function fitText(context: ReportContext, { id, points, text: why }: FitPoint, isFirst: boolean): Inline[] {
  const sign = points > 0 ? '+' : '';
  return [text(`${isFirst ? '' : ' '}${sign}`), figureText(context, countFigure(`fit.${id}`, points)), text(`: ${why[context.language]}`)];
}

function best(context: ReportContext, service: JudgedService): string {
  const { models: words } = context.texts;
  const found = bestSuited(service);
  if (found === undefined) return words.noneAllowed;
  const [model, ...others] = found;
  if (model === undefined) return words.noneSuits;
  return words.best({
    model: modelName(context, model),
    onConditions: service.recommended?.verdict.status === 'conditions',
    others: others.length === 0 ? undefined : modelNames(context, others),
  });
}
