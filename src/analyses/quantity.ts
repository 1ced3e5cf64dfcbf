import type { FormulaName } from '../figures/formulas.ts';
import { formulas } from '../figures/formulas.ts';
import { addColumn, divideColumn, lesserOfColumns, liftToZero, multiplyColumn } from '../math/column-arithmetic.ts';

/**
 * A number of a model, computed from the model's uncertain inputs. It is data and no function, so that it can be computed
 * for all draws at once: a call for each draw takes twenty times as long.
 */
export type Quantity =
  | { readonly kind: 'constant'; readonly value: number }
  /** The place of an input of the model. */
  | { readonly kind: 'input'; readonly index: number }
  | { readonly kind: 'sum' | 'product' | 'minimum'; readonly of: readonly Quantity[] }
  | { readonly kind: 'quotient'; readonly of: Quantity; readonly by: Quantity }
  /** Zero where it is below. */
  | { readonly kind: 'not-below-zero'; readonly of: Quantity }
  | { readonly kind: 'statistic'; readonly formula: FormulaName; readonly of: readonly Quantity[] };

export function constant(value: number): Quantity {
  return { kind: 'constant', value };
}

/** The places of the inputs that a quantity is computed from. */
export function inputsOf(quantity: Quantity): readonly number[] {
  switch (quantity.kind) {
    case 'constant':
      return [];
    case 'input':
      return [quantity.index];
    case 'quotient':
      return [...inputsOf(quantity.of), ...inputsOf(quantity.by)];
    case 'not-below-zero':
      return inputsOf(quantity.of);
    default:
      return quantity.of.flatMap(inputsOf);
  }
}

/** Room for what a quantity is computed from, by how deep it stands. */
type Scratch = Float64Array[];

/**
 * Computes a quantity in every draw.
 *
 * @param columns the draws of each input, in their order
 * @param into where the results are written, one a draw
 */
export function evaluate(quantity: Quantity, columns: readonly Float64Array[], into: Float64Array): void {
  compute(quantity, columns, into, [], 0);
}

/**
 * A quantity in every draw, where nobody writes in it: an input's own draws are not copied.
 *
 * @param room where it is written unless it is an input, as long as the draws are many
 */
export function columnOf(quantity: Quantity, columns: readonly Float64Array[], room: Float64Array): Float64Array {
  const column = quantity.kind === 'input' ? columns[quantity.index] : undefined;
  if (column !== undefined && column.length === room.length) return column;
  evaluate(quantity, columns, room);
  return room;
}

/** A quantity in a single draw: `row` has one value an input. What `evaluate` gives of many. */
export function valueIn(quantity: Quantity, row: Float64Array): number {
  switch (quantity.kind) {
    case 'constant':
      return quantity.value;
    case 'input':
      return row[quantity.index] ?? unknownInput();
    case 'sum':
      return valuesIn(quantity.of, row).reduce((sum, value) => sum + value, 0);
    case 'product':
      return valuesIn(quantity.of, row).reduce((product, value) => product * value, 1);
    case 'minimum':
      return Math.min(...valuesIn(quantity.of, row));
    case 'quotient':
      return valueIn(quantity.of, row) / valueIn(quantity.by, row);
    case 'not-below-zero': {
      const value = valueIn(quantity.of, row);
      return value < 0 ? 0 : value;
    }
    case 'statistic':
      return formulas[quantity.formula].evaluate(valuesIn(quantity.of, row));
  }
}

function valuesIn(quantities: readonly Quantity[], row: Float64Array): number[] {
  return quantities.map((quantity) => valueIn(quantity, row));
}

function unknownInput(): never {
  throw new RangeError('a quantity names an input that its model has not');
}

function compute(quantity: Quantity, columns: readonly Float64Array[], into: Float64Array, scratch: Scratch, depth: number): void {
  switch (quantity.kind) {
    case 'constant':
      into.fill(quantity.value);
      return;
    case 'input': {
      const column = columns[quantity.index];
      if (column === undefined) return unknownInput();
      into.set(column.length === into.length ? column : column.subarray(0, into.length));
      return;
    }
    case 'sum':
    case 'product':
    case 'minimum':
      return combine(quantity.kind, quantity.of, columns, into, scratch, depth);
    case 'quotient': {
      compute(quantity.of, columns, into, scratch, depth);
      const by = roomAt(scratch, depth, into.length);
      compute(quantity.by, columns, by, scratch, depth + 1);
      divideColumn(into, by);
      return;
    }
    case 'not-below-zero':
      compute(quantity.of, columns, into, scratch, depth);
      liftToZero(into);
      return;
    case 'statistic':
      return computeStatistic(quantity.formula, quantity.of, columns, into);
  }
}

function combine(
  kind: 'sum' | 'product' | 'minimum',
  [first, ...others]: readonly Quantity[],
  columns: readonly Float64Array[],
  into: Float64Array,
  scratch: Scratch,
  depth: number,
): void {
  compute(first ?? constant(0), columns, into, scratch, depth);
  for (const other of others) {
    const next = roomAt(scratch, depth, into.length);
    compute(other, columns, next, scratch, depth + 1);
    if (kind === 'sum') addColumn(into, next);
    else if (kind === 'product') multiplyColumn(into, next);
    else lesserOfColumns(into, next);
  }
}

function computeStatistic(formula: FormulaName, of: readonly Quantity[], columns: readonly Float64Array[], into: Float64Array): void {
  const parts = of.map((part) => {
    const values = new Float64Array(into.length);
    evaluate(part, columns, values);
    return values;
  });
  const values = parts.map(() => 0);
  const { evaluate: statistic } = formulas[formula];
  for (let draw = 0; draw < into.length; draw += 1) {
    for (let part = 0; part < parts.length; part += 1) values[part] = parts[part]?.[draw] ?? 0;
    into[draw] = statistic(values);
  }
}

function roomAt(scratch: Scratch, depth: number, length: number): Float64Array {
  return (scratch[depth] ??= new Float64Array(length));
}
