import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MunicipalityMatch } from '../../src/knowledge/find-municipality.ts';
import { findMunicipality, successorsOf } from '../../src/knowledge/find-municipality.ts';
import { jurisdictions } from '../../src/knowledge/jurisdiction.ts';
import { listFormerMunicipalities } from '../../src/knowledge/list-former-municipalities.ts';
import { listMunicipalities } from '../../src/knowledge/list-municipalities.ts';
import { repositoryFile } from '../study-of.ts';

const all = jurisdictions.flatMap(listMunicipalities);
const former = listFormerMunicipalities('norway');

/** The numbers of what was found, and how. */
function found(match: MunicipalityMatch | undefined): readonly string[] {
  switch (match?.kind) {
    case undefined:
      return [];
    case 'one':
      return ['one', match.municipality.code];
    case 'several':
      return ['several', ...match.municipalities.map(({ code }) => code)];
    case 'split':
      return ['split', ...match.successors.map(({ code }) => code)];
  }
}

describe('the register', () => {
  it('has 357 Norwegian and 290 Swedish municipalities, each with its number once', () => {
    expect(jurisdictions.map((jurisdiction) => new Set(listMunicipalities(jurisdiction).map(({ code }) => code)).size)).toEqual([357, 290]);
    for (const { code, name } of all) expect([code, name]).toEqual([expect.stringMatching(/^\d{4}$/), expect.stringMatching(/^\p{Lu}[\p{L} -]+$/u)]);
  });

  it('has names in order, in every number of the past too', () => {
    expect(former.length).toBe(487);
    for (const { code, name } of former) expect([code, name]).toEqual([code, expect.stringMatching(/^\p{Lu}[\p{L} -]+$/u)]);
  });

  it('has the county of each: its number in Norway, its name in Sweden too', () => {
    for (const { jurisdiction, code, county } of all) {
      expect(code.startsWith(county.code)).toBe(true);
      expect(county.name === undefined).toBe(jurisdiction === 'norway');
    }
    expect(new Set(listMunicipalities('sweden').map(({ county }) => county.name)).size).toBe(21);
  });
});

describe('a municipality', () => {
  it('is found by its number', () => {
    for (const municipality of all) expect(findMunicipality(municipality.jurisdiction, municipality.code)).toEqual({ kind: 'one', municipality, namesakes: [] });
  });

  it('is found by its name, whatever the case of its letters', () => {
    for (const { jurisdiction, code, name, otherNames } of all) {
      for (const written of [name, ...otherNames].flatMap((each) => [each, each.toUpperCase(), ` ${each.toLowerCase()} `, each.normalize('NFD'), `${each} kommune`])) {
        const match = findMunicipality(jurisdiction, written);
        expect([written, found(match).includes(code)]).toEqual([written, true]);
        expect([written, match?.kind]).toEqual([written, ['Våler', 'Herøy'].includes(name) ? 'several' : 'one']);
      }
    }
  });

  it.each([
    ['norway', '1719', ['one', '5037']],
    ['norway', '0125', ['one', '3118']],
    ['sweden', '0125', ['one', '0125']],
    ['norway', '1850', ['split', '1806', '1875']],
    ['norway', '5012', ['split', '5055', '5056', '5059']],
    ['norway', 'Tysfjord', ['split', '1806', '1875']],
    ['norway', 'snillfjord', ['split', '5055', '5056', '5059']],
    ['norway', 'Divtasvuodna – Tysfjord', ['split', '1806', '1875']],
    ['norway', 'Kárášjohka – Karasjok', ['one', '5610']],
    ['norway', 'Kárášjohka', ['one', '5610']],
    ['norway', 'KÁRÁSJOHKA', ['one', '5610']],
    ['norway', 'karasjok', ['one', '5610']],
    ['norway', 'Kaivuono', ['one', '5540']],
    ['norway', 'Rissa', ['one', '5054']],
    ['norway', 'ålesund', ['one', '1508']],
    ['norway', 'Aalesund', ['one', '1508']],
    ['norway', 'Våler', ['several', '3114', '3419']],
    ['norway', 'Herøy', ['several', '1515', '1818']],
    ['norway', 'heroy', ['several', '1515', '1818']],
    ['sweden', 'Habo', ['one', '0643']],
    ['sweden', 'håbo', ['one', '0305']],
    ['sweden', 'Malung-Sälen', ['one', '2023']],
    ['norway', 'Malmö', []],
    ['norway', '9999', []],
    ['norway', '01', []],
    ['norway', '', []],
    ['norway', 'constructor', []],
  ] as const)('in %s, %j is %j', (jurisdiction, asked, codes) => {
    expect(found(findMunicipality(jurisdiction, asked))).toEqual(codes);
  });

  it('of today is told from others that have borne its name', () => {
    const match = findMunicipality('norway', 'Nes');
    expect(match).toMatchObject({ kind: 'one', municipality: { code: '3228' } });
    expect(match).toMatchObject({ namesakes: [{ code: '0616', successors: ['3322'] }] });
    expect(findMunicipality('norway', 'Haram')).toMatchObject({ kind: 'one', municipality: { code: '1580' }, namesakes: [] });
  });
});

describe('a former number', () => {
  it('leads to today’s, and is told', () => {
    expect(findMunicipality('norway', '1719')).toMatchObject({ municipality: { name: 'Levanger' }, former: { code: '1719', until: '2018-01-01' }, namesakes: [] });
    for (const unit of former) {
      const successors = successorsOf(unit);
      expect([unit.code, successors.map(({ code }) => code)]).toEqual([unit.code, unit.successors]);
      const [municipality] = successors;
      const expected = successors.length > 1 ? { kind: 'split', former: unit, successors } : { kind: 'one', municipality, former: unit, namesakes: [] };
      expect(findMunicipality('norway', unit.code)).toEqual(expected);
    }
  });

  it('of a divided municipality is told with its successors, and of no other', () => {
    const divided = former.filter(({ successors }) => successors.length > 1).map(({ code }) => code);
    expect(divided).toEqual(['1504', '1507', '1523', '1529', '1534', '1546', '1613', '1850', '5012']);
  });

  it('is what the official list says', () => {
    const [, ...rows] = repositoryFile('test/knowledge/registers/norway-code-changes.csv').trim().split('\n');
    for (const row of rows) {
      const [code = '', , successor, , until, split] = row.split(',');
      const unit = former.find((each) => each.code === code);
      expect([code, unit?.until, unit?.successors.includes(successor ?? ''), (unit?.successors.length ?? 0) > 1]).toEqual([code, until, true, split === 'yes']);
    }
  });

  it('and its name, where no other has borne it, lead to the same', () => {
    for (const { code, name, successors } of former) {
      const match = findMunicipality('norway', name);
      const codes = found(match).slice(1);
      const told = match?.kind === 'one' ? [...codes, ...match.namesakes.flatMap((each) => each.successors)] : codes;
      expect([code, successors.some((each) => told.includes(each))]).toEqual([code, true]);
    }
  });
});

describe('whatever is asked', () => {
  it('is answered with municipalities of the country, or not at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...jurisdictions), fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...all.map(({ name }) => name), ...former.map(({ code }) => code))), (jurisdiction, asked) => {
        const codes = new Set(listMunicipalities(jurisdiction).map(({ code }) => code));
        for (const code of found(findMunicipality(jurisdiction, asked)).slice(1)) expect(codes.has(code)).toBe(true);
      }),
    );
  });
});
