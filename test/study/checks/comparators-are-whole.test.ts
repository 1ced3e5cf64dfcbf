import { describe, expect, it } from 'vitest';
import { expectNotice } from '../expect-one.ts';
import { diagnosticsIn } from '../found-in.ts';
import { study } from '../study-text.ts';

const whole = '{ population: 10_000, costs: { 2023: 4_000, 2024: 4_000 } }';
const comparators = (...each: readonly string[]): string =>
  study(`priceYear: 2024\ncomparators:\n${each.map((values, index) => `  c${index}: ${values}\n`).join('')}`);

describe('a comparator that the scale curve leaves out', () => {
  it('is one without a cost or inhabitants, where there are enough for a curve', () => {
    const lackingCost = comparators(whole, whole, '{ population: 9_000 }', whole, whole, whole).replace('c2', '▸c2');
    expectNotice('study/comparator-left-out', lackingCost, { comparator: 'c2', lacks: 'cost', complete: 5, fewest: 5 });
    const lackingPopulation = comparators(whole, whole, whole, whole, '{ costs: { 2023: 4_000 } }').replace('c4', '▸c4');
    expectNotice('study/comparator-left-out', lackingPopulation, { comparator: 'c4', lacks: 'population', complete: 4, fewest: 5 });
  });

  it('is none where there are too few for a curve anyway, or all are whole', () => {
    expect(diagnosticsIn(comparators(whole, whole, whole, '{ population: 9_000 }'))).toEqual([]);
    expect(diagnosticsIn(comparators(whole, whole, whole, whole, whole))).toEqual([]);
  });
});
