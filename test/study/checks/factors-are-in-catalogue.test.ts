import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

describe('a success factor', () => {
  it('is one of the catalogue’s', () => {
    expect(foundIn(study('readiness: { trust: 2, political-will: { frosta: 1, levanger: 3 } }'))).toEqual([]);
  });

  it('may be the study’s own, which is told', () => {
    expectOne('study/unknown-factor', study('readiness: { trust: 2, ▸political-wil: 1 }'), { id: 'political-wil', nearest: 'political-will' });
    expectOne('study/unknown-factor', study('readiness: { ▸ferry-free-link: 1 }'), { nearest: undefined });
  });
});
