import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

describe('swings that are all zero', () => {
  it('for everybody give no weights', () => {
    expectOne('study/no-weight', study('▸criteria: { economy: { swing: 0 }, quality: { swing: 0 } }'), { municipality: undefined });
    expectOne('study/no-weight', study('▸criteria: { economy: { swing: { frosta: 0, levanger: 0 } }, quality: { swing: 0 } }'), { municipality: undefined });
  });

  it('for one municipality give it none', () => {
    expectOne('study/no-weight', study('criteria: { economy: { swing: { frosta: 60, ▸levanger: 0 } }, quality: { swing: 0 } }'), { municipality: 'levanger' });
    expectOne('study/no-weight', study('criteria: { economy: { swing: 0 }, quality: { swing: { ▸frosta: { value: 0 }, levanger: 0.5 } } }'), { municipality: 'frosta' });
  });

  it('are weights where one of them is not', () => {
    expect(foundIn(study('criteria: { economy: { swing: { frosta: 0, levanger: 100 } }, quality: { swing: 100 } }'))).toEqual([]);
    expect(foundIn(study('criteria: {}'))).toEqual([]);
    expect(foundIn(study('criteria: { economy: {}, quality: {} }'))).toEqual([]);
  });

  it('are told of as missing where a criterion is not weighed at all', () => {
    expectOne('study/swing-missing', study('criteria: { economy: { swing: 0 }, ▸quality: {} }'));
  });
});
