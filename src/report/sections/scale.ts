import type { ScalePoint, ScaleResult } from '../../analyses/scale/scale.ts';
import type { Figure } from '../../figures/figure.ts';
import { largerBy, sizeEffect } from '../assumed-figures.ts';
import { pictured } from '../charts/pictured.ts';
import { scaleCurveChart } from '../charts/scale-curve-chart.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import { illustrated } from '../illustrated.ts';
import { moneyInterval } from '../money-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { heading, paragraph, strong, table } from '../nodes.ts';
import { shareText } from '../share-text.ts';

/** A longer table of comparators is cut in the middle: the ends are what a curve turns on. */
const mostRows = 12;
const rowsAtEachEnd = 4;

/** With less than this share of the next one's inhabitants the smallest is alone at its end of the curve. */
const farSmaller = 1 / 3;

/** A curve that explains less than this says little. */
const weakFit = 0.3;

/** How cost goes with size among the comparators, what that gives at the group's size, and the most that size could give. */
export function scale(context: ReportContext): Block[] {
  const { scale: found } = context.results;
  if (found === undefined) return [];
  const { texts } = context;
  const { scale: words } = texts;
  const count = figureText(context, countFigure('comparators', found.points.length));
  const names = found.leftOut.map((id) => context.study.comparators.get(id)?.name ?? id);
  return [
    heading(2, texts.headings.scale),
    paragraph(words.lead<Inline>(count), ...(names.length === 0 ? [] : [words.leftOut(texts.list(names))])),
    ...pictured(scaleCurveChart(context, found)),
    comparators(context, found.points),
    curve(context, found),
    ...expected(context, found),
    ...outOfRange(context, found),
    ceilings(context, found),
    paragraph([strong(words.noPromiseLead)], words.noPromise),
  ];
}

function comparators(context: ReportContext, points: readonly ScalePoint[]): Block {
  const { table: labels, between } = context.texts.scale;
  const ordered = points.toSorted((a, b) => a.population.value - b.population.value);
  const row = ({ comparator, population, cost }: ScalePoint): Sentence[] => [
    context.study.comparators.get(comparator)?.name ?? comparator,
    [figureText(context, population, 'bare')],
    [figureText(context, cost), illustrated(context, [cost]), ...footnotes([cost])],
  ];
  const rows = ordered.map(row);
  const hidden = countFigure('comparatorsBetween', points.length - 2 * rowsAtEachEnd);
  const shown =
    rows.length <= mostRows ? rows : [...rows.slice(0, rowsAtEachEnd), [between<Inline>(figureText(context, hidden)), '', ''], ...rows.slice(-rowsAtEachEnd)];
  return table('lrr', [[labels.municipality, labels.inhabitants, labels.cost], ...shown]);
}

function curve(context: ReportContext, found: ScaleResult): Block {
  const { scale: words } = context.texts;
  const { fixedCost, variableCost, rSquared, elasticity, elasticityRSquared } = found;
  const explained = (figure: Figure): Inline => shareText(context, { ...figure, unit: 'share' });
  const change = sizeEffect(elasticity);
  return paragraph(
    words.curve<Inline>({ fixed: figureText(context, fixedCost), variable: figureText(context, variableCost), rSquared: explained(rSquared) }),
    ...(rSquared.value < weakFit ? [words.weak] : []),
    ...oneDecides(context, found),
    words.elasticity<Inline>({
      larger: figureText(context, largerBy, 'stated'),
      change: figureText(context, { ...change, value: Math.abs(change.value) }),
      lower: change.value < 0,
      rSquared: explained(elasticityRSquared),
    }),
  );
}

/** F is the slope on 1/N, where a single very small municipality lies far from all the others. */
function oneDecides(context: ReportContext, { points, smallest }: ScaleResult): Sentence[] {
  const [, next] = points.map(({ population }) => population.value).toSorted((a, b) => a - b);
  if (next === undefined || smallest.population.value >= next * farSmaller) return [];
  const about = {
    count: figureText(context, countFigure('comparators', points.length)),
    name: context.study.comparators.get(smallest.comparator)?.name ?? smallest.comparator,
    inhabitants: figureText(context, smallest.population),
  };
  return [context.texts.scale.oneDecides<Inline>(about)];
}

function expected(context: ReportContext, { expectedCost, expectedCostByElasticity, population }: ScaleResult): Block[] {
  const { texts, group, results } = context;
  const { expected: labels, expectedLead } = texts.scale;
  const { cost } = results.group;
  const inhabitants = (): Inline => figureText(context, population);
  const row = (label: Sentence, figure: Figure): Sentence[] => {
    const interval = moneyInterval(context, figure);
    return [label, [figureText(context, figure)], interval === undefined ? '–' : [interval]];
  };
  return [
    paragraph(expectedLead(group)),
    table('lrr', [
      [labels.what, labels.cost, labels.interval],
      ...(cost === undefined ? [] : [[labels.today(group), [figureText(context, cost)], '']]),
      row(labels.byCurve<Inline>(inhabitants()), expectedCost),
      row(labels.byElasticity<Inline>(inhabitants()), expectedCostByElasticity),
    ]),
  ];
}

function outOfRange(context: ReportContext, { withinRange, population, smallest, largest }: ScaleResult): Block[] {
  if (withinRange) return [];
  const larger = population.value > largest.population.value;
  const { comparator, population: inhabitants } = larger ? largest : smallest;
  return [
    paragraph(
      context.texts.scale.outOfRange<Inline>({
        inhabitants: figureText(context, population),
        larger,
        nearest: context.study.comparators.get(comparator)?.name ?? comparator,
        nearestInhabitants: figureText(context, inhabitants),
      }),
    ),
  ];
}

function ceilings(context: ReportContext, found: ScaleResult): Block {
  const { scale: words } = context.texts;
  const { mergerCeiling, cooperationCeiling, municipalities } = found;
  if (mergerCeiling === undefined || cooperationCeiling === undefined) return paragraph(words.nothingBySize);
  const count = figureText(context, countFigure('municipalities', municipalities));
  const phi = context.results.figures.get('topDown.phi');
  const pooled =
    phi === undefined || phi.value >= 1
      ? words.cooperationOfAll
      : words.cooperation<Inline>({ share: shareText(context, phi), ceiling: figureText(context, cooperationCeiling) });
  return paragraph(words.merger<Inline>({ municipalities: count, ceiling: figureText(context, mergerCeiling) }), pooled, ...notCheaper(context, found));
}

/** What is told is what is printed: to the krone. */
function notCheaper(context: ReportContext, { expectedCost, population }: ScaleResult): Sentence[] {
  const { results, texts, group } = context;
  const { cost } = results.group;
  if (cost === undefined || Math.round(expectedCost.value) < Math.round(cost.value)) return [];
  return [texts.scale.notCheaper<Inline>({ inhabitants: figureText(context, population), group })];
}
