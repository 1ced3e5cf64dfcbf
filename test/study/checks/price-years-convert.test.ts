import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

describe('an amount of a year that no index covers', () => {
  it.each([
    'topDown: { transition: { cost: { value: ▸5, year: 1990 } } }',
    'services: { ict: { area: support, transition: { cost: { low: 1, likely: ▸2, high: 3, year: 1990 } } } }',
    'services: { ict: { area: support, coordination: { value: ▸5, year: 1990 } } }',
    'services: { ict: { area: support, today: { frosta: { cost: { value: ▸5, year: 1990 } } } } }',
    'services: { ict: { area: support, after: { group: { cost: { value: ▸5, year: 1990 } } } } }',
    'services: { ict: { area: support, gain: { annual: { value: ▸5, year: 1990 } } } }',
    'services: { ict: { area: support, gain: { positions: [{ municipality: frosta, count: 1, costPerPosition: { value: ▸5, year: 1990 } }] } } }',
  ])('is told of: %s', (more) => {
    const benchmark = more.startsWith('topDown') ? 'group: { costs: { 2023: 5_000, 2024: 5_000 } }\nbenchmarks: { b: { costs: { 2023: 4_000, 2024: 4_000 } } }\n' : '';
    expectOne('study/price-year-unknown', study(`priceYear: 2024\n${benchmark}${more}`), { year: 1990, priceYear: 2024 });
  });

  it('is told of where there is no price year, and another amount is of another year', () => {
    const amounts = (first: number): string => `services: { ict: { area: support, coordination: { value: 5, year: ${first} }, gain: { annual: { value: ▸5, year: 2024 } } } }`;
    expectOne('study/price-years-differ', study(amounts(2020)), { years: [2020, 2024] });
    expect(foundIn(study(amounts(2024).replace('▸', '')))).toEqual([]);
  });

  it('is no matter for positions, volumes and shares', () => {
    expect(foundIn(study('priceYear: 2024\nservices: { ict: { area: support, today: { group: { positions: { value: 5, year: 1990 }, volume: { value: 5, year: 1990 }, cost: 1 } }, gain: { shareOfCost: { value: 5 %, year: 1990 } } } }'))).toEqual([]);
  });
});
