import type { PrioritiesResult } from '../../analyses/priorities/priorities.ts';
import type { Axis, ChartWords, QuadrantChart } from '../../charts/chart-spec.ts';
import { mostPoints } from '../../charts/quadrant.ts';
import type { ReportContext } from '../context.ts';
import { listed } from '../figure-list.ts';
import { serviceTitle } from '../service-title.ts';
import { axis } from './axis.ts';
import type { DrawnChart } from './pictured.ts';
import { leftOut } from './pictured.ts';
import { toneLegend, toneOf } from './tone-legend.ts';

/** As today on the scale of values, and the middle of that of feasibility. */
const middle = { x: 3, y: 0.5 };

/** The ranked services by how easy they are to carry out and what they are worth, the best first. Undefined with fewer than two. */
export function effectFeasibilityChart(context: ReportContext, { services }: PrioritiesResult): DrawnChart<ChartWords & QuadrantChart> | undefined {
  const { charts: words } = context.texts;
  const rated = services.flatMap(({ id, value, feasibility }) =>
    feasibility === undefined ? [] : [{ x: feasibility.value, y: value.value, label: serviceTitle(context, id), tone: toneOf(value) }],
  );
  if (rated.length < 2) return undefined;
  const points = rated.slice(0, mostPoints);
  const best = points.filter(({ x, y }) => x > middle.x && y > middle.y).map(({ label }) => label);
  return {
    chart: {
      kind: 'quadrant',
      id: 'effect-feasibility',
      language: context.language,
      title: words.effectFeasibility.title,
      description: words.effectFeasibility.description(best.length === 0 ? undefined : { services: listed(context, best), one: best.length === 1 }),
      x: feasibilityAxis(context),
      y: valueAxis(context, points.map(({ y }) => y)),
      middle,
      corners: words.effectFeasibility.corners,
      points,
      legend: toneLegend(points, words.tones),
    },
    leftOut: leftOut(context, 'services', points.length, rated.length),
  };
}

function feasibilityAxis({ texts, numbers }: ReportContext): Axis {
  const ticks = [1, 2, 3, 4, 5].map((at) => ({ at, label: numbers.whole(at) }));
  return { title: texts.charts.effectFeasibility.feasibility, from: 1, to: 5, ticks };
}

/** As far above today as below, so that the field is divided in its middle. */
function valueAxis(context: ReportContext, values: readonly number[]): Axis {
  const furthest = Math.max(0.1, ...values.map((value) => Math.abs(value - middle.y)));
  return axis(context, { title: context.texts.charts.effectFeasibility.value, values: [middle.y - furthest, middle.y + furthest], hasZero: false });
}
