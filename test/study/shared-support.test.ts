import { describe, expect, it } from 'vitest';
import { sharedSupport } from '../../src/study/shared-support.ts';
import { smallStudy, studyOf } from '../study-of.ts';

describe('support functions that the municipalities share already', () => {
  const shared = (of: string, priceYear = 'priceYear: 2017'): string[] =>
    sharedSupport(studyOf(smallStudy(`${priceYear}\nexisting: { office: { title: Office, partners: [frosta, verdal], ${of} } }`))).map(({ title }) => title);

  it('are those that go on, and those that had not ended in the year of the prices', () => {
    expect(shared('area: support')).toEqual(['Office']);
    expect(shared('area: support, until: 2017')).toEqual(['Office']);
    expect(shared('area: support, until: 2016')).toEqual([]);
    expect(shared('area: support, until: 2016', '')).toEqual([]);
  });

  it('are not of another kind of service', () => {
    expect(shared('area: services')).toEqual([]);
  });
});
