import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMunicipality } from '../../src/knowledge/find-municipality.ts';
import { jurisdictions } from '../../src/knowledge/jurisdiction.ts';
import { listFormerMunicipalities } from '../../src/knowledge/list-former-municipalities.ts';
import { listMunicipalities } from '../../src/knowledge/list-municipalities.ts';
import { fits, searchMunicipalities } from '../../src/knowledge/search-municipalities.ts';

const all = jurisdictions.flatMap(listMunicipalities);

function names(typed: string, ...countries: readonly ('norway' | 'sweden')[]): readonly string[] {
  return searchMunicipalities(countries.length === 0 ? jurisdictions : countries, typed).map(({ municipality }) => municipality.name);
}

describe('a search', () => {
  it('has what is meant first, then what begins so, the most populous first', () => {
    expect(names('os', 'norway').slice(0, 4)).toEqual(['Os', 'Bjørnafjorden', 'Oslo', 'Osterøy']);
    expect(names('sk', 'sweden').slice(0, 3)).toEqual(['Skellefteå', 'Skövde', 'Skara']);
    expect(names('fron')).toEqual(['Nord-Fron', 'Sør-Fron']);
    expect(searchMunicipalities(jurisdictions, 'lev').map(({ municipality, fit }) => [municipality.name, fit])).toEqual([['Levanger', 'beginning']]);
  });

  it('tells by what it has found', () => {
    const fit = (typed: string): readonly (readonly string[])[] => searchMunicipalities(['norway'], typed).map(({ municipality, fit: how }) => [municipality.name, how]);
    expect(fit('Nes').slice(0, 3)).toEqual([['Nes', 'exact'], ['Nesbyen', 'former'], ['Nesodden', 'beginning']]);
    expect(fit('1719')).toEqual([['Levanger', 'former']]);
    expect(fit('5037')).toEqual([['Levanger', 'exact']]);
    expect(fit('tromso')).toEqual([['Tromsø', 'plain']]);
    expect(fit('Levangr')).toEqual([['Levanger', 'near']]);
    expect(fit('gáivuo')).toEqual([['Kåfjord', 'beginning']]);
    expect(fit('Tysfjord')).toEqual([['Narvik', 'former'], ['Hamarøy', 'former']]);
    expect(searchMunicipalities(['norway'], 'Tysfjord').map(({ former }) => former?.successors)).toEqual([['1806', '1875'], ['1806', '1875']]);
  });

  it.each([
    ['Malmo', 'Malmö'], ['ostersund', 'Östersund'], ['Aalesund', 'Ålesund'], ['baerum', 'Bærum'], ['Levagner', 'Levanger'], ['Trondhiem', 'Trondheim'],
    ['olso', 'Oslo'], ['goteborg', 'Göteborg'], ['Kárášjohka', 'Karasjok'], ['UPPLANDS VÄSBY', 'Upplands Väsby'], ['Mora kommun', 'Mora'],
  ])('for %j has %s first', (typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  it('finds nothing where nothing is near, and everything where nothing is typed', () => {
    for (const typed of ['xyzzyplugh', '9999', 'x'.repeat(10_000), '__proto__']) expect(names(typed)).toEqual([]);
    expect(searchMunicipalities(jurisdictions, ' ').map(({ municipality }) => municipality)).toEqual(all);
  });

  it('has whoever is meant first when all of a name or number is typed', () => {
    for (const { jurisdiction, code, name } of all) {
      expect(searchMunicipalities([jurisdiction], code)[0]).toMatchObject({ fit: 'exact', municipality: { code } });
      const [first] = searchMunicipalities([jurisdiction], name);
      expect(first).toMatchObject({ fit: 'exact', municipality: { name } });
    }
    for (const { code, successors } of listFormerMunicipalities('norway')) {
      const hits = searchMunicipalities(['norway'], code);
      expect([code, hits.map(({ municipality }) => municipality.code).toSorted()]).toEqual([code, successors.toSorted()]);
    }
  });

  it('names each municipality once, exact before beginnings before what is near, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.tuple(fc.constantFrom(...all), fc.nat(12)).map(([{ name }, length]) => name.slice(0, length)),
      fc.tuple(fc.constantFrom(...all), fc.nat(12)).map(([{ name }, at]) => name.slice(0, at) + name.slice(at + 1)),
      fc.stringMatching(/^\d{1,4}$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const hits = searchMunicipalities(jurisdictions, text);
        const ranks = hits.map(({ fit }) => fits.indexOf(fit));
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
        expect(new Set(hits.map(({ municipality }) => municipality)).size).toBe(hits.length);
        expect(searchMunicipalities(jurisdictions, text)).toEqual(hits);
        expect(hits.some(({ fit }) => fit === 'near') && hits.some(({ fit }) => fit !== 'near')).toBe(false);
      }),
    );
  });

  it('has what is found by a whole name or number, before all else', () => {
    const known = [...all.map(({ name }) => name), ...listFormerMunicipalities('norway').map(({ name }) => name)];
    for (const name of known) {
      const match = findMunicipality('norway', name);
      if (match?.kind !== 'one') continue;
      expect(searchMunicipalities(['norway'], name)[0]?.municipality.code).toBe(match.municipality.code);
    }
  });
});
