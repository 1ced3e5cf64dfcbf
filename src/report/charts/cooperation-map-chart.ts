import type { ChartWords, MatrixChart } from '../../charts/chart-spec.ts';
import { mostColumns, rowsToldApart } from '../../charts/matrix.ts';
import { areas } from '../../knowledge/area.ts';
import { goesOn } from '../../study/goes-on.ts';
import type { ExistingCooperation } from '../../study/sections.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { listed } from '../figure-list.ts';
import { figureText } from '../figure-text.ts';
import type { DrawnChart } from './pictured.ts';
import { leftOut } from './pictured.ts';
import { extremes } from './extremes.ts';

/**
 * Who takes part in which of today's cooperation, by area; the study's municipalities first, then the others in the order in
 * which they are named; what has ended is left out. Undefined with fewer than two of either, and where all take part in everything.
 */
export function cooperationMapChart(context: ReportContext): DrawnChart<ChartWords & MatrixChart> | undefined {
  const { texts, study } = context;
  const { charts: words } = texts;
  const existing = byArea([...study.existing.values()].filter(goesOn));
  const partners = partnersOf(context);
  if (existing.length < 2 || partners.length < 2 || existing.every((one) => partners.every(({ isIn }) => isIn(one)))) return undefined;
  const columns = partners.slice(0, mostColumns);
  const all: MatrixChart = {
    kind: 'matrix',
    columns: columns.map(({ name }) => name),
    rows: existing.map((one) => ({
      label: one.source === 'illustration' ? `${one.title} (${texts.gap.illustration})` : one.title,
      group: one.area === undefined ? texts.services.noArea : texts.services.areas[one.area],
      marks: columns.map(({ isIn }) => isIn(one)),
    })),
    legend: words.cooperationMap.mark,
  };
  const shown = rowsToldApart(all);
  return {
    chart: {
      ...all,
      id: 'cooperation-map',
      language: context.language,
      title: words.cooperationMap.title,
      description: description(context, existing.slice(0, shown), columns),
      rows: all.rows.slice(0, shown),
    },
    leftOut: [...leftOut(context, 'cooperation', shown, existing.length), ...leftOut(context, 'partners', columns.length, partners.length)],
  };
}

/** Of what is shown: what is left out stands below. */
function description(context: ReportContext, existing: readonly ExistingCooperation[], partners: readonly Partner[]): string {
  const { cooperationMap: words } = context.texts.charts;
  const count = (of: string, value: number): string => figureText(context, countFigure(of, value)).value;
  const times = ({ isIn }: Partner): number => existing.filter(isIn).length;
  const together = { count: count('existing', existing.length), partners: count('partners', partners.length) };
  const ends = extremes(partners, times, (partner) => count('ofMost', times(partner)));
  if (ends === undefined) return words.same({ ...together, each: count('ofMost', Math.max(...partners.map(times))) });
  return words.description({ ...together, most: listed(context, ends.highest.map(({ name }) => name)), ofMost: ends.most, one: ends.highest.length === 1 });
}

interface Partner {
  readonly name: string;
  readonly isIn: (cooperation: ExistingCooperation) => boolean;
}

/** Municipalities of the study that take part in none are shown too: that is what the map is for. */
function partnersOf({ study }: ReportContext): readonly Partner[] {
  const others = [...new Set([...study.existing.values()].flatMap((each) => each.others))];
  return [
    ...[...study.municipalities.values()].map(({ id, name }) => ({ name, isIn: ({ partners, host }: ExistingCooperation) => host === id || partners.includes(id) })),
    ...others.map((name) => ({ name, isIn: (each: ExistingCooperation) => each.others.includes(name) })),
  ];
}

function byArea(existing: readonly ExistingCooperation[]): readonly ExistingCooperation[] {
  return [...areas, undefined].flatMap((area) => existing.filter((one) => one.area === area));
}
