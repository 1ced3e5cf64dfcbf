import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { repositoryFile, smallStudy } from '../../study-of.ts';
import { collab, examplesFolder, root } from './command.ts';
import { ranHere } from './ran-here.ts';

const flv = join(root, 'examples/flv/study.yaml');
const folder = mkdtempSync(join(tmpdir(), 'collab-analyze-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A study in a folder of its own. */
function written(text: string): string {
  const path = join(mkdtempSync(join(folder, 'study-')), 'study.yaml');
  writeFileSync(path, text);
  return path;
}

describe('collab analyze', () => {
  it.each(readdirSync(join(root, 'examples')))('writes the committed report of examples/%s', (name) => {
    const copy = join(examplesFolder(), 'examples', name);
    expect(collab(['analyze', join(copy, 'study.yaml')]).status).toBe(0);
    expect(readFileSync(join(copy, 'study.report.md'), 'utf8')).toBe(repositoryFile(`examples/${name}/study.report.md`));
  });

  it('gives the same bytes twice, from another folder, and in any locale or time zone', () => {
    const runs = [
      {},
      {},
      { cwd: '/' },
      { env: { LANG: 'C' } },
      { env: { LANG: 'nb_NO.UTF-8', LC_ALL: 'nb_NO.UTF-8' } },
      { env: { TZ: 'Asia/Tokyo' } },
    ].map((options) => ['md', 'json'].map((format) => collab(['analyze', flv, '--format', format, '--output', '-', '--message-language', 'en'], options).stdout));
    for (const run of runs) expect(run).toEqual(runs[0]);
    expect(runs[0]?.[0]).toBe(repositoryFile('examples/flv/study.report.md').replaceAll(/^!\[.*\n\n/gm, ''));
  });

  it('prints the answer and where the report is', () => {
    const { status, stdout, stderr } = collab(['analyze', written(repositoryFile('examples/flv/study.yaml'))]);
    expect(status).toBe(0);
    expect(stdout).toContain('486 kroner');
    expect(stdout).toMatch(/Written: .*study\.report\.md, .*study\.report\/\n$/);
    expect(stderr).toContain('study/one-year-only');
  });

  it('prints nothing when quiet', () => {
    expect(collab(['analyze', written(smallStudy('')), '--quiet'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('gives a result that its schema describes', () => {
    const validate = new Ajv2020().compile(JSON.parse(repositoryFile('schemas/result.schema.json')) as object);
    for (const text of [repositoryFile('examples/flv/study.yaml'), repositoryFile('test/cases/ok/contract.yaml'), smallStudy('')]) {
      const { stdout } = collab(['analyze', written(text), '--format', 'json', '--output', '-']);
      validate(JSON.parse(stdout));
      expect(validate.errors).toBeNull();
    }
  });

  it('gives JSON beside the study, and to a pipe that asked for nothing else', () => {
    const study = written(smallStudy(''));
    const { stdout } = collab(['analyze', study, '--format', 'json']);
    const file = readFileSync(study.replace('.yaml', '.report.json'), 'utf8');
    expect(stdout).toBe(file);
    expect(JSON.parse(file)).toMatchObject({ format: 1, figures: { 'population.group': { value: 16_000 } } });
  });

  it('puts the language in the name when it is not the study’s', () => {
    const study = written(smallStudy(''));
    collab(['analyze', study, '--language', 'nb']);
    expect(readFileSync(study.replace('.yaml', '.report.nb.md'), 'utf8')).toContain('## Svaret');
    expect(existsSync(study.replace('.yaml', '.report.md'))).toBe(false);
  });

  it.each([['nb', 'Bør'], ['nn', 'Bør'], ['sv', 'Bör']])('writes in the study’s language, %s', (language) => {
    const study = written(smallStudy('').replace('language: en', `language: ${language}`));
    const { status, stderr } = collab(['analyze', study]);
    expect(status).toBe(0);
    expect(stderr).not.toContain('language');
    expect(readFileSync(study.replace('.yaml', '.report.md'), 'utf8')).toContain({ nb: '## Svaret', nn: '## Svaret', sv: '## Svaret' }[language]);
  });

  it('writes several formats into a folder', () => {
    const results = join(folder, 'results');
    expect(collab(['analyze', flv, '--format', 'md', '--format', 'json', '--output', results]).status).toBe(0);
    expect(readdirSync(results).toSorted()).toEqual(['study.report', 'study.report.json', 'study.report.md']);
  });

  it('reads standard input and then writes to standard output', () => {
    const { status, stdout } = collab(['analyze', '-'], { input: smallStudy('') });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# A small study\n/);
  });

  it('writes nothing for a study with errors', () => {
    const study = written(smallStudy('').replace('13_600', '13,6'));
    const { status, stdout, stderr } = collab(['analyze', study]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('format/decimal-comma');
    expect(readdirSync(join(study, '..'))).toEqual(['study.yaml']);
  });

  it('never overwrites the study', () => {
    const study = written(smallStudy(''));
    const { status, stderr } = collab(['analyze', study, '--output', study]);
    expect(status).toBe(2);
    expect(stderr).toContain('is the study itself');
    expect(readFileSync(study, 'utf8')).toBe(smallStudy(''));
  });

  it('ends with 2 for a missing file, a directory and an output that cannot be written', () => {
    expect(collab(['analyze', 'no-such.yaml']).status).toBe(2);
    expect(collab(['analyze', 'examples']).status).toBe(2);
    expect(collab(['analyze', flv, '--output', join(folder, 'none/report.md')])).toMatchObject({ status: 2, stderr: expect.stringContaining('none/report.md" cannot be written: its folder does not exist.') as string });
    expect(existsSync(join(folder, 'none'))).toBe(false);
    expect(collab(['analyze', flv, '--output', folder]).status).toBe(2);
    expect(collab(['analyze', flv, '--language', 'fi']).status).toBe(2);
    expect(collab(['analyze'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Which study?') as string });
  });

  it.each([
    ['--draws', '0'],
    ['--draws', '99'],
    ['--draws', '1000000000'],
    ['--draws', '1e4'],
    ['--draws', 'many'],
    ['--seed', '-1'],
    ['--seed', '4294967296'],
    ['--seed', '1.5'],
    ['--seed', ''],
  ])('ends with 2 for %s %s, and says what it takes', async (option, typed) => {
    const study = written(smallStudy(''));
    const { status, stdout, stderr } = await ranHere(['analyze', study, `${option}=${typed}`]);
    expect([status, stdout]).toEqual([2, '']);
    const limits = option === '--draws' ? '100 to 1000000' : '0 to 4294967295';
    expect(stderr).toBe(`${option} takes a whole number from ${limits}, not "${typed}".\n`);
    expect(readdirSync(join(study, '..'))).toEqual(['study.yaml']);
  });

  it('lets --seed and --draws stand instead of the study’s own', () => {
    const base = smallStudy('services: { ict: { area: support, gain: { annual: { low: 1_000, likely: 2_000, high: 4_000 } }, coordination: { low: 100, likely: 200, high: 300 } } }');
    const result = (text: string, ...options: readonly string[]): string =>
      collab(['analyze', written(text), '--format', 'json', '--output', '-', ...options]).stdout;
    const stated = result(`${base}analysis: { seed: 7, draws: 500 }\n`);
    expect(result(base, '--seed', '7', '--draws', '500')).toBe(stated);
    expect(result(`${base}analysis: { seed: 2, draws: 200 }\n`, '--seed=7', '--draws=5_00')).toBe(stated);
    expect(result(base, '--seed', '8', '--draws', '500')).not.toBe(stated);
    expect(result(base, '--seed', '0', '--draws', '100')).toContain('"figures"');
  });

  it('leaves a device, a pipe and a symbolic link as what they were', () => {
    expect(collab(['analyze', flv, '--output', '/dev/null']).status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    const study = written(smallStudy(''));
    const own = join(folder, 'special');
    mkdirSync(own);
    const script = `mkfifo p && (cat p > got &) && node ${root}/bin/collab.js analyze ${study} --output p && ln -s target.md link.md && node ${root}/bin/collab.js analyze ${study} --output link.md && sleep 0.2 && test -p p && test -L link.md && cmp got target.md`;
    const { status } = spawnSync('bash', ['-c', script], { cwd: own });
    expect(status).toBe(0);
    expect(readFileSync(join(own, 'target.md'), 'utf8')).toMatch(/^# A small study/);
  });

  it('keeps the whole report when a longer one is replaced by a shorter', () => {
    const study = written(smallStudy(''));
    const report = study.replace('.yaml', '.report.md');
    copyFileSync(join(root, 'README.md'), report);
    collab(['analyze', study]);
    expect(readFileSync(report, 'utf8')).toMatch(/^# A small study/);
  });

  it('makes a hostile title harmless in the terminal', () => {
    const study = written(smallStudy('').replace('A small study', '"\\e[31mred\\a"'));
    const { stdout } = collab(['analyze', study]);
    expect(stdout).not.toMatch(/[\u0007\u001b]/);
  });

  it('fits a narrow table into its width and colours nothing in a pipe', () => {
    const { stdout } = collab(['analyze', flv, '--output', '/dev/null'], { env: { FORCE_COLOR: '0' } });
    for (const line of stdout.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain('\u001b');
    expect(collab(['analyze', flv, '--output', '/dev/null'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[1m');
  });
});

describe('collab', () => {
  it('prints help with an example when it is asked nothing', () => {
    const { status, stdout } = collab([]);
    expect(status).toBe(0);
    expect(stdout).toContain('$ collab analyze study.yaml');
    expect(collab(['--help']).stdout).toBe(stdout);
  });

  it('prints the version of the package', () => {
    const { version } = JSON.parse(repositoryFile('package.json')) as { version: string };
    expect(collab(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('has an example in the help of every command', () => {
    for (const command of ['validate', 'analyze']) {
      const { status, stdout } = collab([command, '--help']);
      expect(status).toBe(0);
      expect(stdout).toContain(`$ collab ${command} study.yaml`);
    }
  });

  it('names the nearest command', () => {
    expect(collab(['analyse', flv]).stderr).toContain('analyze');
  });
});
