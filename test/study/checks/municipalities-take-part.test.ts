import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

const own = 'ict: { area: support, participants: [frosta]';

describe('a municipality that does not take part in a service', () => {
  it.each([
    `services: { ${own}, today: { ▸levanger: { cost: 1_000 } } } }`,
    `services: { ${own}, after: { frosta: { positions: 1 }, ▸levanger: { positions: 2 } } } }`,
    `services: { ${own}, gain: { positions: [{ municipality: ▸levanger, count: 1 }] } } }`,
  ])('has neither cost nor positions in it: %s', (services) => {
    expectOne('study/not-participant', study(services), { municipality: 'levanger', participants: ['frosta'] });
  });

  it('is nobody where all take part', () => {
    expect(foundIn(study('services: { ict: { area: support, today: { levanger: { cost: 1_000 } } } }'))).toEqual([]);
  });

  it('is never the group', () => {
    expect(foundIn(study(`services: { ${own}, today: { group: { cost: 1_000 }, frosta: { positions: 1 } } } }`))).toEqual([]);
  });

  it('is told of once where it is no municipality, or somebody who takes part is none', () => {
    expectOne('study/unknown-reference', study(`services: { ${own}, today: { ▸verdal: { cost: 1_000 } } } }`));
    expectOne('study/unknown-reference', study('services: { ict: { area: support, participants: [▸frosat], today: { levanger: { cost: 1_000 } } } }'));
  });
});
