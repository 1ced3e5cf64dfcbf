import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collab, examplesFolder, root } from './command.ts';

const folder = examplesFolder();
const flv = 'examples/flv/study.yaml';

describe('collab validate', () => {
  it('finds no error in the examples, and warns that the gap of 2001 rests on one year', () => {
    const { status, stdout } = collab(['validate', flv, 'examples/minimal/study.yaml']);
    expect(status).toBe(0);
    expect(stdout).toContain('study/one-year-only');
    expect(stdout).toMatch(/1 warning in 2 files\n$/);
  });

  it('says of every broken study its one mistake, and ends with 1', () => {
    const names = readdirSync(join(root, 'test/cases/err')).map((name) => `test/cases/err/${name}`);
    const { status, stdout } = collab(['validate', ...names, '--format', 'json']);
    const { files } = JSON.parse(stdout) as { files: { name: string; diagnostics: { severity: string }[] }[] };
    expect(status).toBe(1);
    expect(files.map(({ name, diagnostics }) => [name, diagnostics.map(({ severity }) => severity)])).toEqual(names.map((name) => [name, ['error']]));
  });

  it('says all mistakes of one file at once', () => {
    const text = readFileSync(join(root, flv), 'utf8')
      .replace('17_500', '17 500')
      .replace('value: 1793', 'value: 1793,5')
      .replace('gapTotal', 'gapTotl')
      .replace('language: nb', 'language: no')
      .replace('source: levanger } }\n  levanger', 'source: levangr } }\n  levanger');
    const { status, stdout } = collab(['validate', '-', '--format', 'json'], { input: text });
    const [file] = (JSON.parse(stdout) as { files: { diagnostics: { code: string }[] }[] }).files;
    expect(status).toBe(1);
    expect(file?.diagnostics.map(({ code }) => code)).toEqual([
      'format/unknown-value',
      'study/unknown-reference',
      'format/grouped-number',
      'format/decimal-comma',
      'study/unknown-figure',
    ]);
  });

  it('reads standard input and a pipe', () => {
    expect(collab(['validate', '-'], { input: readFileSync(join(root, flv)) }).status).toBe(0);
    const piped = spawnSync('bash', ['-c', `cat ${flv} | node bin/collab.js validate /dev/stdin`], { cwd: root });
    expect(piped.status).toBe(0);
  });

  it('ends with 2 for a missing file, a directory and a file it may not read, and still checks the others', () => {
    const missing = collab(['validate', 'no-such.yaml', flv]);
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('no-such.yaml');
    expect(missing.stdout).toMatch(/in 1 file\n$/);
    expect(collab(['validate', 'examples']).status).toBe(2);
    expect(collab(['validate', 'no-such.yaml', 'test/cases/err/unclosed-quote.yaml']).status).toBe(2);
  });

  it('ends with 2 for a command line that says nothing, or something unknown', () => {
    expect(collab(['validate']).status).toBe(2);
    expect(collab(['validate', flv, '--format', 'xml']).status).toBe(2);
    expect(collab(['validate', flv, '--nonsense']).status).toBe(2);
    expect(collab(['valdate', flv])).toMatchObject({ status: 2, stdout: '' });
    expect(collab(['valdate', flv]).stderr).toContain('validate');
  });

  it('ends with 2 where the result cannot be written', () => {
    const { status, stderr } = collab(['validate', flv, '--output', join(folder, 'none/there.txt')]);
    expect(status).toBe(2);
    expect(stderr).toContain('there.txt');
  });

  it('writes several formats at once', () => {
    const results = join(folder, 'results');
    expect(collab(['validate', flv, '--format', 'pretty,json', '--output', results]).status).toBe(0);
    expect(readdirSync(results).toSorted()).toEqual(['diagnostics.json', 'diagnostics.txt']);
  });

  it('speaks the language of the locale, or the one asked for', () => {
    const broken = 'test/cases/err/unknown-host.yaml';
    expect(collab(['validate', broken], { env: { LANG: 'nb_NO.UTF-8' } }).stdout).toContain('Mente du «verdal»?');
    expect(collab(['validate', broken]).stdout).toContain('Did you mean "verdal"?');
    expect(collab(['validate', broken, '--message-language', 'nb']).stdout).toContain('1 feil');
  });
});

describe('what is not a study is refused by name, in under a second', () => {
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`)].join('\n');
  const hostile: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['alias-bomb.yaml', bomb, 'yaml/too-many-aliases'],
    ['seventeen-megabytes.yaml', Buffer.alloc(17 * 1024 * 1024, 'a: 1\n'), 'file/too-large'],
    ['deep-flow.yaml', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'yaml/too-deep'],
    ['deep-unclosed.yaml', `a: ${'{a: '.repeat(10_000)}`, 'yaml/too-deep'],
    ['deep-block.yaml', `${'- '.repeat(10_000)}x`, 'yaml/too-deep'],
    ['binary.yaml', readFileSync(process.execPath).subarray(0, 100_000), 'file/binary'],
    ['utf-16.yaml', Buffer.from('\ufeffformat: 1\n', 'utf16le'), 'file/wrong-encoding'],
    ['utf-16-without-mark.yaml', Buffer.from('format: 1\ntitle: x\n', 'utf16le'), 'file/wrong-encoding'],
    ['windows-1252.yaml', Buffer.from('format: 1\ntitle: R\xf8ros\n', 'latin1'), 'file/not-utf-8'],
    ['empty.yaml', '', 'file/empty'],
    ['only-comments.yaml', '# nothing\n', 'file/empty'],
  ];

  it.each(hostile)('%s', (name, content, code) => {
    const path = write(name, content);
    const start = performance.now();
    const { status, stdout } = collab(['validate', path, '--format', 'json']);
    expect(performance.now() - start).toBeLessThan(1_000);
    const [file] = (JSON.parse(stdout) as { files: { diagnostics: { code: string }[] }[] }).files;
    expect(file?.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(status).toBe(1);
    expect(collab(['analyze', path]).status).toBe(1);
  });

  it('an endless input stops at the limit', () => {
    expect(collab(['validate', '/dev/zero']).status).toBe(1);
  });
});

it('a closed pipe is no error', () => {
  const script = `node bin/collab.js validate ${'test/cases/err/unknown-host.yaml '.repeat(300)} | head -1; echo "\${PIPESTATUS[0]}"`;
  const said = execFileSync('bash', ['-c', script], { cwd: root, encoding: 'utf8' });
  expect(said.trim().split('\n').at(-1)).toMatch(/^[01]$/);
});

it('a file that its reader may not read ends with 2', () => {
  const locked = join(folder, 'locked');
  mkdirSync(locked);
  chmodSync(folder, 0o755);
  writeFileSync(join(locked, 'study.yaml'), 'format: 1\n', { mode: 0o000 });
  // Root reads everything, so as root the command runs as nobody.
  const uid = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { status } = spawnSync(process.execPath, [join(root, 'bin/collab.js'), 'validate', join(locked, 'study.yaml')], { cwd: '/', ...uid });
  expect(status).toBe(2);
});
