import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/texts/language.ts';
import { collab, root } from './command.ts';
import { lines, said, studiesFolder } from './validated.ts';

const flv = 'examples/flv/study.yaml';

describe('collab validate', () => {
  it('finds no error in the examples, and warns that the gap of 2001 rests on one year', () => {
    const { status, stdout } = collab(['validate', flv, 'examples/minimal/study.yaml']);
    expect(status).toBe(0);
    expect(stdout).toContain('study/one-year-only');
    expect(lines(stdout)).toContain('1 warning in 2 files');
  });

  it('says of every broken study its one mistake, and ends with 1', () => {
    const names = readdirSync(join(root, 'test/cases/err')).map((name) => `test/cases/err/${name}`);
    const { status, stdout } = collab(['validate', ...names, '--format', 'json']);
    expect(status).toBe(1);
    expect(said(stdout).map(({ name, diagnostics }) => [name, diagnostics.map(({ severity }) => severity)])).toEqual(names.map((name) => [name, ['error']]));
  });

  it.each(languages)('says six mistakes of one file in six messages, at their places, in %s', (language) => {
    const text = readFileSync(join(root, flv), 'utf8')
      .replace('language: nb', 'language: no')
      .replace('source: levanger } }\n  levanger', 'source: levangr } }\n  levanger')
      .replace('17_500', '17 500')
      .replace('value: 1793', 'value: 1793,5')
      .replace('gapTotal', 'gapTotl')
      .replace(/^criteria:/m, 'critera:');
    const { status, stdout } = collab(['validate', '-', '--format', 'json', '--message-language', language], { input: text });
    const [file] = said(stdout);
    expect(status).toBe(1);
    expect(file?.diagnostics.map(({ code, line, column }) => `${code} ${textAt(text, line, column)}`)).toEqual([
      'format/unknown-value no',
      'study/unknown-reference levangr',
      'format/grouped-number 17 500',
      'format/decimal-comma 1793,5',
      'format/unknown-key critera',
      'study/unknown-figure benchmark.ringsaker.gapTotl',
    ]);
    const messages = file?.diagnostics.map(({ message }) => message) ?? [];
    expect(messages[2]).toContain({ nb: 'Skriv 17_500', nn: 'Skriv 17_500', sv: 'Skriv 17_500', en: 'Write 17_500' }[language]);
    expect(messages.at(-1)).toMatch({ nb: /Mente du/, nn: /Meinte du/, sv: /Menade du/, en: /Did you mean/ }[language]);
  });

  it('speaks the language of the locale, or the one asked for', () => {
    const broken = 'test/cases/err/unknown-host.yaml';
    expect(collab(['validate', broken], { env: { LANG: 'nb_NO.UTF-8' } }).stdout).toContain('Mente du «verdal»?');
    expect(collab(['validate', broken]).stdout).toContain('Did you mean "verdal"?');
    expect(collab(['validate', broken, '--message-language', 'nb']).stdout).toContain('1 feil');
  });

  it('leaves out what a comment in the study says not to tell, and says that it does', () => {
    const study = readFileSync(join(root, 'test/cases/warn/one-year.yaml'), 'utf8');
    const ignored = study.replace('  stjordal', '  # collab-ignore study/one-year-only: flere år finnes ikke\n  stjordal');
    const { status, stdout } = collab(['validate', '-', '--strict'], { input: ignored });
    expect([status, stdout]).toEqual([0, 'No errors, warnings or notices in 1 file (1 hidden)\n']);
  });
});

describe('what is checked', () => {
  const folder = studiesFolder();
  const names = (args: readonly string[]): unknown => {
    const { status, stdout, stderr } = collab(['validate', ...args, '--format', 'json'], { cwd: folder });
    return [status, said(stdout).map(({ name }) => name), stderr];
  };

  it('is every file that is named, once, in that order', () => {
    expect(names(['warned.yaml', 'right.yaml', './warned.yaml'])).toEqual([0, ['warned.yaml', 'right.yaml'], '']);
  });

  it('is every study in a folder and below it, and nothing else', () => {
    expect(names(['.'])).toEqual([1, ['below/broken.yaml', 'below/deeper/right.yml', 'right.yaml', 'warned.yaml'], '']);
    expect(names(['below/deeper'])).toEqual([0, ['below/deeper/right.yml'], '']);
  });

  it('is what a pattern matches', () => {
    expect(names(['*.yaml'])).toEqual([1, ['other.yaml', 'right.yaml', 'warned.yaml'], '']);
    expect(names(['**/*.{yaml,yml}', 'right.yaml'])).toEqual([1, ['below/broken.yaml', 'below/deeper/right.yml', 'other.yaml', 'right.yaml', 'warned.yaml'], '']);
  });

  it('is an error where a pattern or a folder has nothing, also beside what is there, which is checked all the same', () => {
    expect(names(['nothing/*.yaml'])).toEqual([2, [], 'No file matches "nothing/*.yaml".\n']);
    expect(names(['right.yaml', 'nothing/*.yaml', 'warned.yaml'])).toEqual([2, ['right.yaml', 'warned.yaml'], 'No file matches "nothing/*.yaml".\n']);
    expect(names(['below/broken.yaml', '*.json'])).toEqual([2, ['below/broken.yaml'], 'No file matches "*.json".\n']);
    expect(names(['empty', 'right.yaml'])).toEqual([2, ['right.yaml'], expect.stringContaining('empty')]);
  });

  it('is an error where a file is missing, also beside what is there', () => {
    const { status, stdout, stderr } = collab(['validate', 'no-such.yaml', 'right.yaml'], { cwd: folder });
    expect([status, stdout]).toEqual([2, 'No errors, warnings or notices in 1 file\n']);
    expect(stderr).toContain('no-such.yaml');
    expect(collab(['validate', 'no-such.yaml', 'below/broken.yaml'], { cwd: folder }).status).toBe(2);
  });

  it('is standard input, under a name that may be given', () => {
    const input = readFileSync(join(folder, 'below/broken.yaml'));
    const named = collab(['validate', '-', '--stdin-name', 'studies/new.yaml'], { input });
    expect(named.status).toBe(1);
    expect(named.stdout).toMatch(/^studies\/new\.yaml:13:66 error format\/decimal-comma\n/);
    expect(collab(['validate', '-'], { input }).stdout).toMatch(/^-:13:66 error/);
    const beside = collab(['validate', 'right.yaml', '-', '--stdin-name', 'in.yaml', '-f', 'json'], { cwd: folder, input });
    expect(said(beside.stdout).map(({ name }) => name)).toEqual(['right.yaml', 'in.yaml']);
  });

  it('has no name where it is not read', () => {
    const { status, stdout, stderr } = collab(['validate', 'right.yaml', '--stdin-name', 'in.yaml'], { cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--stdin-name is a name for standard input, and "-" is not among the files.');
  });
});

describe('a check ends', () => {
  const folder = studiesFolder();
  const run = (...args: readonly string[]): unknown => {
    const { status, stdout, stderr } = collab(['validate', ...args], { cwd: folder });
    return [status, stdout === '' ? '' : lines(stdout).find((line) => /\d+ files?/.test(line)), stderr];
  };

  it('with 0 where nothing is wrong, and with warnings, unless more than are allowed', () => {
    expect(run('right.yaml')).toEqual([0, 'No errors, warnings or notices in 1 file', '']);
    expect(run('warned.yaml')).toEqual([0, '1 warning in 1 file', '']);
    expect(run('warned.yaml', '--max-warnings', '1')).toEqual([0, '1 warning in 1 file', '']);
    expect(run('warned.yaml', '--max-warnings', '0')).toEqual([1, '1 warning in 1 file', '1 warning; the limit is 0.\n']);
    expect(run('warned.yaml', '--strict')).toEqual([1, '1 warning in 1 file', '1 warning; the limit is 0.\n']);
    expect(run('warned.yaml', '--strict', '--max-warnings', '3')).toEqual([1, '1 warning in 1 file', '1 warning; the limit is 0.\n']);
    expect(run('right.yaml', '--strict')).toEqual([0, 'No errors, warnings or notices in 1 file', '']);
  });

  it('with 1 for an error', () => {
    expect(run('right.yaml', 'below/broken.yaml')).toEqual([1, '1 error in 2 files', '']);
    expect(run('below/broken.yaml', '--max-warnings', '9')).toEqual([1, '1 error in 1 file', '']);
  });

  it('with 2 for a command line that says nothing, or something that cannot be carried out', () => {
    const refused = [[], ['right.yaml', '-f', 'xml'], ['right.yaml', '--nonsense'], ['right.yaml', '--max-warnings', '-1'], ['right.yaml', '--max-warnings', 'many'], ['right.yaml', '-f', 'pretty,json']];
    for (const args of refused) expect(run(...args)).toEqual([2, '', expect.stringMatching(/\S/)]);
    expect(collab(['valdate', flv])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('validate') as string });
  });
});

describe('what is told', () => {
  const folder = studiesFolder();

  it('is, with --advice, also what a study lacks, which fails no check', () => {
    const { status, stdout } = collab(['validate', 'right.yaml', '--advice', '--strict', '-f', 'json'], { cwd: folder });
    const [file] = said(stdout);
    expect(status).toBe(0);
    expect(file?.diagnostics.length).toBeGreaterThan(3);
    expect(new Set(file?.diagnostics.map(({ code, severity }) => `${code.split('/')[0]} ${severity}`))).toEqual(new Set(['advice notice']));
    expect(said(collab(['validate', 'right.yaml', '-f', 'json'], { cwd: folder }).stdout)[0]?.diagnostics).toEqual([]);
    const broken = collab(['validate', 'below/broken.yaml', '--advice', '-f', 'json'], { cwd: folder });
    expect(said(broken.stdout)[0]?.diagnostics).toHaveLength(1);
  });

  it('is, with --quiet, errors alone, and nothing at all where there are none', () => {
    expect(collab(['validate', '.', '--quiet', '--advice'], { cwd: folder }).stdout).toMatch(/^below\/broken\.yaml:13:66 error .*\n(?:.*\n)*\n1 error in 4 files\n/);
    expect(collab(['validate', 'right.yaml', 'warned.yaml', '-q'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(collab(['validate', 'warned.yaml', '-q', '--strict'], { cwd: folder })).toMatchObject({ status: 1, stdout: '' });
    const json = collab(['validate', 'warned.yaml', '-q', '-f', 'json'], { cwd: folder });
    expect(said(json.stdout)[0]?.diagnostics).toHaveLength(1);
  });
});

/** The word that begins at a place, up to what ends a value. */
function textAt(text: string, line: number, column: number): string {
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return rest.slice(0, rest.search(/,(?!\d)|[:}]|$/)).trimEnd();
}
