import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

const own = 'group: { costs: { 2023: 5_000, 2024: 5_000 } }\npriceYear: 2024';
const costs = 'costs: { 2023: 4_000, 2024: 4_000 }';

describe('what is realised of a gap', () => {
  it('needs a benchmark', () => {
    expectOne('study/no-gap', study(`${own}\n▸topDown: { phi: 1 }`), { lacks: 'benchmark' });
  });

  it('needs a cost of that benchmark', () => {
    expectOne('study/no-gap', study(`${own}\nbenchmarks: { a: { name: A }, b: { ${costs} } }\ntopDown: { benchmark: ▸a }`), { lacks: 'benchmark-cost', benchmark: 'a' });
    expectOne('study/no-gap', study(`${own}\nbenchmarks: { a: { name: A } }\n▸topDown: { phi: 1 }`), { lacks: 'benchmark-cost', benchmark: 'a' });
    expect(foundIn(study(`${own}\nbenchmarks: { a: { name: A }, b: { ${costs} } }\ntopDown: { phi: 1 }`))).toEqual([]);
  });

  it('needs a cost of some comparator of a statistic', () => {
    const text = (c: string): string => study(`${own}\ncomparators: { c: { ${c} } }\nbenchmarks: { a: { of: [c] } }\ntopDown: { benchmark: ▸a }`);
    expectOne('study/no-gap', text('population: 1_000'), { lacks: 'benchmark-cost' });
    expect(foundIn(text(costs).replace('▸', ''))).toEqual([]);
  });

  it('needs the group’s own cost', () => {
    expectOne('study/no-gap', study(`benchmarks: { a: { costs: { 2023: 4_000, 2024: 4_000 } } }\npriceYear: 2024\n▸topDown: { phi: 1 }`), { lacks: 'own-cost' });
  });

  it('is told of once where the benchmark does not exist', () => {
    expectOne('study/unknown-reference', study(`${own}\nbenchmarks: { a: { ${costs} } }\ntopDown: { benchmark: ▸aa }`));
  });

  it('needs nothing where the study says nothing of it', () => {
    expect(foundIn(study('benchmarks: { a: { name: A } }'))).toEqual([]);
  });
});
