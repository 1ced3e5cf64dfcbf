import { describe, expect, it } from 'vitest';
import type { Study } from '../../../src/study/study.ts';
import { smallStudy, studyOf } from '../../study-of.ts';

const read = (more: string): Study => studyOf(smallStudy(more));

describe('the first year', () => {
  it.each([
    ['horizon: { firstYear: 2030 }\ndecisionDate: 2026-10-01\npriceYear: 2024', 2030],
    ['decisionDate: 2026-10-01\npriceYear: 2024\ntopDown: { transition: { year: 2029 } }', 2027],
    ['priceYear: 2024\ntopDown: { transition: { year: 2029 } }', 2029],
    ['priceYear: 2024\nservices: { a: { area: support, gain: { positions: [{ municipality: frosta, year: 2028, count: 1 }] } } }\ntopDown: { transition: { year: 2029 } }', 2028],
    ['priceYear: 2_024', 2025],
    ['', undefined],
  ])('of a study with %j is %s', (more, firstYear) => {
    const { horizon } = read(more);
    expect(horizon).toMatchObject({ firstYear, firstYearStated: firstYear === 2030, years: 10, yearsStated: false });
  });
});

describe('what a study does not say', () => {
  it('is ten years, four per cent, seed 1, 10 000 draws and the first benchmark', () => {
    const { horizon, discountRate, analysis, topDown, sharingKeys } = read('');
    expect([horizon.years, discountRate, analysis, sharingKeys]).toEqual([10, { value: 0.04, stated: false, span: undefined }, { seed: 1, draws: 10_000 }, []]);
    expect(topDown.realisation).toEqual({ kind: 'prior', name: 'shared-administration', stated: false });
    expect([topDown.benchmark, topDown.phi, topDown.ramp, topDown.transition.cost]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('the benchmark programme', () => {
  it('has a share of its own or a prior by name', () => {
    expect(read('topDown: { realisation: sceptical }').topDown.realisation).toEqual({ kind: 'prior', name: 'sceptical', stated: true });
    expect(read('topDown: { realisation: 20 % }').topDown.realisation).toMatchObject({ kind: 'own', share: { value: 0.2 } });
    expect(read('topDown: { realisation: { low: 0 %, likely: 0.15, high: 40 %, range: min-max } }').topDown.realisation).toMatchObject({
      share: { value: { low: 0, likely: 0.15, high: 0.4, range: 'min-max' } },
    });
  });

  it('has a project and how far its optimism has been dealt with', () => {
    expect(read('topDown: { transition: { cost: 5, project: ict, mitigated: 25 %, year: 2_029 } }').topDown.transition).toMatchObject({
      cost: { value: 5 },
      project: 'ict',
      mitigated: 0.25,
      year: 2029,
    });
  });
});

describe('a service', () => {
  const economy = (written: string): NonNullable<ReturnType<Study['services']['get']>>['economy'] | undefined =>
    read(`sources: { a: {}, b: {} }\nservices: { s: { area: support, source: a, ${written} } }`).services.get('s')?.economy;

  it('keeps what is known of the group apart', () => {
    const found = economy('today: { group: { cost: 9 }, frosta: { cost: { value: 5, source: b }, positions: 1.5, volume: 20 } }, after: { group: { positions: 2 } }');
    expect([...(found?.today.keys() ?? [])]).toEqual(['frosta']);
    expect(found?.today.get('frosta')).toMatchObject({ cost: { value: 5, source: 'b' }, positions: { value: 1.5, source: 'a' }, volume: { value: 20 } });
    expect([found?.groupToday?.cost?.value, found?.groupAfter?.positions?.value]).toEqual([9, 2]);
  });

  it.each([
    ['annual: -5', { kind: 'annual', amount: { value: -5, source: 'a' } }],
    ['shareOfCost: 5 %', { kind: 'share-of-cost', share: { value: 0.05 } }],
    ['prior: administration', { kind: 'prior', record: 'administration' }],
  ])('has a gain as %s', (written, gain) => {
    expect(economy(`gain: { ${written} }`)?.gain).toMatchObject(gain);
  });

  it('frees positions in a year that is no price year', () => {
    const gain = economy('gain: { positions: [{ municipality: frosta, year: 2028, count: 0.5, costPerPosition: { value: 7, year: 2024 }, kind: cashable, source: b }, { municipality: verdal, count: 1 }] }')?.gain;
    expect(gain).toMatchObject({
      positions: [
        { municipality: 'frosta', year: 2028, count: { value: 0.5, source: 'b', year: undefined }, costPerPosition: { value: 7, year: 2024 }, kind: 'cashable' },
        { municipality: 'verdal', year: undefined, costPerPosition: undefined, kind: 'released' },
      ],
    });
  });

  it.each([
    ['true', true],
    ['True', true],
    ['false', false],
    ['FALSE', false],
  ])('is voluntary or not, as YAML has it: %s', (written, voluntary) => {
    expect(economy(`voluntary: ${written}`)?.voluntary).toBe(voluntary);
  });
});

it('sharing keys say how large their fixed part is', () => {
  expect(read('sharing: { keys: [population, fixed-30-population-70, budget] }').sharingKeys).toEqual([
    { id: 'population', kind: 'population' },
    { id: 'fixed-30-population-70', kind: 'fixed-and-population', fixed: 0.3 },
    { id: 'budget', kind: 'budget' },
  ]);
});
