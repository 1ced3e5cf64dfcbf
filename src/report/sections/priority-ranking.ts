import type { MeanEffect, PrioritiesResult, RankedService } from '../../analyses/priorities/priorities.ts';
import type { Figure } from '../../figures/figure.ts';
import { economyCriterion } from '../../study/built-in-criteria.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { criterionTitle } from '../criterion-title.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { paragraph, table } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';

/** Under so many an amount per inhabitant has a decimal. */
const smallAmount = 10;

/** The ranked services with what their places come from; what nobody has answered is shown as that, never as zero. */
export function priorityRanking(context: ReportContext, { criteria, services }: PrioritiesResult): Block[] {
  const { texts, study } = context;
  const { rankTable: labels, ...words } = texts.priorities;
  const effects = criteria.flatMap(({ id }) => (id === economyCriterion ? [] : [id]));
  const hasEconomy = effects.length < criteria.length;
  const isRated = services.some(({ feasibility }) => feasibility !== undefined);
  const ifEconomy = (cell: Sentence): Sentence[] => (hasEconomy ? [cell] : []);
  const ifRated = (cell: Sentence): Sentence[] => (isRated ? [cell] : []);
  const shown = (figure: Figure | undefined, missing: string): Sentence => (figure === undefined ? missing : [figureText(context, figure, 'tenths')]);
  const legend = [
    ...(effects.length > 0 ? [words.effectScale] : []),
    ...(isRated ? [words.feasibilityScale] : []),
    ...(services.some(({ incomplete }) => incomplete.length > 0) ? [words.incompleteMeans] : []),
  ];
  return [
    table(`rlr${'r'.repeat(effects.length)}${hasEconomy ? 'r' : ''}${isRated ? 'r' : ''}`, [
      [
        labels.rank,
        labels.service,
        labels.value,
        ...effects.map((id) => criterionTitle(context, id)),
        ...ifEconomy(labels.economy(words.currency[study.currency])),
        ...ifRated(labels.feasibility),
      ],
      ...services.map((service): Sentence[] => [
        [figureText(context, service.rank)],
        markedTitle(context, service),
        [figureText(context, service.value, 'hundredths')],
        ...effects.map((id) => effectCell(context, service.effects.get(id))),
        ...ifEconomy(service.economy === undefined ? words.notComputed : [perInhabitant(context, service.economy)]),
        ...ifRated(shown(service.feasibility, words.notAnswered)),
      ]),
    ]),
    ...(legend.length === 0 ? [] : [paragraph(legend.join(' '))]),
  ];
}

function markedTitle(context: ReportContext, { id, value, incomplete }: RankedService): string {
  const { texts } = context;
  const marks = [...(value.illustration ? [texts.gap.illustration] : []), ...(incomplete.length > 0 ? [texts.priorities.incomplete] : [])];
  return `${serviceTitle(context, id)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`;
}

/** The mean, and how many have answered where not all have. */
function effectCell(context: ReportContext, effect: MeanEffect | undefined): Sentence {
  const { texts } = context;
  if (effect?.mean === undefined) return texts.priorities.notAnswered;
  const mean = figureText(context, effect.mean, 'tenths');
  if (effect.missing.length === 0) return [mean];
  const count = (of: string, value: number): Inline => figureText(context, countFigure(`effect.${of}`, value));
  const { answers, missing } = effect;
  const answered = texts.swot.importance.answered<Inline>({ given: count('answered', answers.size), all: count('asked', answers.size + missing.length) });
  return [mean, ' (', ...answered, ')'];
}

function perInhabitant(context: ReportContext, economy: Figure): Inline {
  return figureText(context, economy, Math.abs(economy.value) < smallAmount ? 'precise' : 'bare');
}
