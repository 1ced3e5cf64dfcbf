import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addAmount,
  addColumn,
  addShareOf,
  blendColumns,
  divideColumn,
  lesserOfColumns,
  liftToZero,
  multiplyColumn,
  pickByRank,
  scaleColumn,
} from '../../src/math/column-arithmetic.ts';
import { ranksOf } from '../../src/math/ranks.ts';

type Case = readonly [string, (into: Float64Array, other: Float64Array, amount: number) => void, (own: number, other: number, amount: number) => number];

const cases: readonly Case[] = [
  ['addColumn', addColumn, (own, other) => own + other],
  ['addShareOf', addShareOf, (own, other, amount) => own + amount * other],
  ['addAmount', (into, _, amount) => addAmount(into, amount), (own, _, amount) => own + amount],
  ['multiplyColumn', multiplyColumn, (own, other) => own * other],
  ['scaleColumn', (into, _, amount) => scaleColumn(into, amount), (own, _, amount) => own * amount],
  ['divideColumn', divideColumn, (own, other) => own / other],
  ['lesserOfColumns', lesserOfColumns, (own, other) => Math.min(own, other)],
  ['liftToZero', (into) => liftToZero(into), (own) => (own < 0 ? 0 : own)],
  ['blendColumns', (into, other, amount) => blendColumns(into, 0.3, other, amount), (own, other, amount) => amount * other + 0.3 * own],
];

it.each(cases)('%s: every number is to the last bit what the language computes', (_, compute, formula) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.double(), fc.double()), { maxLength: 40 }), fc.double(), (pairs, amount) => {
      const into = Float64Array.from(pairs, ([own]) => own);
      const other = Float64Array.from(pairs, ([, number]) => number);
      compute(into, other, amount);
      expect([...into]).toEqual(pairs.map(([own, number]) => formula(own, number, amount)));
      expect([...other]).toEqual(pairs.map(([, number]) => number));
    }),
  );
});

it('computes columns that need more memory than there was, and small ones after that', () => {
  const long = new Float64Array(300_000).fill(2);
  addColumn(long, long);
  expect(long.every((number) => number === 4)).toBe(true);
  const short = Float64Array.of(1, 2);
  multiplyColumn(short, Float64Array.of(3, 4));
  expect([...short]).toEqual([3, 8]);
});

it('sorted values are picked in the order of the ranks, of ties the one below their mean', () => {
  const into = new Float64Array(4);
  pickByRank(into, ranksOf(Float64Array.of(7, 1, 7, 0)), Float64Array.of(10, 20, 30, 40));
  expect([...into]).toEqual([30, 20, 30, 10]);
});
