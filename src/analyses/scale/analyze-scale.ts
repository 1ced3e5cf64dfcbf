import type { Figure, MethodName } from '../../figures/figure.ts';
import type { PowerCurve, Prediction, ReciprocalCurve } from '../../math/scale-curve.ts';
import { fitPower, fitReciprocal } from '../../math/scale-curve.ts';
import type { Comparator, Study } from '../../study/study.ts';
import { administrationCost } from '../administration-cost.ts';
import { analysedFigure } from '../analysed-figure.ts';
import type { GroupResult } from '../group/group.ts';
import { statedFigure } from '../stated-figure.ts';
import type { CurvePlace, ScalePoint, ScaleResult } from './scale.ts';

/** Into so many pieces a curve is cut to be drawn. */
const piecesOfCurve = 32;

/** Probability of the prediction interval: P10 to P90. */
const level = 0.8;

/**
 * The scale curve through the comparators, in both forms, what it expects of a unit of the group's size, and the most
 * that size alone could save: (k − 1) F for a merger of k municipalities, φ (k − 1) F where the share φ of their
 * administration is pooled (methods § 1).
 *
 * @returns undefined with fewer than five comparators with cost and inhabitants, or when all are of nearly one size, so
 *   that a curve would leave the numbers there are before it came to the group's
 */
export function analyzeScale(study: Study, group: GroupResult): ScaleResult | undefined {
  const found = [...study.comparators.values()].map((comparator) => ({ comparator, point: scalePoint(study, comparator) }));
  const points = found.flatMap(({ point }) => point ?? []);
  const units = points.map(({ population, cost }) => ({ inhabitants: population.value, cost: cost.value }));
  const reciprocal = fitReciprocal(units);
  const power = fitPower(units);
  const [smallest, largest] = ends(points);
  if (reciprocal === undefined || power === undefined || smallest === undefined || largest === undefined) return undefined;
  const inhabitants = group.population.value;
  if (![reciprocal, power].every((curve) => isPossible(curve.predict(inhabitants, level)))) return undefined;
  const curves = curveFigures(study, group, points, { reciprocal, power });
  return {
    points,
    leftOut: found.filter(({ point }) => point === undefined).map(({ comparator }) => comparator.id),
    ...curves,
    curve: placesOn(reciprocal, smallest.population.value, largest.population.value),
    population: group.population,
    smallest,
    largest,
    withinRange: inhabitants >= smallest.population.value && inhabitants <= largest.population.value,
    municipalities: group.members.size,
    ...ceilings(study, group, curves.fixedCost),
  };
}

/** Evenly in ln N, so that they are closest where the curve bends most. */
function placesOn(curve: ReciprocalCurve, from: number, to: number): CurvePlace[] {
  return Array.from({ length: piecesOfCurve + 1 }, (_, piece) => {
    const inhabitants = piece === piecesOfCurve ? to : from * Math.exp((piece / piecesOfCurve) * Math.log(to / from));
    return { inhabitants, ...curve.predict(inhabitants, level) };
  });
}

function isPossible({ expected, low, high }: Prediction): boolean {
  return [expected, low, high].every(Number.isFinite);
}

function scalePoint(study: Study, { id, population, cost }: Comparator): ScalePoint | undefined {
  const found = administrationCost(study, `comparator.${id}.costPerInhabitant`, cost);
  if (found === undefined || population === undefined) return undefined;
  return { comparator: id, cost: found, population: statedFigure(`comparator.${id}.population`, 'inhabitants', population) };
}

function ends(points: readonly ScalePoint[]): readonly [ScalePoint | undefined, ScalePoint | undefined] {
  const ordered = points.toSorted((a, b) => a.population.value - b.population.value);
  return [ordered[0], ordered.at(-1)];
}

interface Curves {
  readonly reciprocal: ReciprocalCurve;
  readonly power: PowerCurve;
}

type CurveFigures = Pick<
  ScaleResult,
  'fixedCost' | 'variableCost' | 'rSquared' | 'elasticity' | 'elasticityRSquared' | 'expectedCost' | 'expectedCostByElasticity'
>;

function curveFigures({ currency }: Study, { population }: GroupResult, points: readonly ScalePoint[], { reciprocal, power }: Curves): CurveFigures {
  const operands = points.flatMap((point) => [point.cost, point.population]);
  const of = (id: string, unit: Figure['unit'], value: number, method: MethodName = 'least-squares'): Figure =>
    analysedFigure(`scale.${id}`, unit, method, operands, value);
  const expected = (id: string, { expected: value, low, high }: Prediction): Figure => {
    const figure = analysedFigure(`scale.${id}`, `${currency}/inhabitant`, 'scale-prediction', [population, ...operands], value);
    return { ...figure, quantiles: { p10: low, p90: high } };
  };
  return {
    fixedCost: of('fixedCost', `${currency}/year`, reciprocal.fixed),
    variableCost: of('variableCost', `${currency}/inhabitant`, reciprocal.variable),
    rSquared: of('rSquared', 'coefficient', reciprocal.rSquared),
    elasticity: of('elasticity', 'value', power.beta),
    elasticityRSquared: of('elasticityRSquared', 'coefficient', power.rSquared),
    expectedCost: expected('expectedCost', reciprocal.predict(population.value, level)),
    expectedCostByElasticity: expected('expectedCostByElasticity', power.predict(population.value, level)),
  };
}

/** A curve whose fixed cost is not above zero says that size saves nothing. */
function ceilings(study: Study, { members }: GroupResult, fixed: Figure): Pick<ScaleResult, 'mergerCeiling' | 'cooperationCeiling'> {
  if (fixed.value <= 0) return { mergerCeiling: undefined, cooperationCeiling: undefined };
  const { phi } = study.topDown;
  const share = phi === undefined ? undefined : statedFigure('topDown.phi', 'share', phi);
  const merger = (members.size - 1) * fixed.value;
  const ceiling = (id: string, value: number, more: readonly Figure[]): Figure =>
    analysedFigure(`scale.${id}`, `${study.currency}/year`, 'scale-ceiling', [fixed, ...more], value);
  return {
    mergerCeiling: ceiling('mergerCeiling', merger, []),
    // Without a stated share all of the administration is pooled.
    cooperationCeiling: ceiling('cooperationCeiling', (share?.value ?? 1) * merger, share === undefined ? [] : [share]),
  };
}
