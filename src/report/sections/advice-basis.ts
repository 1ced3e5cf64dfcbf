import type { ClassifiedService } from '../../analyses/classes/classes.ts';
import { findService } from '../../knowledge/find-service.ts';
import { swotItems } from '../../study/swot-items.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { quotedCriterion } from '../criterion-title.ts';
import { evidenceRows } from '../evidence-rows.ts';
import { figureText } from '../figure-text.ts';
import { modelName } from '../model-name.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { paragraph, table } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { quotedItem } from './swot-strategies.ts';

/** What the advice on each service can be traced to: figures, the SWOT analysis, the law’s models and published studies. */
export function adviceBasis(context: ReportContext, services: readonly ClassifiedService[]): Block[] {
  const { restsOn: labels, restsOnLead } = context.texts.advice;
  const hasSwot = services.some(({ restsOn }) => restsOn.swot.length + restsOn.strategies.length > 0);
  const ifSwot = (cell: Sentence): Sentence[] => (hasSwot ? [cell] : []);
  return [
    paragraph(restsOnLead),
    table(`ll${hasSwot ? 'l' : ''}ll`, [
      [labels.service, labels.figures, ...ifSwot(labels.swot), labels.model, labels.research],
      ...services.map((service): Sentence[] => [
        serviceTitle(context, service.id),
        orNone(figures(context, service)),
        ...ifSwot(orNone(swot(context, service))),
        service.restsOn.model === undefined ? '–' : modelName(context, service.restsOn.model),
        lessons(context, service),
      ]),
    ]),
  ];
}

function orNone(words: string): string {
  return words === '' ? '–' : words;
}

/** What the figures are about, each once: their values stand in the tables. */
function figures(context: ReportContext, { restsOn }: ClassifiedService): string {
  const names = restsOn.figures.map(({ id }) => figureKind(context, id));
  return context.texts.list([...new Set(names)]);
}

function figureKind(context: ReportContext, id: string): string {
  const { advice: words } = context.texts;
  const [kind, , third = ''] = id.split('.');
  switch (kind) {
    case 'effect':
      return words.effect(quotedCriterion(context, third));
    case 'readiness':
      return words.figures.readiness;
    case 'finance':
      return third === 'cost' ? words.figures.cost : third === 'probabilityPositive' ? words.figures.probability : words.figures.npv;
    default:
      return words.figures.ranking;
  }
}

function swot(context: ReportContext, { restsOn }: ClassifiedService): string {
  const { texts, study } = context;
  const items = swotItems(study.swot).filter(({ id }) => restsOn.swot.includes(id));
  const strategies = study.strategies.filter(({ id }) => restsOn.strategies.includes(id));
  return texts.list([
    ...items.map((item) => quotedItem(context, item)),
    ...strategies.map((strategy) => `${texts.swot.quoted(strategy.text)} (${texts.advice.strategy})`),
  ]);
}

/** How many published studies there are of such services, and the worst that they found. */
function lessons(context: ReportContext, { id, restsOn }: ClassifiedService): Sentence {
  const { texts, study } = context;
  const kinds = findService(study.services.get(id)?.catalogue ?? '')?.evidence ?? [];
  const [worst] = evidenceRows(kinds);
  if (worst === undefined) return '–';
  const count = figureText(context, countFigure('studies', restsOn.lessons.length));
  return texts.advice.studies<Inline>({ count, one: restsOn.lessons.length === 1, direction: texts.evidence.directions[worst.direction] });
}
