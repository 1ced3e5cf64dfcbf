import { expect, test } from 'vitest';
import { jurisdictions } from '../../src/knowledge/jurisdiction.ts';
import { listFormerMunicipalities } from '../../src/knowledge/list-former-municipalities.ts';
import { listMunicipalities } from '../../src/knowledge/list-municipalities.ts';
import { municipalitiesNamed } from '../../src/knowledge/municipalities-named.ts';
import { namesOfCode } from '../../src/knowledge/names-of-code.ts';

test.each(jurisdictions)('every number of %s stands for its name, and a number that is no longer used for its own and those of today', (jurisdiction) => {
  for (const { code, name, otherNames } of listMunicipalities(jurisdiction)) expect(namesOfCode(code)).toEqual(expect.arrayContaining([name, ...otherNames]));
  const names = new Map(listMunicipalities(jurisdiction).map(({ code, name }) => [code, name]));
  for (const { code, name, successors } of listFormerMunicipalities(jurisdiction)) {
    expect(namesOfCode(code)).toEqual(expect.arrayContaining([name, ...successors.map((each) => names.get(each))]));
  }
});

test('a text that is no number of a municipality stands for none', () => {
  for (const code of ['9999', '0000', '503', '50366', '', 'Frosta', '|']) expect(namesOfCode(code)).toBeUndefined();
});

test('a name stands for every municipality that has or had it', () => {
  expect(municipalitiesNamed('Herøy').map(({ code }) => code)).toEqual(['1515', '1818']);
  expect(municipalitiesNamed('Tysfjord').map(({ name }) => name)).toEqual(['Narvik', 'Hamarøy - Hábmer'].map((name) => expect.stringContaining(name.slice(0, 6)) as string));
  expect(municipalitiesNamed('Mora').map(({ code }) => code)).toEqual(['2062']);
  expect(municipalitiesNamed('Nowhere')).toEqual([]);
});
