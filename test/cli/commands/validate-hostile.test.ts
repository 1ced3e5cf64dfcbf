import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collab, root } from './command.ts';
import { said } from './validated.ts';

const folder = mkdtempSync(join(tmpdir(), 'collab-hostile-'));

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
    expect(said(stdout)[0]?.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(status).toBe(1);
    expect(collab(['analyze', path]).status).toBe(1);
  });

  it('an endless input stops at the limit', () => {
    expect(collab(['validate', '/dev/zero']).status).toBe(1);
  });
});

it('a pipe is read as a file is', () => {
  const { status, stdout } = spawnSync('bash', ['-c', 'cat examples/flv/study.yaml | node bin/collab.js validate /dev/stdin'], { cwd: root, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\/dev\/stdin:62:3 /);
});

it('a closed pipe is no error', () => {
  const script = `node bin/collab.js validate ${'test/cases/err/unknown-host.yaml '.repeat(300)} | head -1; echo "\${PIPESTATUS[0]}"`;
  const output = execFileSync('bash', ['-c', script], { cwd: root, encoding: 'utf8' });
  expect(output.trim().split('\n').at(-1)).toMatch(/^[01]$/);
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
