import { describe, expect, it } from 'vitest';
import type { Study } from '../../../src/study/study.ts';
import { smallStudy, studyOf } from '../../study-of.ts';

const read = (more: string): Study => studyOf(smallStudy(`sources: { kpmg: {}, ssb: {} }\n${more}`));

describe('a study that says nothing of priorities', () => {
  it('has no criteria, no capacity and no readiness, and its services no effects', () => {
    const { criteria, capacity, readiness, services } = read('services: { ict: { area: support } }');
    expect([criteria.size, capacity.projects, readiness.size]).toEqual([0, undefined, 0]);
    expect([services.get('ict')?.effects.size, services.get('ict')?.feasibility]).toEqual([0, undefined]);
  });
});

describe('a criterion', () => {
  it('has swings by municipality or for all, each with its source', () => {
    const { criteria } = read('criteria: { quality: { title: Kvalitet, swing: { frosta: 60, verdal: { value: 100, source: kpmg } }, note: x }, economy: { swing: 80 } }');
    const quality = criteria.get('quality');
    expect(quality).toMatchObject({ id: 'quality', title: 'Kvalitet', rank: undefined, scale: undefined, note: 'x' });
    expect(quality?.swing?.kind === 'by-municipality' ? [...quality.swing.values].map(([id, { value, source }]) => [id, value, source]) : []).toEqual([
      ['frosta', 60, undefined],
      ['verdal', 100, 'kpmg'],
    ]);
    expect(criteria.get('economy')?.swing).toMatchObject({ kind: 'shared', value: { value: 80 } });
  });

  it('has a place in an order, and the economy a scale in money', () => {
    const { criteria } = read('criteria: { quality: { rank: 2 }, economy: { rank: "1", scale: { value: 2_00, source: ssb, year: 2024 } } }');
    expect([...criteria.values()].map(({ id, rank }) => [id, rank])).toEqual([['quality', 2], ['economy', 1]]);
    expect(criteria.get('economy')?.scale).toMatchObject({ value: 200, source: 'ssb', year: 2024 });
    expect(read('criteria: { economy: { scale: 150 } }').criteria.get('economy')?.scale?.value).toBe(150);
  });
});

describe('an effect', () => {
  it.each([
    ['"++++"', 4],
    ['++', 2],
    ['"+"', 1],
    ['0', 0],
    ['"-"', -1],
    ['---', -3],
    ['-4', -4],
    ['+1', 1],
    ['"2.5"', 2.5],
  ])('written %s is %d', (written, value) => {
    const { services } = read(`services: { ict: { area: support, effects: { quality: ${written}, resilience: { frosta: { value: ${written}, note: y }, verdal: 1 } } } }`);
    const effects = services.get('ict')?.effects;
    expect(effects?.get('quality')).toMatchObject({ kind: 'shared', value: { value } });
    const resilience = effects?.get('resilience');
    expect(resilience?.kind === 'by-municipality' ? resilience.values.get('frosta') : undefined).toMatchObject({ value, note: 'y' });
  });

  it('without a source has the service’s, and so has feasibility', () => {
    const { services } = read('services: { ict: { area: support, source: kpmg, effects: { quality: 3, resilience: { value: 2, source: illustration } }, feasibility: { frosta: 2, verdal: { value: 4, source: ssb } } } }');
    const service = services.get('ict');
    expect([...(service?.effects.values() ?? [])]).toMatchObject([{ value: { source: 'kpmg' } }, { value: { source: 'illustration' } }]);
    expect(service?.feasibility?.kind === 'by-municipality' ? [...service.feasibility.values.values()] : []).toMatchObject([
      { value: 2, source: 'kpmg' },
      { value: 4, source: 'ssb' },
    ]);
  });

  it('that nobody has answered is none', () => {
    expect(read('services: { ict: { area: support, effects: { quality: {} } } }').services.get('ict')?.effects.size).toBe(0);
  });
});

describe('what the group can carry', () => {
  it('is a number of projects, with its source where it has one', () => {
    expect(read('capacity: { projects: 3 }').capacity.projects).toMatchObject({ value: 3, source: undefined });
    expect(read('capacity: { projects: { value: 2, source: illustration, note: x } }').capacity.projects).toMatchObject({ value: 2, source: 'illustration', note: 'x' });
  });
});

describe('readiness', () => {
  it('is a level for each municipality, with its grade and what it rests on', () => {
    const { readiness } = read('readiness: { political-will: { frosta: { level: 2, grade: documented, evidence: kpmg, note: x }, verdal: 3 } }');
    const item = readiness.get('political-will');
    expect(item?.factor).toBe('political-will');
    expect(item?.answers.kind === 'by-municipality' ? [...item.answers.values] : []).toMatchObject([
      ['frosta', { level: { value: 2, source: 'kpmg', note: 'x' }, grade: 'documented' }],
      ['verdal', { level: { value: 3, source: undefined }, grade: undefined }],
    ]);
  });

  it('is one level for all, in either form', () => {
    expect(read('readiness: { trust: { level: 1, grade: claimed } }').readiness.get('trust')?.answers).toMatchObject({ kind: 'shared', value: { level: { value: 1 }, grade: 'claimed' } });
    expect(read('readiness: { trust: { value: 0, source: ssb, note: y } }').readiness.get('trust')?.answers).toMatchObject({
      kind: 'shared',
      value: { level: { value: 0, source: 'ssb', note: 'y' }, grade: undefined },
    });
  });

  it('that nobody has answered is there without answers', () => {
    expect(read('readiness: { trust: {} }').readiness.get('trust')?.answers).toEqual({ kind: 'by-municipality', values: new Map() });
  });
});
