import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

const shared = (keys: string, ict: string): string => study(`sharing: { keys: [${keys}] }\nservices: { ict: { area: support, ${ict} } }`);

describe('a sharing key', () => {
  it('by usage needs a service with a volume', () => {
    expectOne('study/sharing-key-without-figures', shared('population, ▸usage', 'today: { frosta: { cost: 1_000 }, levanger: { cost: 2_000 } }'), { key: 'usage', needs: 'volume' });
    expect(foundIn(shared('usage', 'today: { frosta: { volume: 20 }, levanger: { volume: 120 } }'))).toEqual([]);
  });

  it('by budget needs a service with a cost', () => {
    expectOne('study/sharing-key-without-figures', shared('▸budget', 'today: { frosta: { volume: 20 } }'), { key: 'budget', needs: 'cost' });
    expect(foundIn(shared('budget', 'today: { frosta: { cost: 1_000 }, levanger: { cost: 2_000 } }'))).toEqual([]);
  });

  it('by inhabitants or in equal parts needs none', () => {
    expect(foundIn(shared('equal, population, fixed-30-population-70', 'gain: { annual: 1_000 }'))).toEqual([]);
  });
});

describe('a cost that is known of the group alone', () => {
  it('is spread by no key', () => {
    expectOne('study/cost-of-group-only', shared('population', 'today: { ▸group: { cost: 1_000 } }'), { service: 'ict' });
    expectOne('study/cost-of-group-only', shared('equal', 'today: { ▸group: { cost: 1_000 }, frosta: { cost: 500 } }'));
  });

  it('is no matter where each who takes part has one too, or nothing is shared', () => {
    expect(foundIn(shared('population', 'participants: [frosta], today: { group: { cost: 1_000 }, frosta: { cost: 500 } }'))).toEqual([]);
    expect(foundIn(shared('', 'today: { group: { cost: 1_000 } }'))).toEqual([]);
    expect(foundIn(shared('population', 'today: { group: { positions: 3 } }'))).toEqual([]);
  });
});
