import type { PositionsPlan } from '../../analyses/plan/plan.ts';
import type { ChartWords, PairChart, PairEnd } from '../../charts/chart-spec.ts';
import { mostPairs } from '../../charts/pairs.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { listed } from '../figure-list.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import type { Inline } from '../nodes.ts';
import { printedPositions } from '../printed-positions.ts';
import { axis } from './axis.ts';
import { extremes } from './extremes.ts';
import type { DrawnChart } from './pictured.ts';
import { toldOf } from './pictured.ts';

interface Row {
  readonly name: string;
  readonly today: Figure;
  readonly after: Figure;
}

/** Full-time equivalents of each municipality before and after, of those with both. Undefined with fewer than two. */
export function positionsChart(context: ReportContext, positions: PositionsPlan): DrawnChart<ChartWords & PairChart> | undefined {
  const { positions: words } = context.texts.charts;
  const { today, after } = positions.total;
  const all = [...positions.municipalities].flatMap(([id, each]): Row[] =>
    each.today === undefined || each.after === undefined ? [] : [{ name: context.study.municipalities.get(id)?.name ?? id, today: each.today, after: each.after }],
  );
  if (all.length < 2 || today === undefined || after === undefined) return undefined;
  const style = { ...context, printed: printedPositions(positions) };
  const bare = (figure: Figure): string => figureText(style, figure, 'bare').value;
  const end = (figure: Figure): PairEnd => ({ at: figure.value, text: bare(figure) });
  // Of many those whose change is largest, in the order of all.
  const largest = new Set(all.toSorted((a, b) => change(b) - change(a)).slice(0, mostPairs));
  const rows = all.filter((row) => largest.has(row));
  const ends = extremes(rows, change, (row) => context.numbers.decimal(change(row), 1));
  const [together, then] = [figureText(style, today).value, bare(after)];
  const isUnchanged = rows.every((row) => bare(row.today) === bare(row.after));
  const told = (ends?.highest ?? rows).map((row) => words.change({ name: row.name, from: bare(row.today), to: bare(row.after) }));
  return {
    chart: {
      kind: 'pairs',
      id: 'positions',
      language: context.language,
      title: words.title,
      description: isUnchanged ? words.unchanged({ today: together, after: then }) : words.description({ today: together, after: then, largest: listed(context, told) }),
      axis: axis(context, { title: words.axis, values: rows.flatMap((row) => [row.today.value, row.after.value]), hasZero: true }),
      rows: rows.map((row) => ({ label: `${row.name}${illustrated(context, [row.today, row.after])}`, before: end(row.today), after: end(row.after) })),
      legend: { before: words.before, after: words.after },
    },
    leftOut: toldOf(context, 'municipalities', rows.length, all.length, words.leftOut<Inline>),
  };
}

function change({ today, after }: Row): number {
  return Math.abs(after.value - today.value);
}
