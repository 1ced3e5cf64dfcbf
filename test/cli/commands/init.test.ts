import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFile } from '../../study-of.ts';
import { collab } from './command.ts';

const three = ['--municipality', 'Frosta', '--municipality', 'Levanger', '--municipality', 'Verdal'];

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'collab-init-'));
}

function init(args: readonly string[], cwd = newFolder()) {
  return { cwd, ...collab(['init', ...args], { cwd }) };
}

describe('collab init with flags', () => {
  it('writes a study that is valid and gives a report', () => {
    const { cwd, status, stdout, stderr } = init(['studies/flv', ...three, '--yes']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Skrevet: studies/flv/study.yaml, studies/flv/study.schema.json');
    expect(stdout).toContain('npx --no collab analyze studies/flv/study.yaml');
    // Plain npx would fetch whatever has the name where collab is not installed.
    expect(`${stdout}${readFileSync(join(cwd, 'studies/flv/study.yaml'), 'utf8')}`).not.toContain('npx collab');
    expect(collab(['validate', 'studies/flv/study.yaml'], { cwd }).stderr).not.toMatch(/error|warning\b.*\d/);
    expect(collab(['analyze', 'studies/flv/study.yaml', '--quiet'], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, 'studies/flv/study.report.md'), 'utf8')).toContain('Frosta, Levanger og Verdal');
  });

  it('needs no --yes where there is no terminal, and writes the same', () => {
    const [one, other] = [init(three), init([...three, '--yes'])];
    expect(one.status).toBe(0);
    expect(readFileSync(join(one.cwd, 'study.yaml'))).toEqual(readFileSync(join(other.cwd, 'study.yaml')));
  });

  it('takes an answer to everything', () => {
    const { cwd, status } = init([
      '--country', 'norway', '--language', 'en', '-m', '1717', '-m', 'levanger', '--year', '2024', '--title', 'Frosta: “og” Levanger', '--cost', 'Frosta=7100', '--cost', '5037=6 100', '--benchmark',
      'Ringsaker', '--benchmark-cost', '5200', '--price-year', '2023', '--cost-source', 'KOSTRA 12362', '--area', 'support', '--service', 'payroll', '--service', 'child-welfare', '--criterion',
      'quality', '--criterion', 'economy', '--yes',
    ]);
    expect(status).toBe(0);
    const text = readFileSync(join(cwd, 'study.yaml'), 'utf8');
    for (const line of [
      'title: "Frosta: “og” Levanger"', 'language: en', 'priceYear: 2023', 'value: 7_100, source: costs', 'value: 6_100, source: costs', '  ringsaker:', 'title: KOSTRA 12362', '1 January 2024',
      '  payroll:', '  child-welfare: { catalogue: child-welfare }', '  economy: {}', '  quality: {}',
    ]) {
      expect(text.includes(line) || line).toBe(true);
    }
    expect(text.indexOf('  economy: {}')).toBeLessThan(text.indexOf('  quality: {}'));
    expect(collab(['validate', 'study.yaml'], { cwd }).status).toBe(0);
  });

  it('is in Sweden for a study in Swedish', () => {
    const { cwd, status } = init(['--language', 'sv', '-m', 'Mora', '-m', 'Orsa', '--area', 'services', '--yes']);
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, 'study.yaml'), 'utf8')).toMatch(/jurisdiction: sweden[^]*currency: SEK[^]*code: "2062"/);
  });

  it('says nothing with --quiet', () => {
    expect(init([...three, '--yes', '--quiet'])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('says what is next in the language of messages, where one is chosen', () => {
    expect(init([...three, '--message-language', 'en']).stdout).toMatch(/^Written: study\.yaml/);
  });
});

describe('collab init refuses', () => {
  it.each([
    ['nothing at all', [], /--municipality Frosta --municipality Levanger --yes/],
    ['one municipality', ['-m', 'Frosta'], /at least two municipalities/],
    ['one that there is none of, with what is near', ['-m', 'Frsota', '-m', 'Levanger'], /Did you mean .*Frosta \(5036\)/],
    ['one of the other country', ['-m', 'Mora', '-m', 'Levanger'], /choose with --country/],
    ['a name of two', ['-m', 'Våler', '-m', 'Levanger'], /Våler \(3114\) and Våler \(3419\)\. Give the number/],
    ['one that was divided', ['-m', 'Tysfjord', '-m', 'Levanger'], /was divided between Narvik \(1806\) and Hamarøy \(1875\)/],
    ['one that is named twice', ['-m', 'Levanger', '-m', '1719'], /Levanger \(5037\) is named twice/],
    ['a benchmark that takes part', [...three, '--benchmark', 'Verdal'], /cannot also be what it is compared with/],
    ['a cost of a stranger', [...three, '--cost', 'Oslo=5'], /--cost takes municipality=amount/],
    ['a cost that may be six or six thousand', [...three, '--cost', 'Frosta=6.587'], /such as 6587, not "6\.587"/],
    ['the cost of no benchmark', [...three, '--benchmark-cost', '5000'], /needs a --benchmark/],
    ['a source of no costs', [...three, '--cost-source', 'KOSTRA'], /is about costs/],
    ['a year without four digits', [...three, '--year', '24'], /four digits/],
    ['a year that is not in the register', [...three, '--year', '1999'], /does not have the inhabitants of Frosta in 1999/],
    ['a service that there is none of', [...three, '--service', 'payrol'], /Did you mean "payroll"/],
    ['a criterion that there is none of', [...three, '--criterion', 'money'], /economy, quality/],
    ['an area that there is none of', [...three, '--area', 'money'], /governance, support/],
    ['an empty title', [...three, '--title', ' '], /--title cannot be empty/],
  ])('%s', (_, args, why) => {
    const { cwd, status, stderr, stdout } = init([...args]);
    expect(stderr).toMatch(why);
    expect({ status, stdout, written: readdirSync(cwd) }).toEqual({ status: 2, stdout: '', written: [] });
  });

  it.runIf(process.platform === 'linux')('a folder that cannot be created', () => {
    const { status, stdout, stderr } = init(['/proc/collab', ...three, '--yes']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('/proc/collab');
  });

  it('to overwrite a study, be it a link that leads nowhere', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'study.yaml'), 'mine');
    expect(init([...three, '--yes'], folder)).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(join(folder, 'study.yaml'), 'utf8')).toBe('mine');
    const other = newFolder();
    symlinkSync('nowhere', join(other, 'study.yaml'));
    expect(init([...three, '--yes'], other).status).toBe(2);
    expect(lstatSync(join(other, 'study.yaml')).isSymbolicLink()).toBe(true);
  });

  it('a folder that is a file', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'here'), '');
    expect(init(['here', ...three, '--yes'], folder)).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('the schema of a new study', () => {
  it('is put beside it', () => {
    const { cwd } = init(three);
    expect(readFileSync(join(cwd, 'study.schema.json'), 'utf8')).toBe(repositoryFile('schemas/study.schema.json'));
    expect(readFileSync(join(cwd, 'study.yaml'), 'utf8')).toMatch(/^# yaml-language-server: \$schema=\.\/study\.schema\.json\n/);
  });

  it('is the one of its repository, where there is one', () => {
    const folder = newFolder();
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'schemas'));
    writeFileSync(join(folder, 'schemas/study.schema.json'), '{}');
    init(['studies/flv', ...three], folder);
    expect(readFileSync(join(folder, 'studies/flv/study.yaml'), 'utf8')).toMatch(/\$schema=\.\.\/\.\.\/schemas\/study\.schema\.json\n/);
    expect(existsSync(join(folder, 'studies/flv/study.schema.json'))).toBe(false);
  });
});

describe('collab init --ci github', () => {
  it('writes a workflow at the root of the repository', () => {
    const folder = newFolder();
    mkdirSync(join(folder, '.git'));
    const { stdout, status } = init(['studies/flv', ...three, '--ci', 'github'], folder);
    expect(status).toBe(0);
    expect(stdout).toContain('.github/workflows/collab.yml');
    const workflow = readFileSync(join(folder, '.github/workflows/collab.yml'), 'utf8');
    expect(workflow).toContain('npx --no collab validate studies/flv/study.yaml --format github,pretty=/dev/stderr\n');
    expect(workflow).toMatch(/uses: actions\/checkout@[0-9a-f]{40} /);
    expect(workflow).toMatch(/uses: actions\/setup-node@[0-9a-f]{40} [^]*node-version: 20 /);
  });

  it('annotates, shows the lines in the log, and adds to the summary of the step', () => {
    const folder = newFolder();
    mkdirSync(join(folder, '.git'));
    init([...three, '--ci', 'github'], folder);
    const [, line = ''] = readFileSync(join(folder, '.github/workflows/collab.yml'), 'utf8').match(/npx --no collab (.*)/) ?? [];
    const study = join(folder, 'study.yaml');
    writeFileSync(study, readFileSync(study, 'utf8').replace(/^title:.*$/m, 'titel: Samarbeid'));
    const summary = join(folder, 'summary.md');
    const { status, stdout, stderr } = collab(line.split(' '), { cwd: folder, env: { GITHUB_STEP_SUMMARY: summary } });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=study\.yaml,line=\d+,/);
    expect(stderr).toMatch(/│ titel: Samarbeid/);
    expect(readFileSync(summary, 'utf8')).toContain('| study.yaml:');
  });

  it('overwrites none, and then writes no study either', () => {
    const folder = newFolder();
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.github/workflows/collab.yml'), 'mine');
    expect(init([...three, '--ci', 'github'], folder)).toMatchObject({ status: 2 });
    expect(existsSync(join(folder, 'study.yaml'))).toBe(false);
    expect(readFileSync(join(folder, '.github/workflows/collab.yml'), 'utf8')).toBe('mine');
  });
});
