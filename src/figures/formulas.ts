/**
 * The arithmetic that figures are derived with. Each formula can be computed, and solved for one operand with the
 * others held (`undefined` where that has no single answer): that is how a published figure is held against ours.
 */
export interface Formula {
  readonly evaluate: (operands: readonly number[]) => number;
  /** The value that operand `index` needs for the formula to give `target`. */
  readonly solve: (operands: readonly number[], index: number, target: number) => number | undefined;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN;
const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);
const unsolved = (): undefined => undefined;

const sum: Formula = {
  evaluate: total,
  solve: (operands, index, target) => finite(target - (total(operands) - at(operands, index))),
};

/** a − b */
const difference: Formula = {
  evaluate: (operands) => at(operands, 0) - at(operands, 1),
  solve: (operands, index, target) => finite(index === 0 ? target + at(operands, 1) : at(operands, 0) - target),
};

const product: Formula = {
  evaluate: (operands) => operands.reduce((result, value) => result * value, 1),
  solve: (operands, index, target) =>
    finite(target / operands.reduce((result, value, place) => (place === index ? result : result * value), 1)),
};

/** a / b */
const quotient: Formula = {
  evaluate: (operands) => at(operands, 0) / at(operands, 1),
  solve: (operands, index, target) => finite(index === 0 ? target * at(operands, 1) : at(operands, 0) / target),
};

/** (a − b) / a */
const shareOfFirst: Formula = {
  evaluate: (operands) => (at(operands, 0) - at(operands, 1)) / at(operands, 0),
  solve: (operands, index, target) =>
    finite(index === 0 ? at(operands, 1) / (1 - target) : at(operands, 0) * (1 - target)),
};

/** (a − b) / b */
const shareOfSecond: Formula = {
  evaluate: (operands) => (at(operands, 0) - at(operands, 1)) / at(operands, 1),
  solve: (operands, index, target) =>
    finite(index === 0 ? at(operands, 1) * (1 + target) : at(operands, 0) / (1 + target)),
};

/** Σ wᵢ xᵢ / Σ wᵢ over operands x₁, w₁, x₂, w₂ … */
const weightedMean: Formula = {
  evaluate: (operands) => weightedSum(operands) / total(weights(operands)),
  solve: (operands, index, target) => {
    const pair = index - (index % 2);
    const value = at(operands, pair);
    const weight = at(operands, pair + 1);
    const otherSum = weightedSum(operands) - value * weight;
    const otherWeight = total(weights(operands)) - weight;
    return index === pair
      ? finite((target * (otherWeight + weight) - otherSum) / weight)
      : finite((otherSum - target * otherWeight) / (target - value));
  },
};

function weights(operands: readonly number[]): number[] {
  return operands.filter((_, index) => index % 2 === 1);
}

function weightedSum(operands: readonly number[]): number {
  return operands.reduce((result, value, index) => (index % 2 === 0 ? result + value * at(operands, index + 1) : result), 0);
}

const mean: Formula = {
  evaluate: (operands) => total(operands) / operands.length,
  solve: (operands, index, target) => finite(target * operands.length - (total(operands) - at(operands, index))),
};

/** max(0, a − b) × n */
const amountAbove: Formula = {
  evaluate: (operands) => Math.max(0, at(operands, 0) - at(operands, 1)) * at(operands, 2),
  solve: unsolved,
};

const median: Formula = { evaluate: (operands) => quantile(operands, 0.5), solve: unsolved };
const lowerQuartile: Formula = { evaluate: (operands) => quantile(operands, 0.25), solve: unsolved };
const minimum: Formula = { evaluate: (operands) => Math.min(...operands), solve: unsolved };

/** Upper quartile − lower quartile. */
const interquartileRange: Formula = {
  evaluate: (operands) => quantile(operands, 0.75) - quantile(operands, 0.25),
  solve: unsolved,
};

/** Highest − lowest. */
const range: Formula = { evaluate: (operands) => Math.max(...operands) - Math.min(...operands), solve: unsolved };

/** Linear interpolation between order statistics (Hyndman & Fan 1996, type 7: the default of R, Excel and NumPy). */
function quantile(values: readonly number[], probability: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  const place = (ordered.length - 1) * probability;
  const below = Math.floor(place);
  const lower = at(ordered, below);
  const upper = ordered[below + 1] ?? lower;
  return lower + (place - below) * (upper - lower);
}

export const formulas = {
  sum,
  difference,
  product,
  quotient,
  'share-of-first': shareOfFirst,
  'share-of-second': shareOfSecond,
  'weighted-mean': weightedMean,
  mean,
  'amount-above': amountAbove,
  median,
  'lower-quartile': lowerQuartile,
  minimum,
  'interquartile-range': interquartileRange,
  range,
} as const satisfies Record<string, Formula>;

export type FormulaName = keyof typeof formulas;
