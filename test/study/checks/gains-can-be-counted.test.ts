import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

const service = (more: string): string => study(`services: { ict: { area: support, ${more} } }`);

describe('a gain as a share of cost', () => {
  it.each(['shareOfCost: 5 %', 'prior: administration'])('needs the cost of all who take part: %s', (gain) => {
    expectOne('study/gain-without-cost', service(`gain: { ▸${gain} }`), { missing: ['frosta', 'levanger'] });
    expectOne('study/gain-without-cost', service(`today: { frosta: { cost: 1_000 }, levanger: { positions: 2 } }, gain: { ▸${gain} }`), { missing: ['levanger'] });
    expect(foundIn(service(`participants: [frosta], today: { frosta: { cost: 1_000 } }, gain: { ${gain} }`))).toEqual([]);
  });

  it('may be of the group’s cost', () => {
    expect(foundIn(service('today: { group: { cost: 1_000 } }, gain: { shareOfCost: 5 % }'))).toEqual([]);
  });
});

describe('positions that become free', () => {
  const position = 'municipality: frosta, count: 1';

  it('need a cost each where the budget is to fall', () => {
    expectOne('study/position-without-cost', service(`gain: { positions: [▸{ ${position}, kind: cashable }] }`), { municipality: 'frosta' });
    expect(foundIn(service(`gain: { positions: [{ ${position}, kind: cashable, costPerPosition: 700_000 }] }`))).toEqual([]);
  });

  it('need none where the time is used for something else', () => {
    expect(foundIn(service(`gain: { positions: [{ ${position} }, { ${position}, kind: released }] }`))).toEqual([]);
  });
});

it('an amount a year needs nothing more', () => {
  expect(foundIn(service('gain: { annual: 1_000 }'))).toEqual([]);
});
