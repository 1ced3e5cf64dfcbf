import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collab, root } from './command.ts';
import { said, studiesFolder } from './validated.ts';

const broken = readFileSync(join(root, 'test/cases/err/decimal-comma.yaml'), 'utf8');
const mended = broken.replace('4000,5', '4000.5');

describe('collab validate --fix', () => {
  it('mends files where they stand, says how often, and tells what is left', () => {
    const folder = studiesFolder();
    const both = broken.replace('verdal, gain', 'verdall, gain').replace('host: verdall', 'host: lillehammer');
    writeFileSync(join(folder, 'both.yaml'), both);
    const { status, stdout, stderr } = collab(['validate', 'both.yaml', 'below', 'right.yaml', '--fix', '-f', 'json'], { cwd: folder });
    expect(stderr).toBe('both.yaml: 1 mended\nbelow/broken.yaml: 1 mended\n');
    expect(said(stdout).map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([['study/unknown-reference'], ['study/one-year-only'], [], []]);
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'both.yaml'), 'utf8')).toBe(both.replace('4000,5', '4000.5'));
    expect(readFileSync(join(folder, 'below/broken.yaml'), 'utf8')).toBe(mended);
    expect(collab(['validate', 'below/broken.yaml', '--fix', '--quiet'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('leaves what needs no mending as it is, byte and time', () => {
    const folder = studiesFolder();
    const before = statSync(join(folder, 'right.yaml'), { bigint: true });
    collab(['validate', 'right.yaml', '--fix'], { cwd: folder });
    expect(statSync(join(folder, 'right.yaml'), { bigint: true })).toMatchObject({ mtimeNs: before.mtimeNs, ino: before.ino });
  });

  it('writes standard input with its mendings to standard output, and tells the rest on standard error', () => {
    const { status, stdout, stderr } = collab(['validate', '-', '--fix', '--stdin-name', 'in.yaml'], { input: broken });
    expect([status, stdout]).toEqual([0, mended]);
    expect(stderr).toMatch(/^in\.yaml: 1 mended\nin\.yaml:13:3 warning study\/one-year-only\n/);
    expect(collab(['validate', '-', '--fix', '-q'], { input: mended })).toEqual({ status: 0, stdout: mended, stderr: '' });
    const hopeless = 'format: 1\ntitle: "\n';
    expect(collab(['validate', '-', '--fix'], { input: hopeless })).toMatchObject({ status: 1, stdout: hopeless });
  });

  it('says what it may not write, leaves it as it was, and tells of it as it stands', () => {
    const folder = studiesFolder();
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    writeFileSync(join(locked, 'study.yaml'), broken, { mode: 0o444 });
    chmodSync(folder, 0o755);
    chmodSync(locked, 0o555);
    // Root writes everywhere, so as root the command runs as nobody.
    const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const env = { PATH: process.env['PATH'], LANG: 'C' };
    const ran = spawnSync(process.execPath, [join(root, 'bin/collab.js'), 'validate', join(locked, 'study.yaml'), '--fix', '-f', 'json'], { cwd: '/', env, encoding: 'utf8', ...other });
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('study.yaml')]);
    expect(said(ran.stdout)[0]?.diagnostics.map(({ code }) => code)).toEqual(['format/decimal-comma']);
    expect(readFileSync(join(locked, 'study.yaml'), 'utf8')).toBe(broken);
    expect(readdirSync(locked)).toEqual(['study.yaml']);
  });
});

describe('collab validate --baseline', () => {
  it('leaves out what was found before, also errors and when lines have moved, and tells what has come since', () => {
    const folder = studiesFolder();
    const run = (...args: readonly string[]): ReturnType<typeof collab> => collab(['validate', ...args, '--baseline', 'known.json'], { cwd: folder });
    expect(run('.')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('known.json') as string });
    expect(run('.', '--update-baseline')).toEqual({ status: 0, stdout: 'No errors, warnings or notices in 4 files (2 in the baseline)\n', stderr: '' });
    const written = readFileSync(join(folder, 'known.json'), 'utf8');
    const { entries } = JSON.parse(written) as { entries: { file: string; code: string }[] };
    expect(entries.map(({ file, code }) => `${file} ${code}`)).toEqual(['below/broken.yaml format/decimal-comma', 'warned.yaml study/one-year-only']);

    writeFileSync(join(folder, 'below/broken.yaml'), `# moved\n\n${broken}`);
    expect(run('.', '--strict')).toMatchObject({ status: 0, stderr: '' });
    const warned = readFileSync(join(folder, 'warned.yaml'), 'utf8');
    writeFileSync(join(folder, 'warned.yaml'), warned.replace('language: nb', 'language: no'));
    const since = run('.', '-f', 'json');
    expect(since.status).toBe(1);
    expect(said(since.stdout).flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual(['format/unknown-value', 'baseline/stale']);
    expect(said(since.stdout).map(({ suppressed }) => suppressed.length)).toEqual([1, 0, 0, 0, 0]);
  });

  it('tells, at its line, of what is mended and still in it, as a warning', () => {
    const folder = studiesFolder();
    collab(['validate', '.', '--baseline', 'known.json', '--update-baseline'], { cwd: folder });
    writeFileSync(join(folder, 'below/broken.yaml'), readFileSync(join(folder, 'right.yaml')));
    const run = (...args: readonly string[]): ReturnType<typeof collab> => collab(['validate', '.', '--baseline', 'known.json', ...args], { cwd: folder });
    const told = run();
    expect(told.status).toBe(0);
    expect(told.stdout).toMatch(/^known\.json:4:5 warning baseline\/stale\n/);
    expect(run('--strict').status).toBe(1);
    expect(run('--update-baseline').status).toBe(0);
    expect(run('--strict').status).toBe(0);
  });

  it('that is none, or is not named, is refused and left as it is', () => {
    const folder = studiesFolder();
    expect(collab(['validate', '.', '--update-baseline'], { cwd: folder }).status).toBe(2);
    expect(collab(['validate', '.', '--update-baseline', '--baseline', 'right.yaml'], { cwd: folder }).status).toBe(2);
    expect(readFileSync(join(folder, 'right.yaml'))).toEqual(readFileSync(join(root, 'examples/minimal/study.yaml')));
  });
});

describe('collab validate --format', () => {
  it('writes several at once, each to its file and one to standard output', () => {
    const folder = studiesFolder();
    const formats = ['-f', 'json=out.json,sarif=out.sarif', '-f', 'junit=out.xml', '-f', 'github=out.txt', '-f', 'pretty'];
    const { status, stdout, stderr } = collab(['validate', '.', ...formats], { cwd: folder });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('1 error, 1 warning in 4 files\n');
    const [json, sarif, junit, github] = ['out.json', 'out.sarif', 'out.xml', 'out.txt'].map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(said(json ?? '').map(({ name }) => name)).toEqual(['below/broken.yaml', 'below/deeper/right.yml', 'right.yaml', 'warned.yaml']);
    const { runs } = JSON.parse(sarif ?? '') as { runs: { results: { ruleId: string }[] }[] };
    expect(runs.flatMap(({ results }) => results.map(({ ruleId }) => ruleId))).toEqual(['format/decimal-comma', 'study/one-year-only']);
    expect(junit).toMatch(/<testsuites [^>]*tests="4" failures="1"/);
    expect(github?.match(/^::(?:error|warning) file=/gm)).toHaveLength(2);
  });

  it('writes several into the folder of --output, under names of their own', () => {
    const folder = studiesFolder();
    expect(collab(['validate', 'right.yaml', '-f', 'pretty,json,sarif,junit,github', '-o', 'results'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(join(folder, 'results')).toSorted()).toEqual(['diagnostics.github.txt', 'diagnostics.json', 'diagnostics.sarif', 'diagnostics.txt', 'diagnostics.xml']);
  });

  it('ends with 2 where a result cannot be written, or would be written over a study', () => {
    const folder = studiesFolder();
    expect(collab(['validate', 'right.yaml', '-o', 'none/there.txt'], { cwd: folder })).toMatchObject({ status: 2, stderr: expect.stringContaining('there.txt') as string });
    symlinkSync('right.yaml', join(folder, 'link'));
    for (const path of ['right.yaml', './right.yaml', 'link']) {
      expect(collab(['validate', '.', '-f', `pretty,json=${path}`, '--fix'], { cwd: folder })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('is the study itself') as string });
    }
    expect(readFileSync(join(folder, 'right.yaml'))).toEqual(readFileSync(join(root, 'examples/minimal/study.yaml')));
    expect(readFileSync(join(folder, 'below/broken.yaml'), 'utf8')).toBe(broken);
  });

  it('makes on GitHub ten annotations at most, the gravest, and a table of all in the summary of the step', () => {
    const folder = studiesFolder();
    const names = Array.from({ length: 12 }, (_each, index) => `many/${String(index).padStart(2, '0')}.yaml`);
    mkdirSync(join(folder, 'many'));
    for (const name of names) writeFileSync(join(folder, name), broken);
    const env = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
    writeFileSync(env.GITHUB_STEP_SUMMARY, 'Earlier.\n\n');
    const { status, stdout } = collab(['validate', 'warned.yaml', 'many', '-f', 'github'], { cwd: folder, env });
    expect(status).toBe(1);
    expect(stdout.match(/^::\w+ /gm)).toEqual(Array.from({ length: 10 }, () => '::error '));
    const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    expect(summary).toMatch(/^Earlier\.\n\n/);
    for (const name of ['warned.yaml', ...names]) expect(summary).toContain(name);
    expect(collab(['validate', 'warned.yaml', '-f', 'json'], { cwd: folder, env }).status).toBe(0);
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe(summary);
    const without = collab(['validate', 'many', '-f', 'github'], { cwd: folder });
    expect(without.stdout.match(/^::\w+ /gm)).toHaveLength(10);
    expect(without.stdout).toMatch(/\b2\b.*\n$/);
  });
});
