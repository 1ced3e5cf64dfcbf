import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listMunicipalities } from '../../../src/knowledge/list-municipalities.ts';
import type { Ran, RunOptions } from './command.ts';
import { inTerminal } from '../in-terminal.ts';
import { collab, root } from './command.ts';
import { ranHere } from './ran-here.ts';

const folder = mkdtempSync(join(tmpdir(), 'collab-data-'));

function look(args: readonly string[], options: RunOptions = {}): Ran {
  return collab(['data', 'municipalities', ...args], options);
}

/** What is printed, as one line of words. */
function words(...args: readonly string[]): string {
  return look(args).stdout.replace(/\s+/g, ' ');
}

interface Listing {
  readonly municipalities: readonly { readonly jurisdiction: string; readonly code: string }[];
  readonly former: readonly object[];
  readonly sources: readonly object[];
}

function listing(...args: readonly string[]): Listing {
  return JSON.parse(look([...args, '--format', 'json']).stdout) as Listing;
}

describe('collab data municipalities', () => {
  it('shows number, name, county and inhabitants with their day, and credits the publisher', () => {
    expect(look(['levanger'])).toEqual({
      status: 0,
      stdout: [
        'Norway (1 municipality; inhabitants on 1 January 2026)',
        '  Code  Municipality  County  Inhabitants',
        '  5037  Levanger      50           20,807',
        '',
        'Source: Statistics Norway (SSB) (table 07459; CC BY 4.0)',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect(look(['mora']).stdout).toContain('2062  Mora          Dalarnas län       20,419\n\nSCB (table BE0101; CC0)\n');
  });

  it('lists all of them, or those of a country', () => {
    const { status, stdout } = look([]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Norway \(357 municipalities; inhabitants on 1 January 2026\)\n[\s\S]*^Sweden \(290 municipalities; inhabitants on 31 December 2025\)\n/m);
    for (const { code, name } of [...listMunicipalities('norway'), ...listMunicipalities('sweden')]) expect(stdout).toMatch(new RegExp(`^ {2}${code} {2}${name}(?: |$)`, 'm'));
    expect(look(['--country', 'sweden']).stdout).not.toContain('norway');
  });

  it('leads from a former number or name to today’s', () => {
    expect(words('1719')).toContain('5037 Levanger 50 20,807 1719 Levanger (until 2018) is 5037 Levanger today. Source: Statistics Norway (SSB) (tables 07459 and KLASS 131; CC BY 4.0)');
    expect(words('rissa')).toContain('1624 Rissa (until 2018) is part of 5054 Indre Fosen today.');
    expect(words('0125', '-c', 'norway')).toContain('0125 Eidsberg (until 2020) is part of 3118 Indre Østfold today.');
    expect(words('0616')).toContain('0616 Nes (until 2020) is 3322 Nesbyen today.');
    expect(words('Kárášjohka', '–', 'Karasjok')).toContain('5610 Karasjok (Kárásjohka) 56');
  });

  it('tells that a municipality was divided, and does not choose', () => {
    for (const asked of ['1850', 'tysfjord']) {
      const said = words(asked);
      expect(said).toContain('1806 Narvik 18 21,647 1875 Hamarøy (Hábmer) 18 2,808');
      expect(said).toContain('was divided between 1806 Narvik and 1875 Hamarøy. The register does not divide its inhabitants between them, so you have to say which municipality you mean.');
    }
    expect(listing('1850').former).toEqual([{ jurisdiction: 'norway', code: '1850', name: 'Divtasvuodna - Tysfjord', until: '2020-01-01', successors: ['1806', '1875'] }]);
  });

  it('tells municipalities of one name apart by county', () => {
    expect(look(['våler']).stdout).toContain('  3114  Våler         31            6,229\n  3419  Våler         34            3,614\n');
    expect(words('lund')).toMatch(/1112 Lund 11 [\d,]+ .* 1281 Lund Skåne län 132,333/);
  });

  it('has the inhabitants of another year, and says what they are the sum of', () => {
    expect(words('levanger', '--year', '2005')).toContain('inhabitants on 1 January 2005) Code Municipality County Inhabitants 5037 Levanger 50 18,001 Source');
    expect(words('indre', 'østfold', '--year', '2005')).toContain('38,609 The inhabitants in 2005 are the sum of municipalities that have merged since: 3118 Indre Østfold (0122 + 0123 + 0124 + 0125 + 0138).');
    expect(words('-c', 'norway', '--year', '2005')).toMatch(/For 44 of the municipalities the inhabitants in 2005 are the sum/);
    expect(words('haram', '--year', '2015', '--message-language', 'en')).toContain('There is no count for 2015 within today’s boundaries for 1580 Haram');
    expect(words('lund', '--year', '2015')).toContain('Skåne län – The register has inhabitants in Sweden for 2020–2025, not for 2015.');
  });

  it.each([
    ['nb', '1719 Levanger (til 2018) er i dag 5037 Levanger.'],
    ['sv', '1719 Levanger (till 2018) är i dag 5037 Levanger.'],
    ['en', '1719 Levanger (until 2018) is 5037 Levanger today.'],
  ])('speaks %s, as asked or by the locale', (language, said) => {
    const asked = look(['1719', '--language', language]).stdout;
    expect(asked).toContain(said);
    expect(look(['1719', '--message-language', language]).stdout).toBe(asked);
    expect(look(['1719'], { env: { LANG: `${language}_XX.UTF-8` } }).stdout).toBe(asked);
    expect(asked).toContain('Source: Statistics Norway (SSB)');
  });

  it('gives programs the same, with the source as a study states it', () => {
    expect(listing('levanger', '--year', '2015', '--language', 'nb')).toEqual({
      format: 1,
      municipalities: [
        {
          jurisdiction: 'norway',
          code: '5037',
          name: 'Levanger',
          otherNames: [],
          county: { code: '50' },
          population: { inhabitants: 19_474, date: '2015-01-01', countedAs: ['1719'] },
        },
      ],
      former: [],
      sources: [
        {
          jurisdiction: 'norway',
          table: '07459',
          changes: 'KLASS 131',
          licence: 'CC BY 4.0',
          credit: 'Source: Statistics Norway (SSB)',
          study: {
            title: 'Tabell 07459: folketall 1. januar 2015',
            publisher: 'Statistisk sentralbyrå (SSB)',
            year: 2015,
            url: 'https://www.ssb.no/statbank/table/07459',
            note: 'Source: Statistics Norway (SSB), CC BY 4.0.',
          },
        },
      ],
    });
    expect(listing().municipalities.map(({ jurisdiction, code }) => [jurisdiction, code])).toEqual(
      [...listMunicipalities('norway'), ...listMunicipalities('sweden')].map(({ jurisdiction, code }) => [jurisdiction, code]),
    );
  });

  it('writes to a file, and several formats into a folder', () => {
    const file = join(folder, 'municipalities.json');
    expect(look(['mora', '--format', 'json', '--output', file])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(listing('mora'));
    const results = join(folder, 'results');
    expect(look(['mora', '--format', 'pretty,json', '--output', results], { env: { FORCE_COLOR: '1' } }).status).toBe(0);
    expect(readdirSync(results).toSorted()).toEqual(['municipalities.json', 'municipalities.txt']);
    expect(readFileSync(join(results, 'municipalities.txt'), 'utf8')).not.toContain('\u001b');
    expect(look(['--output', join(folder, 'none/there.txt')])).toMatchObject({ status: 2, stdout: '' });
  });

  it.each([
    [['municipalities', 'levangr'], 'There is no municipality for "levangr". Did you mean Levanger (5037)?'],
    [['municipalities', 'Trondhiem'], 'Did you mean Trondheim (5001)?'],
    [['municipalities', 'xyzzyplugh'], 'To list them all: collab data municipalities'],
    [['municipalities', '9999'], 'To list them all: collab data municipalities'],
    [['municipalities', 'malmö', '--country', 'norway'], 'There is no municipality for "malmö".'],
    [['municipalities', '\u001b[31mred'], '␛[31mred'],
    [['municipalities', '--year', '1999'], 'The register has inhabitants in Norway for 2005–2026, not for 1999.'],
    [['municipalities', 'mora', '--year', '2015'], 'The register has inhabitants in Sweden for 2020–2025, not for 2015.'],
    [['municipalities', '--year', 'next'], '--year takes a whole number from 0 to 9999, not "next".'],
    [['municipalities', '--country', 'denmark'], '--country can be norway or sweden, not "denmark".'],
    [['municipalities', '--format', 'jsn'], 'Did you mean json?'],
    [['municipality'], 'There is no command "municipality". Did you mean collab data municipalities?'],
    [[], 'municipalities'],
  ])('ends with 2 for %j', async (args, said) => {
    const { status, stdout, stderr } = await ranHere(['data', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('colours a terminal and no pipe', () => {
    expect(look(['mora']).stdout).not.toContain('\u001b');
    expect(look(['mora'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[1mSweden');
  });

  it.each([60, 80, 132])('fits into a terminal of %i columns, with no number broken', async (columns) => {
    for (const args of [['--language', 'nb'], ['--year', '2005', '-c', 'norway'], ['tysfjord'], ['indre', '--year', '2005', '--language', 'sv'], ['s']]) {
      const { screen } = await inTerminal(['data', 'municipalities', ...args], root, [], columns);
      for (const line of screen.split(/\r?\n/)) expect(Array.from(line).length).toBeLessThanOrEqual(columns);
      if (args.length === 2) for (const { code } of listMunicipalities('norway')) expect(screen).toMatch(new RegExp(`^ {2}${code} {2}`, 'm'));
    }
  });

  it('has an example in its help', () => {
    expect(collab(['data', '--help']).stdout).toContain('$ collab data municipalities levanger');
    expect(look(['--help']).stdout).toContain('$ collab data municipalities 1719');
  });
});
