import type { ScaleResult } from '../../analyses/scale/scale.ts';
import type { ChartWords, CurveChart, Tone } from '../../charts/chart-spec.ts';
import { capital } from '../../texts/phrase.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import { axis } from './axis.ts';
import type { DrawnChart } from './pictured.ts';
import { toneLegend, toneOf } from './tone-legend.ts';

/** Of more than these, those in the middle of the cloud have no names. */
const mostNamed = 10;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly tone: Tone;
}

/** Cost and size of the comparators with the curve through them, and the group beside them where its cost is known. */
export function scaleCurveChart(context: ReportContext, found: ScaleResult): DrawnChart<ChartWords & CurveChart> {
  const { texts, study } = context;
  const { charts: words } = texts;
  const currency = texts.serviceEconomy.currency(study.currency);
  const others = comparators(context, found);
  const points = [...group(context), ...(others.length > mostNamed ? namedWhereApart(others, found) : others)];
  // A cost is never below zero, whatever the interval says.
  const curve = found.curve.map(({ inhabitants, expected, low, high }) => ({ x: inhabitants, y: expected, low: Math.max(0, low), high: Math.max(0, high) }));
  return {
    chart: {
      kind: 'curve',
      id: 'scale-curve',
      language: context.language,
      title: words.scaleCurve.title(currency),
      description: description(context, found),
      x: axis(context, { title: words.scaleCurve.inhabitants, values: points.map(({ x }) => x), hasZero: true }),
      y: axis(context, {
        title: words.perInhabitant(currency),
        values: [...points.map(({ y }) => y), ...curve.flatMap(({ y, low, high }) => [y, low, high])],
        hasZero: false,
      }),
      points,
      curve,
      legend: {
        curve: words.scaleCurve.curve,
        band: texts.scale.expected.interval,
        tones: toneLegend(points, { plain: words.scaleCurve.others, strong: capital(context.group.name), illustration: words.tones.illustration }),
      },
    },
    leftOut: points.some(({ label }) => label === '') ? [[words.scaleCurve.namesOf]] : [],
  };
}

function group({ results, group: named }: ReportContext): Point[] {
  const { cost, population } = results.group;
  if (cost === undefined) return [];
  return [{ x: population.value, y: cost.value, label: capital(named.name), tone: cost.illustration ? 'illustration' : 'strong' }];
}

function comparators({ study }: ReportContext, { points }: ScaleResult): Point[] {
  return points.map(({ comparator, population, cost }) => ({
    x: population.value,
    y: cost.value,
    label: study.comparators.get(comparator)?.name ?? comparator,
    tone: toneOf(cost),
  }));
}

/** The same with the names of those alone that lie outermost or outside the curve's interval. */
function namedWhereApart(points: readonly Point[], { curve }: ScaleResult): Point[] {
  const ends = [points.map(({ x }) => x), points.map(({ y }) => y)].map((values) => [Math.min(...values), Math.max(...values)]);
  const [across = [], up = []] = ends;
  return points.map((point) => (across.includes(point.x) || up.includes(point.y) || isOutside(point, curve) ? point : { ...point, label: '' }));
}

/** Outside the interval at its size, which is known at some sizes and lies on lines between them. */
function isOutside({ x, y }: Point, curve: ScaleResult['curve']): boolean {
  const next = curve.find(({ inhabitants }) => inhabitants >= x);
  const before = curve.findLast(({ inhabitants }) => inhabitants <= x);
  if (next === undefined || before === undefined) return true;
  const share = next.inhabitants === before.inhabitants ? 0 : (x - before.inhabitants) / (next.inhabitants - before.inhabitants);
  return y < before.low + share * (next.low - before.low) || y > before.high + share * (next.high - before.high);
}

function description(context: ReportContext, { points, smallest, largest, curve, expectedCost }: ScaleResult): string {
  const { scaleCurve: words } = context.texts.charts;
  const { cost, population } = context.results.group;
  const expected = (value: number | undefined): string => figureText(context, { ...expectedCost, value: value ?? expectedCost.value }).value;
  return [
    words.description({
      count: figureText(context, countFigure('comparators', points.length)).value,
      smallest: figureText(context, smallest.population).value,
      atSmallest: expected(curve[0]?.expected),
      largest: figureText(context, largest.population).value,
      atLargest: expected(curve.at(-1)?.expected),
    }),
    ...(cost === undefined ? [] : [words.own({ group: context.group.name, inhabitants: figureText(context, population).value, cost: figureText(context, cost).value })]),
  ].join('');
}
