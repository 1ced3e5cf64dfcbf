import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

/** A service whose gain is taken from a prior; its cost is known, so that nothing else is missing. */
function gainFrom(prior: string, more = 'area: support'): string {
  return study(`services: { s: { ${more}, today: { group: { cost: 1_000_000 } }, gain: { prior: ${prior} } } }`);
}

describe('a gain that is taken from the evidence', () => {
  it.each(['waste', 'administration', 'fire', 'child-protection', 'cooperation-in-general'])('may name the evidence on %s', (prior) => {
    expect(foundIn(gainFrom(prior))).toEqual([]);
  });

  it('may be that of the catalogue’s service', () => {
    expect(foundIn(gainFrom('catalogue', 'catalogue: child-welfare'))).toEqual([]);
  });

  it('names evidence that there is, else the nearest is suggested', () => {
    expectOne('study/unknown-prior', gainFrom('▸wsate'), { id: 'wsate', nearest: 'waste' });
    expectOne('study/unknown-prior', gainFrom('▸catalog'), { nearest: 'catalogue' });
    expectOne('study/unknown-prior', gainFrom('▸xyzzyplugh'), { nearest: undefined });
    expectOne('study/unknown-prior', gainFrom('▸joint-borrowing'));
  });

  it.each(['shared-administration', 'sceptical', 'merger'])('is not the share of a gap that %s assumes', (prior) => {
    expectOne('study/prior-of-gap', gainFrom(`▸${prior}`), { id: prior });
  });

  it('needs an entry of the catalogue to take it from', () => {
    expectOne('study/no-catalogue-prior', gainFrom('▸catalogue'), { catalogue: undefined });
  });

  it('is told of once where the catalogue does not have the service', () => {
    expectOne('study/unknown-catalogue-service', gainFrom('catalogue', 'catalogue: ▸chid-welfare'));
  });
});
