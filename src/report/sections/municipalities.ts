import type { Figure } from '../../figures/figure.ts';
import { costPerInhabitantChart } from '../charts/cost-per-inhabitant-chart.ts';
import { pictured } from '../charts/pictured.ts';
import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import type { FigureForm } from '../figure-text.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import type { Block, Sentence } from '../nodes.ts';
import { code, heading, paragraph, table } from '../nodes.ts';
import { municipalityPages } from './municipality-pages.ts';
import { positionsOverview } from './positions-overview.ts';
import { sharing } from './sharing.ts';

/** What the study says of each municipality: what it spends, what it gains or loses by each key, and a page for each. */
export function municipalities(context: ReportContext): Block[] {
  return [heading(2, context.texts.headings.municipalities), ...administration(context), ...sharing(context), ...positionsOverview(context), ...municipalityPages(context)];
}

/** What each municipality spends and how far that is above each benchmark; without stated costs, what to add. */
function administration(context: ReportContext): Block[] {
  const { texts, results, study } = context;
  const { members, population, cost } = results.group;
  const stated = [...members].filter(([, member]) => member.cost !== undefined);
  if (stated.length === 0) {
    const more = results.group.cost === undefined ? [] : [texts.municipalities.notSpread];
    return [paragraph(texts.municipalities.none({ cost: code('adminCostPerInhabitant') }), ...more)];
  }
  const labels = texts.municipalities.table;
  const shown = results.benchmarks.filter(({ above }) => above.size > 0);
  const cell = (figure: Figure | undefined, missing: string, form: FigureForm): Sentence =>
    figure === undefined ? missing : [figureText(context, figure, form), ...footnotes([figure])];
  const sum = (figure: Figure | undefined, form: FigureForm): Sentence =>
    figure === undefined ? '–' : [figureText(context, figure, form)];
  const missing = [...members.keys()].filter((id) => members.get(id)?.cost === undefined);
  return [
    ...pictured(costPerInhabitantChart(context)),
    table(`lrr${'r'.repeat(shown.length)}`, [
      [labels.name, labels.inhabitants, labels.cost, ...shown.map(({ id }) => labels.above(benchmarkName(context, id).name, study.currency))],
      ...[...members].map(([id, member]): Sentence[] => [
        study.municipalities.get(id)?.name ?? id,
        cell(member.population, '–', 'bare'),
        cell(member.cost, texts.municipalities.notStated, 'text'),
        ...shown.map(({ above }) => sum(above.get(id), 'millions')),
      ]),
      [
        study.group.name ?? texts.municipalities.group,
        sum(population, 'bare'),
        sum(cost, 'text'),
        ...shown.map(({ aboveSum }) => sum(aboveSum, 'millions')),
      ],
    ]),
    ...(shown.some(({ aboveSum }) => aboveSum !== undefined) ? [paragraph(texts.municipalities.sum)] : []),
    ...(missing.length === 0
      ? []
      : [
          paragraph(
            texts.municipalities.someMissing({
              names: texts.list(missing.map((id) => study.municipalities.get(id)?.name ?? id)),
              cost: code('adminCostPerInhabitant'),
            }),
          ),
        ]),
  ];
}
