import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

describe('an order of the criteria', () => {
  it('gives each of them a place of its own, in any sequence', () => {
    expect(foundIn(study('criteria: { economy: { rank: 3 }, quality: { rank: 1 }, resilience: { rank: "2" } }'))).toEqual([]);
  });

  it('does not stand beside swings, which is one mistake', () => {
    expectOne('study/criteria-order', study('criteria: { economy: { ▸rank: 1, swing: 100 }, quality: { rank: 2, swing: 50 } }'), {
      problem: 'beside-swing',
      criterion: 'economy',
      other: 'economy',
    });
    expectOne('study/criteria-order', study('criteria: { economy: { swing: { frosta: 3, levanger: 4 } }, quality: { ▸rank: 1 } }'), { problem: 'beside-swing', criterion: 'quality', other: 'economy' });
  });

  it('leaves out none', () => {
    expectOne('study/criteria-order', study('criteria: { economy: { rank: 1 }, ▸quality: {}, resilience: { rank: 2 } }'), { problem: 'missing', criterion: 'quality', other: 'economy' });
  });

  it('gives no place twice', () => {
    expectOne('study/criteria-order', study('criteria: { economy: { rank: 1 }, quality: { rank: ▸1 } }'), { problem: 'repeated', criterion: 'quality', other: 'economy' });
  });

  it('has as many places as there are criteria', () => {
    expectOne('study/criteria-order', study('criteria: { economy: { rank: 1 }, quality: { rank: ▸3 } }'), { problem: 'above-count', criterion: 'quality', count: 2 });
  });

  it('begins with one, and counts in whole numbers', () => {
    expectOne('format/out-of-range', study('criteria: { economy: { rank: ▸0 }, quality: { rank: 1 } }'), { minimum: 1 });
    expectOne('format/not-whole', study('criteria: { economy: { rank: ▸1.5 }, quality: { rank: 1 } }'));
    expectOne('format/not-a-number', study('criteria: { economy: { rank: ▸first }, quality: { rank: 1 } }'));
  });
});
