import type { Figure } from './figure.ts';
import type { FormulaName } from './formulas.ts';
import { formulas } from './formulas.ts';
import type { Unit } from './unit.ts';

/**
 * Computes a figure from others by a named formula. A figure that rests on an illustration is one itself.
 *
 * @returns `undefined` when an operand is missing or the result is no number (a share of nothing): such a figure is absent.
 */
export function derive(
  id: string,
  unit: Unit,
  formula: FormulaName,
  operands: readonly (Figure | undefined)[],
): Figure | undefined {
  const present = operands.filter((operand) => operand !== undefined);
  if (present.length < operands.length || present.length === 0) return undefined;
  // Nothing of a loss is zero, not the negative zero that a computer makes of it.
  const value = formulas[formula].evaluate(present.map((operand) => operand.value)) + 0;
  if (!Number.isFinite(value)) return undefined;
  return {
    id,
    value,
    unit,
    origin: { kind: 'derived', formula, operands: present },
    illustration: present.some((operand) => operand.illustration),
  };
}
