import type { ListItem } from 'mdast';
import type { JudgedService, VerdictStatus } from '../../analyses/models/models.ts';
import { listModels } from '../../knowledge/list-models.ts';
import { bestSuited } from '../best-suited.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import { modelName, modelNames } from '../model-name.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, strong, table } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { modelRules } from './model-rules.ts';

/** Services that the law lets have the same models. */
export interface ModelGroup {
  /** A letter, by which the rules under the table name it. */
  readonly name: string;
  readonly services: readonly JudgedService[];
}

/** So many models are named in a cell; where more have one status, they are all the others. */
const mostNamed = 5;

/** The verdicts on a long list of services: a row for those to which the law gives the same models. */
export function modelGroups(context: ReportContext, services: readonly JudgedService[], others: boolean): Block[] {
  if (services.length === 0) return [];
  const { groups: words } = context.texts.models;
  const groups = groupsOf(services);
  const rules = modelRules(context, groups);
  return [
    heading(3, words.heading({ others })),
    paragraph(words.lead),
    table('llll', [
      [words.table.group, words.table.allowed, words.table.conditions, words.table.excluded],
      ...groups.map((group) => row(context, group)),
    ]),
    { type: 'list', ordered: false, spread: false, children: groups.map((group) => members(context, group)) },
    ...(rules.length === 0 ? [] : [paragraph(words.rules), bullets(rules)]),
  ];
}

function groupsOf(services: readonly JudgedService[]): ModelGroup[] {
  const alike = new Map<string, JudgedService[]>();
  for (const service of services) {
    const key = JSON.stringify(service.verdicts.map(({ model, status }) => `${model}:${status}`).toSorted());
    alike.set(key, [...(alike.get(key) ?? []), service]);
  }
  return [...alike.values()].map((each, index) => ({ name: String.fromCodePoint(65 + index), services: each }));
}

function row(context: ReportContext, { name, services: [first] }: ModelGroup): Sentence[] {
  const cell = (status: VerdictStatus): string => (first === undefined ? '–' : withStatus(context, first, status));
  return [name, cell('allowed'), cell('conditions'), cell('excluded')];
}

function withStatus(context: ReportContext, { verdicts }: JudgedService, status: VerdictStatus): string {
  const { groups: words } = context.texts.models;
  const having = new Set(verdicts.filter((each) => each.status === status).map(({ model }) => model));
  const found = listModels(context.study.jurisdiction).flatMap(({ id }) => (having.has(id) ? [id] : []));
  if (found.length === 0) return '–';
  if (found.length === verdicts.length) return words.all;
  return found.length > mostNamed ? words.allOthers : modelNames(context, found);
}

/** Who is in a group, by the model that suits each best. */
function members(context: ReportContext, { name, services }: ModelGroup): ListItem {
  const { groups: words } = context.texts.models;
  const bySuited = new Map<string, { readonly models: readonly string[]; readonly titles: readonly string[] }>();
  for (const service of services) {
    const models = (bestSuited(service) ?? []).map((id) => modelName(context, id));
    const key = JSON.stringify(models);
    bySuited.set(key, { models, titles: [...(bySuited.get(key)?.titles ?? []), serviceTitle(context, service.service)] });
  }
  const count = figureText(context, countFigure(`services.group.${name}`, services.length));
  const lead = paragraph([strong(name)], words.members<Inline>({ count, one: services.length === 1 }));
  const suited = [...bySuited.values()].map(({ models, titles }) => words.suits(models, context.texts.list(titles)));
  return { type: 'listItem', spread: false, children: [lead, bullets(suited)] };
}
