import { describe, expect, it } from 'vitest';
import { compileNorway, compileSweden } from '../../scripts/generators/registers.ts';
import { readCsv } from '../../scripts/registers/csv.ts';
import { mendedName } from '../../scripts/registers/mended-name.ts';
import { norwegianCounts, norwegianFormer, norwegianMunicipalities } from '../../scripts/registers/norway.ts';
import { swedishMunicipalities } from '../../scripts/registers/sweden.ts';
import { verifyNorway, verifySweden } from '../../scripts/registers/verify.ts';
import { repositoryFile } from '../study-of.ts';

const lost = '\u00ef\u00bf\u00bd';

function table(name: string): ReturnType<typeof readCsv> {
  return readCsv(name, repositoryFile(`test/knowledge/registers/${name}`));
}

/** The official rows of some municipalities whose counts have no gap. */
const tables = {
  populations: table('norway-population.csv').filter((row) => Number(row['population_date']?.slice(0, 4)) > 2022 && row['population_date'] !== '2026-01-01' && row['code'] !== '1508'),
  changes: table('norway-code-changes.csv').filter((row) => ['5037', '3118', '5610', '3114', '3419'].includes(row['code_2024'] ?? '')),
  names: [],
};

function compiled(): ReturnType<typeof compileNorway> {
  return compileNorway({ municipalities: norwegianMunicipalities(tables), countedAs: norwegianCounts(tables), former: norwegianFormer(tables) });
}

describe('the import of a register', () => {
  it('makes tables that say what the official ones say', () => {
    expect(norwegianMunicipalities(tables).split('\n').slice(0, 2)).toEqual(['code,name,county,2023,2024', '0301,Oslo,03,709037,717710']);
    expect(verifyNorway(compiled(), tables, [])).toBe(tables.populations.length + tables.changes.length);
    const sweden = table('sweden-municipalities.csv');
    expect(verifySweden(compileSweden(swedishMunicipalities(sweden)), sweden)).toBe(9 * 6);
  });

  it('finds a number that is not as published', () => {
    const text = compiled();
    expect(() => verifyNorway({ ...text, municipalities: text.municipalities.replace('709037', '709038') }, tables, [])).toThrow('0301, 2023: 709038');
    expect(() => verifyNorway({ ...text, former: text.former.replace('|5037', '|3118') }, tables, [])).toThrow('1719, successor');
    expect(() => verifyNorway({ ...text, former: '' }, tables, [])).toThrow('successor');
  });

  it('refuses a gap between two years, and a table that is not as expected', () => {
    expect(() => compileSweden('code,name,county,county_name,2020,2021,2022\n0114,Upplands Väsby,01,Stockholms län,1,,3\n')).toThrow('0114: the population of 2022');
    expect(() => readCsv('a.csv', 'code,name\n0114,"Upplands, Väsby"\n')).toThrow('a.csv:2 has quotes');
    expect(() => readCsv('a.csv', 'code,name\n0114\n')).toThrow('a.csv:2 has 1 cells, and the first row 2');
    expect(() => norwegianMunicipalities({ ...tables, populations: table('sweden-municipalities.csv') })).toThrow('there is no column "population_date"');
  });
});

describe('a name that has lost letters', () => {
  it('is mended by one that has them', () => {
    expect(mendedName({ code: '0137', name: `V${lost}ler` }, ['Våler'], new Map())).toBe('Våler');
    expect(mendedName({ code: '2021', name: `K${lost}r${lost}sjohka - Karasjok` }, ['Karasjok', 'Kárásjohka - Karasjok'], new Map())).toBe('Kárásjohka - Karasjok');
    expect(mendedName({ code: '0138', name: `Hob${lost}l` }, ['Indre Østfold'], new Map([['0138', 'Hobøl']]))).toBe('Hobøl');
    expect(mendedName({ code: '1723', name: '' }, ['Inderøy'], new Map([['1723', 'Mosvik']]))).toBe('Mosvik');
    expect(mendedName({ code: '0101', name: 'Halden' }, [], new Map([['0101', 'Fredrikshald']]))).toBe('Halden');
  });

  it('is never guessed', () => {
    expect(() => mendedName({ code: '0138', name: `Hob${lost}l` }, ['Indre Østfold'], new Map())).toThrow('0138');
    expect(() => mendedName({ code: '1723', name: '' }, ['Inderøy'], new Map())).toThrow('1723');
    expect(() => mendedName({ code: '0138', name: `Hob${lost}l` }, [], new Map([['0138', 'Hobølen']]))).toThrow('cannot have been "Hobølen"');
  });
});
