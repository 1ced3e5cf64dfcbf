import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

const own = 'ict: { area: support, participants: [frosta]';

describe('a municipality that does not take part in a service', () => {
  it.each([
    `services: { ${own}, effects: { quality: { frosta: 1, ▸levanger: 2 } } } }`,
    `services: { ${own}, effects: { quality: 1, resilience: { frosta: 1, ▸levanger: { value: 2, source: illustration } } } } }`,
    `services: { ${own}, feasibility: { frosta: 1, ▸levanger: 2 } } }`,
  ])('answers nothing about it: %s', (services) => {
    expectOne('study/answer-from-outsider', study(services), { municipality: 'levanger', participants: ['frosta'] });
  });

  it('is nobody where all take part', () => {
    expect(foundIn(study('services: { ict: { area: support, feasibility: { frosta: 1, levanger: 2 } } }'))).toEqual([]);
  });

  it('is told of once where it is no municipality, or somebody who takes part is none', () => {
    expectOne('study/unknown-reference', study(`services: { ${own}, feasibility: { frosta: 1, ▸verdal: 2 } } }`));
    expectOne('study/unknown-reference', study('services: { ict: { area: support, participants: [▸frosat], feasibility: { levanger: 2 } } }'));
  });
});

describe('an effect', () => {
  it.each(['5', '-5', '"+++++"', '{ frosta: -4.5, levanger: 1 }', '{ value: 4.1 }'])('outside -4 to 4 is told of once: %s', (effect) => {
    const at = effect.search(/-?\d|"/u);
    const number = effect.startsWith('{ frosta') ? effect.indexOf('-') : at;
    expectOne('format/out-of-range', study(`services: { ict: { area: support, effects: { quality: ${effect.slice(0, number)}▸${effect.slice(number)} } } }`));
  });
});
