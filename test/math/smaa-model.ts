import fc from 'fast-check';
import type { ValueModel } from '../../src/math/value-model.ts';
import { permutation } from './permutation.ts';

/** A number from 0 to 1, often a round one, and never so near another that a rounding error could count. */
export const share = fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.integer({ min: 0, max: 10_000 }).map((each) => each / 10_000));

/** Values of alternatives by criteria that are certain, many of them equal. */
export function certainValues(alternatives: { readonly min: number; readonly max: number }, criteria: number): fc.Arbitrary<readonly (readonly number[])[]> {
  const row = fc.array(share, { minLength: criteria, maxLength: criteria });
  return fc.array(row, { minLength: alternatives.min, maxLength: alternatives.max });
}

/** Uniform draws about each value, where `isUncertain` says so. */
export function withDraws(
  values: readonly (readonly number[])[],
  draws: number,
  isUncertain: (alternative: number, criterion: number) => boolean,
): ValueModel['values'] {
  return values.map((row, a) =>
    row.map((value, c) => (isUncertain(a, c) ? permutation(2, `${a}.${c}`, draws).map((place) => value + 0.4 * ((place + 0.5) / draws - 0.5)) : value)),
  );
}

export function criteriaNames(n: number): string[] {
  return Array.from({ length: n }, (_, index) => `criterion ${index}`);
}
