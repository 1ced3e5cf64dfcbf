import type { PositionsChange, PositionsPlan } from '../../analyses/plan/plan.ts';
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import { pictured } from '../charts/pictured.ts';
import { positionsChart } from '../charts/positions-chart.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import type { Block, Sentence } from '../nodes.ts';
import { paragraph, table } from '../nodes.ts';
import { printedPositions } from '../printed-positions.ts';
import { serviceTitle } from '../service-title.ts';
import { positionsOf, sumOf } from './municipality-positions.ts';

/** Where the jobs sit before and after, all municipalities beside each other; nothing where fewer than two state both. */
export function positionsOverview(context: ReportContext): Block[] {
  const { texts, study } = context;
  const positions = sums(context);
  const chart = positionsChart(context, positions);
  if (chart === undefined) return [];
  const { baseline: words } = texts.plan;
  const style = { ...context, printed: printedPositions(positions) };
  const cells = ({ today, after, change }: PositionsChange): Sentence[] =>
    [today, after, change].map((figure: Figure | undefined): Sentence => (figure === undefined ? '–' : [figureText(style, figure, 'bare')]));
  const services = [...study.services.keys()].filter((service) =>
    [...positions.municipalities.keys()].some((id) => positionsOf(context, id).some((row) => row.service === service && row.change !== undefined)),
  );
  return [
    paragraph(texts.charts.positions.lead(texts.list(services.map((id) => serviceTitle(context, id))))),
    ...pictured(chart),
    table('lrrr', [
      [words.table.municipality, words.table.today, words.table.after, words.table.change],
      ...[...positions.municipalities].map(([id, each]): Sentence[] => [
        `${study.municipalities.get(id)?.name ?? id}${illustrated(context, [each.today, each.after])}`,
        ...cells(each),
      ]),
      [words.sum, ...cells(positions.total)],
    ]),
  ];
}

/** Of each municipality the services of which it states both; those with none are left out. */
function sums(context: ReportContext): PositionsPlan {
  const found = [...context.study.municipalities.keys()].flatMap((id): [string, PositionsChange][] => {
    const rows = positionsOf(context, id).filter(({ change }) => change !== undefined);
    return rows.length === 0 ? [] : [[id, sumOf(id, rows)]];
  });
  const total = (when: 'today' | 'after'): Figure | undefined => derive(`plan.${when}`, 'positions', 'sum', found.map(([, each]) => each[when]));
  const [today, after] = [total('today'), total('after')];
  return { municipalities: new Map(found), total: { today, after, change: derive('plan.change', 'positions', 'difference', [after, today]) } };
}
