import type { Figure, MethodName } from '../figures/figure.ts';
import type { Unit } from '../figures/unit.ts';

/** A figure that a method of an analysis computed without drawing anything. */
export function analysedFigure(id: string, unit: Unit, method: MethodName, operands: readonly Figure[], value: number): Figure {
  return { id, value, unit, origin: { kind: 'analysed', method, operands }, illustration: operands.some(({ illustration }) => illustration) };
}
