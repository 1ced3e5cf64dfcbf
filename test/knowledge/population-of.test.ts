import { describe, expect, it } from 'vitest';
import { findMunicipality } from '../../src/knowledge/find-municipality.ts';
import type { Jurisdiction } from '../../src/knowledge/jurisdiction.ts';
import { jurisdictions } from '../../src/knowledge/jurisdiction.ts';
import { listMunicipalities } from '../../src/knowledge/list-municipalities.ts';
import type { Population } from '../../src/knowledge/municipality-register.ts';
import { populationOf, populationYears } from '../../src/knowledge/population-of.ts';
import { populationSource, registerSources } from '../../src/knowledge/register-source.ts';
import { languages } from '../../src/texts/language.ts';
import { checkText, repositoryFile, smallStudy } from '../study-of.ts';

function population(jurisdiction: Jurisdiction, code: string, year: number): Population | undefined {
  const match = findMunicipality(jurisdiction, code);
  return match?.kind === 'one' ? populationOf(match.municipality, year) : undefined;
}

function rows(file: string): readonly (readonly string[])[] {
  return repositoryFile(`test/knowledge/registers/${file}`).trim().split('\n').map((line) => line.split(','));
}

describe('the population of a municipality', () => {
  it('is the official one of 1 January in Norway', () => {
    const [, ...official] = rows('norway-population.csv');
    expect(official.length).toBe(32);
    for (const [, code = '', , , date = '', inhabitants] of official) {
      expect([code, population('norway', code, Number(date.slice(0, 4)))]).toMatchObject([code, { date, inhabitants: Number(inhabitants) }]);
    }
  });

  it('is the official one of 31 December in Sweden', () => {
    const [head = [], ...official] = rows('sweden-municipalities.csv');
    for (const row of official) {
      for (const year of [2020, 2021, 2022, 2023, 2024, 2025]) {
        const inhabitants = Number(row[head.indexOf(`population_${year}_12_31`)]);
        expect([row[1], population('sweden', row[1] ?? '', year)]).toEqual([row[1], { inhabitants, date: `${year}-12-31`, countedAs: [] }]);
      }
    }
  });

  it('says whose counts are added up within today’s borders', () => {
    expect(population('norway', '5037', 2005)?.countedAs).toEqual(['1719']);
    expect(population('norway', '5037', 2018)?.countedAs).toEqual([]);
    expect(population('norway', '3118', 2005)?.countedAs).toEqual(['0122', '0123', '0124', '0125', '0138']);
    expect(population('norway', '3118', 2023)?.countedAs).toEqual(['3014']);
    expect(population('norway', '3118', 2024)?.countedAs).toEqual([]);
    expect(population('norway', '1103', 2019)?.countedAs).toEqual(['1103', '1141', '1142']);
    expect(population('norway', '5001', 2018)?.countedAs).toEqual(['5001', '5030']);
    expect(population('norway', '0301', 2005)?.countedAs).toEqual([]);
  });

  it('is absent before a division, and outside the years of the register', () => {
    const first = (code: string): number | undefined => Array.from({ length: 22 }, (_, index) => 2005 + index).find((year) => population('norway', code, year) !== undefined);
    const late = listMunicipalities('norway').map(({ code }) => [code, first(code)] as const).filter(([, year]) => year !== 2005);
    expect(late).toEqual([
      ['1160', 2006], ['1508', 2024], ['1576', 2006], ['1580', 2024], ['1806', 2020], ['1875', 2020], ['5055', 2020], ['5056', 2020], ['5059', 2020],
    ]);
    expect([2004, 2027, 0, Number.NaN, 2010.5].map((year) => population('norway', '5037', year))).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect([population('sweden', '0114', 2019), population('sweden', '0114', 2026)]).toEqual([undefined, undefined]);
  });

  it('is there for every municipality in the newest year', () => {
    expect(jurisdictions.map((jurisdiction) => populationYears(jurisdiction))).toEqual([{ first: 2005, newest: 2026 }, { first: 2020, newest: 2025 }]);
    for (const jurisdiction of jurisdictions) {
      for (const municipality of listMunicipalities(jurisdiction)) expect(populationOf(municipality, populationYears(jurisdiction).newest)?.inhabitants).toBeGreaterThan(100);
    }
  });
});

describe('the source of populations', () => {
  it('has the credit that the publisher asks for', () => {
    expect(registerSources.norway).toMatchObject({ credit: 'Source: Statistics Norway (SSB)', licence: 'CC BY 4.0', table: '07459' });
    expect(registerSources.sweden).toMatchObject({ credit: 'SCB', licence: 'CC0', table: 'BE0101' });
    expect(populationSource('norway', 2026, 'nb')).toEqual({
      title: 'Tabell 07459: folketall 1. januar 2026',
      publisher: 'Statistisk sentralbyrå (SSB)',
      year: 2026,
      url: 'https://www.ssb.no/statbank/table/07459',
      note: 'Source: Statistics Norway (SSB), CC BY 4.0.',
    });
  });

  it.each(languages)('stands in a study in %s as it is', (language) => {
    const sources = Object.fromEntries(jurisdictions.map((jurisdiction) => [jurisdiction, populationSource(jurisdiction, 2025, language)]));
    expect(checkText(smallStudy(`sources: ${JSON.stringify(sources)}`)).diagnostics).toEqual([]);
  });
});
