import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

describe('the economy of a service', () => {
  it('is computed, and never scored as an effect', () => {
    expectOne('study/economy-scored-twice', study('services: { ict: { area: support, effects: { quality: 1, ▸economy: 2 } } }'));
    expectOne('study/economy-scored-twice', study('criteria: { economy: {}, quality: {} }\nservices: { ict: { area: support, effects: { ▸economy: { frosta: 1, levanger: 2 } } } }'));
  });

  it('is told of once where the criteria leave it out', () => {
    expectOne('study/economy-scored-twice', study('criteria: { quality: {} }\nservices: { ict: { area: support, effects: { ▸economy: 2 } } }'));
  });

  it('may be weighed', () => {
    expect(foundIn(study('criteria: { economy: { swing: 60 }, quality: { swing: 100 } }\nservices: { ict: { area: support, effects: { quality: 2 } } }'))).toEqual([]);
  });
});
