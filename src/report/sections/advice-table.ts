import type { Table } from 'mdast';
import type { ClassifiedService } from '../../analyses/classes/classes.ts';
import type { ServiceResult } from '../../analyses/economy/economy.ts';
import type { Figure } from '../../figures/figure.ts';
import { economyCriterion } from '../../study/built-in-criteria.ts';
import { advisedTitle, rankedService } from '../advised-services.ts';
import { intervalLevel } from '../assumed-figures.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { criterionTitle } from '../criterion-title.ts';
import { figureText } from '../figure-text.ts';
import { modelName } from '../model-name.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { inline, table, text } from '../nodes.ts';
import { shareOfWeights } from '../share-of-weights.ts';
import { addingUp, amountInterval, amountScale, amountText } from '../table-amounts.ts';
import { untestedBecause } from '../weights-base.ts';

/** The services that start or are prepared: why, how firm their places are, what they give a year, and by which model. */
export function adviceTable(context: ReportContext, services: readonly ClassifiedService[]): Table {
  const { texts, results } = context;
  const { table: labels, classes } = texts.advice;
  const gain = gainColumn(context, services);
  const { priorities } = results;
  const isTested = priorities !== undefined && untestedBecause(priorities) === undefined;
  const capacity = priorities?.capacity.projects ?? 1;
  const within = labels.within<Inline>({ capacity: figureText(context, countFigure('capacity', capacity)), one: capacity === 1 });
  const ifTested = (cell: Sentence): Sentence[] => (isTested ? [cell] : []);
  return table(`lllr${isTested ? 'r' : ''}${gain === undefined ? '' : 'r'}l`, [
    [labels.service, labels.advice, labels.purpose, labels.rank, ...ifTested(within), ...(gain === undefined ? [] : [gain.heading]), labels.model],
    ...services.map((service): Sentence[] => {
      const ranked = rankedService(context, service.id);
      return [
        advisedTitle(context, service),
        classes[service.class],
        purpose(context, service),
        ranked === undefined ? '–' : [figureText(context, ranked.rank)],
        ...ifTested(ranked === undefined ? '–' : [shareOfWeights(context, ranked.withinCapacity)]),
        ...(gain === undefined ? [] : [gain.cell(service)]),
        service.restsOn.model === undefined ? '–' : modelName(context, service.restsOn.model),
      ];
    }),
  ]);
}

function purpose(context: ReportContext, { purpose: found }: ClassifiedService): string {
  return found === undefined ? '–' : criterionTitle(context, found.kind === 'economy' ? economyCriterion : found.criterion);
}

interface GainColumn {
  readonly heading: Sentence;
  readonly cell: (service: ClassifiedService) => Sentence;
}

/** In the scale of the table of gains and rounded as there; undefined where none of these services has a gain in money. */
function gainColumn(context: ReportContext, services: readonly ClassifiedService[]): GainColumn | undefined {
  const { texts, study, results } = context;
  const gaining = results.economy.services.filter((service): service is ServiceResult & { readonly gain: Figure } => service.gain !== undefined);
  if (!services.some(({ id }) => gaining.some((each) => each.id === id))) return undefined;
  const figures = gaining.map(({ gain }) => gain);
  const scale = amountScale(figures);
  const printed = addingUp(figures, scale);
  const level = figureText(context, intervalLevel, 'stated');
  return {
    heading: texts.advice.table.gain<Inline>({ scale: texts.serviceEconomy.scale(scale, study.currency), level }),
    cell: ({ id }) => {
      const gain = gaining.find((each) => each.id === id)?.gain;
      if (gain === undefined) return '–';
      const interval = amountInterval(context, gain, scale);
      const shown = amountText(context, gain, scale, printed);
      return interval === undefined ? [shown] : [shown, text(' ('), ...inline(interval), text(')')];
    },
  };
}
