import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { severities } from '../../../src/diagnostics/codes.ts';
import type { Explanation } from '../../../src/knowledge/explanation.ts';
import { findExplanation } from '../../../src/knowledge/find-explanation.ts';
import { languages } from '../../../src/texts/language.ts';
import { inTerminal } from '../in-terminal.ts';
import { collab } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'collab-explain-code-'));

function explain(...args: readonly string[]): string {
  const { status, stdout, stderr } = collab(['explain', ...args]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

describe('collab explain of a code', () => {
  it('says what it means, why it matters, and shows a wrong and a right example', () => {
    expect(explain('yaml/missing-comma')).toMatchInlineSnapshot(`
      "yaml/missing-comma error

      Inside a bracket, two items follow one another with no comma between them.

      Why
        In brackets only the comma separates one item from the next. Without it the
        two become one value, and the last key is lost. Add the comma.

      Wrong
        municipalities:
          frosta: { name: Frosta population: 2_700 }
          levanger: { name: Levanger, population: 20_300 }

      Right
        municipalities:
          frosta: { name: Frosta, population: 2_700 }
          levanger: { name: Levanger, population: 20_300 }

      collab validate --fix mends this itself where only one thing can be meant.
      "
    `);
  });

  it('says nothing of mending what somebody has to choose', () => {
    expect(explain('yaml/duplicate-key')).not.toContain('--fix');
  });

  it.each([
    ['nb', ['yaml/tab-indent feil', 'Hvorfor\n  Innrykket', 'Feil\n', 'Riktig\n', 'bare én ting kan være ment.']],
    ['nn', ['yaml/tab-indent feil', 'Kvifor\n  Innrykket', 'Feil\n', 'Rett\n', 'berre éin ting kan vere meint.']],
    ['sv', ['yaml/tab-indent fel', 'Varför\n  Indraget', 'Fel\n', 'Rätt\n', 'bara en sak kan vara menad.']],
    ['en', ['yaml/tab-indent error', 'Why\n  Indentation', 'Wrong\n', 'Right\n', 'only one thing can be meant.']],
  ] as const)('speaks %s', (language, parts) => {
    const stdout = explain('yaml/tab-indent', '--message-language', language);
    for (const part of parts) expect(stdout).toContain(part);
  });

  it('shows tabs, odd spaces and characters that cannot be seen', () => {
    expect(explain('yaml/tab-indent')).toContain('\n  ␉frosta: { population: 2_700 }\n');
    expect(explain('yaml/invisible-character')).toContain('\n  title:<U+00A0>Felles tjenester\n');
    expect(explain('file/binary')).toContain('\n  title: Felles ␁tjenester\n');
  });

  it('shows what is no text, and what stands many times', () => {
    expect(explain('file/not-utf-8')).toContain('file/not-utf-8 error\n');
    expect(explain('file/wrong-encoding')).toContain('Wrong (the bytes of the file, in hexadecimal)\n  FF FE 66 00');
    expect(explain('yaml/too-many-aliases')).toContain('\n    - *kilde … (1,001 times)\n');
    expect(explain('yaml/too-many-aliases', '--message-language', 'nb')).toContain('\n    - *kilde … (1\u00a0001 ganger)\n');
  });

  it('says how a table is read, and into which study', () => {
    const stdout = explain('csv/not-participant');
    expect(stdout).toContain('Wrong (collab assess study.yaml --from table.csv)\n  tjeneste;kriterium;kommune;virkning\n');
    expect(stdout).toContain('In the study\n  municipalities:\n    frosta:');
    expect(explain('csv/other-municipality')).toContain('Right (collab weigh study.yaml --as frosta --from table.csv)\n');
    expect(explain('baseline/stale')).toContain('Wrong (collab validate study.yaml --baseline baseline.json)\n  {\n');
  });

  it('is data for programs in every language', () => {
    const data = JSON.parse(explain('yaml/tab-indent', '--format', 'json')) as { readonly format: number; readonly codes: readonly Explanation[] };
    expect(data).toEqual({ format: 1, codes: [{ severity: 'error', ...findExplanation('yaml/tab-indent') }] });
    expect(Object.keys(data.codes[0]?.why ?? {})).toEqual([...languages]);
  });

  it('goes to a file, without colours', () => {
    const path = join(folder, 'code.txt');
    expect(collab(['explain', 'yaml/tab-indent', '--output', path], { env: { FORCE_COLOR: '1' } }).stdout).toBe('');
    expect(readFileSync(path, 'utf8')).toBe(explain('yaml/tab-indent'));
    const { status, stderr } = collab(['explain', 'yaml/tab-indent', '--output', join(folder, 'none', 'code.txt')]);
    expect(status).toBe(2);
    expect(stderr).toContain('its folder does not exist');
  });

  it('is coloured when asked for, and never against NO_COLOR', () => {
    const colored = collab(['explain', 'yaml/tab-indent'], { env: { FORCE_COLOR: '1' } }).stdout;
    expect(colored).toContain('\u001b[1myaml/tab-indent\u001b[22m \u001b[31merror\u001b[39m\n');
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(explain('yaml/tab-indent'));
    expect(collab(['explain', 'yaml/tab-indent'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).toBe(explain('yaml/tab-indent'));
  });

  it('is wrapped to a narrow terminal, where examples stay as they are', async () => {
    const { screen, status } = await inTerminal(['explain', 'yaml/missing-comma'], folder, [], 44);
    expect(status).toBe(0);
    const lines = screen.split(/\r?\n/);
    const [sentences] = screen.split('Wrong');
    for (const line of sentences?.split(/\r?\n/) ?? []) expect(line.length).toBeLessThanOrEqual(44);
    expect(lines).toContain('      frosta: { name: Frosta population: 2_700 }'.slice(2));
  });
});

describe('collab explain codes', () => {
  it('lists every code with its severity and what it means, family by family', () => {
    const stdout = explain('codes');
    const listed = [...stdout.matchAll(/^ {2}([a-z]+\/[a-z0-9-]+) (error|warning|notice)$/gm)].map(([, code, severity]) => [code, severity]);
    expect(new Map(listed as [string, string][])).toEqual(new Map(Object.entries(severities)));
    const families = [...stdout.matchAll(/^\S.* \(([a-z]+), (\d+)\)$/gm)].map(([, family, count]) => [family, Number(count)] as const);
    expect(families.map(([family]) => family)).toEqual([...new Set(listed.map(([code]) => code?.split('/')[0]))]);
    expect(families.reduce((sum, [, count]) => sum + count, 0)).toBe(Object.keys(severities).length);
    expect(stdout).toMatch(/\nAll about one of them: collab explain file\/empty\n$/);
  });

  it('is data too', () => {
    const { codes } = JSON.parse(explain('codes', '--format', 'json')) as { readonly codes: readonly Explanation[] };
    expect(codes.map(({ code }) => code)).toEqual(Object.keys(severities));
  });

  it('fits a terminal of sixty columns', async () => {
    const { screen } = await inTerminal(['explain', 'codes'], folder, []);
    for (const line of screen.split(/\r?\n/)) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe('what is no code', () => {
  it.each([
    ['yaml/tab-indnt', 'There is no code "yaml/tab-indnt". Did you mean yaml/tab-indent?'],
    ['YAML/Tab-Indent', 'There is no code "YAML/Tab-Indent". Did you mean yaml/tab-indent?'],
    ['yalm/tab-indent', 'There is no code "yalm/tab-indent". Did you mean yaml/tab-indent?'],
    ['one-year-only', 'There is no code "one-year-only". Did you mean study/one-year-only?'],
    ['yaml/decimal-comma', 'There is no code "yaml/decimal-comma". Did you mean format/decimal-comma?'],
    ['study/completely-other', 'There is no code "study/completely-other". They are listed by: collab explain codes'],
  ])('%s is a mistake in the command line, told with the nearest', (name, message) => {
    const { status, stdout, stderr } = collab(['explain', name]);
    expect(stderr).toBe(`${message}\n`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('is said in the language of messages', () => {
    expect(collab(['explain', 'yaml/tab-indnt', '--message-language', 'nn']).stderr).toBe('Det finst ingen kode «yaml/tab-indnt». Meinte du yaml/tab-indent?\n');
    expect(collab(['explain', 'yaml/tab-indnt'], { env: { LANG: 'sv_SE.UTF-8' } }).stderr).toBe('Det finns ingen kod ”yaml/tab-indnt”. Menade du yaml/tab-indent?\n');
  });

  it('is a study where there is such a file, and a missing file where it is far from all codes', () => {
    mkdirSync(join(folder, 'study'));
    writeFileSync(join(folder, 'study', 'unknown-referenc'), 'format: 1\ntitle: Felles tjenester\n');
    const asStudy = collab(['explain', 'study/unknown-referenc'], { cwd: folder });
    expect(asStudy.stderr).toContain('format/missing-key');
    expect(asStudy.status).toBe(1);
    const missing = collab(['explain', 'forslag/innherred'], { cwd: folder });
    expect(missing.stderr).toBe('There is no file "forslag/innherred".\n');
    expect(missing.status).toBe(2);
  });

  it('a code has no figures', () => {
    const { status, stderr } = collab(['explain', 'yaml/tab-indent', 'population.group']);
    expect(stderr).toBe('A code is explained alone: remove "population.group", or name a study in place of the code.\n');
    expect(status).toBe(2);
  });
});
