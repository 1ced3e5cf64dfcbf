import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Quantity } from '../../src/analyses/quantity.ts';
import { evaluate, valueIn } from '../../src/analyses/quantity.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const inputs = 3;

const { quantity } = fc.letrec<{ quantity: Quantity; parts: Quantity[] }>((tie) => ({
  parts: fc.array(tie('quantity'), { minLength: 1, maxLength: 3 }),
  quantity: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('input' as const), index: fc.nat(inputs - 1) }),
    fc.record({ kind: fc.constant('constant' as const), value: number }),
    fc.record({ kind: fc.constantFrom('sum' as const, 'product' as const, 'minimum' as const), of: tie('parts') }),
    fc.record({ kind: fc.constant('quotient' as const), of: tie('quantity'), by: fc.record({ kind: fc.constant('input' as const), index: fc.nat(inputs - 1) }) }),
    fc.record({ kind: fc.constant('not-below-zero' as const), of: tie('quantity') }),
    fc.record({ kind: fc.constant('statistic' as const), formula: fc.constantFrom('mean' as const, 'median' as const), of: tie('parts') }),
  ),
}));

function finite(value: number): number {
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}

it('is in a single draw what it is in each of many', () => {
  fc.assert(
    fc.property(quantity, fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 5 }), (drawn, rows) => {
      const columns = Array.from({ length: inputs }, (_, index) => Float64Array.from(rows, (row) => row[index] ?? 0));
      const into = new Float64Array(rows.length);
      evaluate(drawn, columns, into);
      const values = rows.map((row) => valueIn(drawn, Float64Array.from(row)));
      // What is divided by zero may have either sign.
      expect(values.map(finite)).toEqual([...into].map(finite));
    }),
  );
});

it('is refused where it names an input that its model has not', () => {
  const unknown: Quantity = { kind: 'sum', of: [{ kind: 'input', index: 1 }] };
  expect(() => valueIn(unknown, Float64Array.of(1))).toThrow(RangeError);
  expect(() => evaluate(unknown, [Float64Array.of(1)], new Float64Array(1))).toThrow(RangeError);
});
