import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

describe('a criterion without a swing beside others that have one', () => {
  it('was weighed by nobody', () => {
    expectOne('study/swing-missing', study('criteria: { economy: { swing: 100 }, ▸quality: { title: Kvalitet } }'), {
      criterion: 'quality',
      missing: ['frosta', 'levanger'],
      isNobody: true,
    });
    expectOne('study/swing-missing', study('criteria: { economy: { swing: 100 }, quality: { ▸swing: {} } }'), { isNobody: true });
  });

  it('was not weighed by some', () => {
    expectOne('study/swing-missing', study('criteria: { economy: { swing: 100 }, quality: { ▸swing: { levanger: 60 } } }'), {
      criterion: 'quality',
      missing: ['frosta'],
      isNobody: false,
    });
  });

  it('is nothing to tell of where none has one', () => {
    expect(foundIn(study('criteria: { economy: {}, quality: { title: Kvalitet } }'))).toEqual([]);
    expect(foundIn(study('criteria: { economy: { swing: 100 }, quality: { swing: { frosta: 1, levanger: 0 } } }'))).toEqual([]);
  });
});
