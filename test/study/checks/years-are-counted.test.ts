import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

const horizon = 'horizon: { firstYear: 2027, years: 10 }';

/** A service that starts in a year, and one position that it frees in another. */
function starts(year: string, freed = '2030'): string {
  const position = `{ municipality: frosta, year: ${freed}, count: 1, costPerPosition: 700_000, kind: cashable }`;
  return `services: { ict: { area: support, transition: { cost: 1_000, year: ${year} }, gain: { positions: [${position}] } } }`;
}

describe('a stated horizon', () => {
  it.each(['2027', '2036'])('holds a start in %s', (year) => {
    expect(foundIn(study(`${horizon}\n${starts(year)}`))).toEqual([]);
  });

  it.each(['2026', '2037', '2_037'])('does not hold a start in %s', (year) => {
    expectOne('study/outside-horizon', study(`${horizon}\n${starts(`▸${year}`)}`), { first: 2027, last: 2036 });
  });

  it('is of ten years where it does not say', () => {
    expectOne('study/outside-horizon', study(`horizon: { firstYear: 2027 }\n${starts('▸2037')}`), { last: 2036 });
  });

  it('does not hold a position that was free before it, and leaves out one that is free after it', () => {
    expectOne('study/outside-horizon', study(`${horizon}\n${starts('2027', '▸2026')}`), { year: 2026 });
    expectOne('study/year-not-counted', study(`${horizon}\n${starts('2027', '▸2037')}`), { year: 2037 });
  });

  it.each(['firstYear: 2027, years: ▸0', 'firstYear: 2027, years: ▸500', 'firstYear: ▸20271', 'firstYear: 2027, years: ▸1.5'])('that breaks the format is told of once: %s', (written) => {
    expect(foundIn(study(`horizon: { ${written.replace('▸', '')} }\n${starts('2040')}`))).toHaveLength(1);
  });
});

describe('a horizon that is inferred', () => {
  it('from the day of the decision leaves out what starts earlier, with a warning', () => {
    expectOne('study/year-not-counted', study(`decisionDate: 2026-10-01\n${starts('▸2026')}`), { year: 2026, first: 2027, last: 2036 });
  });

  it('from the first start holds it, and leaves out what starts much later', () => {
    expect(foundIn(study(starts('2027')))).toEqual([]);
    expectOne('study/year-not-counted', study(starts('2027', '▸2037')));
  });

  it('from a year that is none is not held against others', () => {
    expect(foundIn(study(starts('202')))).toEqual(['format/out-of-range 8:68']);
  });

  it('from nothing has no years', () => {
    expect(foundIn(study('services: { ict: { area: support, transition: { cost: 1_000 } } }'))).toEqual([]);
  });
});
