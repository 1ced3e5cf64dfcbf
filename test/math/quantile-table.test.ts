import { expect, it } from 'vitest';
import { cellOf, nodeScores, tableQuantile, wholeRange } from '../../src/math/quantile-table.ts';

const scores = nodeScores(wholeRange);
const cubic = (z: number): number => z * z * z - 2 * z;
const table = { range: wholeRange, values: Float64Array.from(scores, cubic), slopes: Float64Array.from(scores, (z) => 3 * z * z - 2) };

it('has its nodes evenly from −8 to 8, zero among them', () => {
  expect([scores.length, scores[0], scores[128], scores[256]]).toEqual([257, -8, 0, 8]);
});

it('is exact at its nodes and for a cubic', () => {
  for (const z of scores) expect(tableQuantile(table, z)).toBeCloseTo(cubic(z), 10);
  for (let z = -8; z < 8; z += 0.0123) expect(tableQuantile(table, z)).toBeCloseTo(cubic(z), 10);
});

it('stays at its ends beyond them, and has no number for none', () => {
  expect([-9, -Infinity].map((z) => tableQuantile(table, z))).toEqual([cubic(-8), cubic(-8)]);
  expect([8, 9, Infinity].map((z) => tableQuantile(table, z))).toEqual([cubic(8), cubic(8), cubic(8)]);
  expect([-9, -8, 7.99, 8, 9].map((z) => cellOf(wholeRange, z))).toEqual([0, 0, 255, 255, 255]);
  expect(tableQuantile(table, Number.NaN)).toBeNaN();
});
