import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInput } from '../../../src/cli/files/read-input.ts';
import { maximumBytes } from '../../../src/document/limits.ts';
import { bundleScript } from './bundle-script.ts';
import { newFolder, temporaryFolder } from './temporary-folder.ts';

const scripts = newFolder();
/** Prints what `readInput` makes of its argument. */
let reader = '';

beforeAll(async () => {
  reader = await bundleScript(
    scripts,
    'reader',
    `import { readInput } from './src/cli/files/read-input.ts';
     const input = await readInput(process.argv[2], 16 * 1024 * 1024);
     const text = input.kind === 'bytes' ? Buffer.from(input.bytes).toString('utf8') : undefined;
     console.log(JSON.stringify(text === undefined ? input : { kind: input.kind, text }));`,
  );
});
afterAll(() => rmSync(scripts, { recursive: true, force: true }));

function readInShell(command: string): unknown {
  return JSON.parse(execFileSync('bash', ['-c', command, 'bash', process.execPath, reader], { encoding: 'utf8', timeout: 20_000 }));
}

describe('a file', () => {
  test('is read as bytes, untouched', async () => {
    const path = join(temporaryFolder(), 'study.yaml');
    writeFileSync(path, Buffer.from([0xef, 0xbb, 0xbf, 0x00, 0xff, 0x0d]));
    expect(await readInput(path, maximumBytes)).toEqual({ kind: 'bytes', bytes: Buffer.from([0xef, 0xbb, 0xbf, 0x00, 0xff, 0x0d]) });
  });

  test('may be empty, and may be a link', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'study.yaml'), '');
    symlinkSync('study.yaml', join(folder, 'link.yaml'));
    expect(await readInput(join(folder, 'link.yaml'), maximumBytes)).toEqual({ kind: 'bytes', bytes: Buffer.alloc(0) });
  });

  test('that says it is empty, as those under /proc do, is read all the same', async () => {
    const input = await readInput('/proc/self/status', maximumBytes);
    expect(input.kind === 'bytes' && input.bytes.length).toBeGreaterThan(100);
  });

  test('of the largest size is read, and one byte more is told by its size', async () => {
    const path = join(temporaryFolder(), 'study.yaml');
    writeFileSync(path, '');
    truncateSync(path, maximumBytes);
    expect(await readInput(path, maximumBytes)).toMatchObject({ kind: 'bytes', bytes: { length: maximumBytes } });
    truncateSync(path, maximumBytes + 1);
    expect(await readInput(path, maximumBytes)).toEqual({ kind: 'too-large', size: maximumBytes + 1 });
  });

  test('of many gigabytes is refused without being read', async () => {
    const path = join(temporaryFolder(), 'study.yaml');
    writeFileSync(path, '');
    truncateSync(path, 2 ** 40);
    expect(await readInput(path, maximumBytes)).toEqual({ kind: 'too-large', size: 2 ** 40 });
  });
});

describe('what cannot be read', () => {
  test('is missing', async () => {
    const path = join(temporaryFolder(), 'none.yaml');
    expect(await readInput(path, maximumBytes)).toEqual({
      kind: 'failure',
      failure: { reason: 'missing', path, detail: 'no such file or directory (ENOENT)' },
    });
  });

  test('is missing below a file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'study.yaml'), '');
    expect(await readInput(join(folder, 'study.yaml/x'), maximumBytes)).toMatchObject({ failure: { reason: 'missing' } });
  });

  test('is a directory, also with a size', async () => {
    const folder = temporaryFolder();
    expect(await readInput(folder, maximumBytes)).toEqual({
      kind: 'failure',
      failure: { reason: 'directory', path: folder, detail: 'is a directory' },
    });
  });

  test('is a circle of links', async () => {
    const folder = temporaryFolder();
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(await readInput(join(folder, 'a'), maximumBytes)).toMatchObject({ failure: { reason: 'unreadable', detail: /ELOOP/ } });
  });

  test('has a null character in its name', async () => {
    expect(await readInput('a\0b', maximumBytes)).toMatchObject({ failure: { reason: 'unreadable' } });
  });

  test('is not permitted', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'secret.yaml');
    writeFileSync(path, 'a: 1\n');
    chmodSync(path, 0o000);
    const superuser = process.getuid?.() === 0;
    const run = spawnSync(process.execPath, [reader, path], { encoding: 'utf8', cwd: '/', ...(superuser && { uid: 65534, gid: 65534 }) });
    expect(JSON.parse(run.stdout)).toEqual({
      kind: 'failure',
      failure: { reason: 'not-permitted', path, detail: 'permission denied (EACCES)' },
    });
  });
});

describe('an endless input stops at the limit', () => {
  test.each(['/dev/zero', '/dev/urandom'])('%s', async (path) => {
    const input = await readInput(path, maximumBytes);
    expect(input.kind === 'too-large' && input.size > maximumBytes && input.size < 2 * maximumBytes).toBe(true);
  });

  test('as standard input from a pipe', () => {
    expect(readInShell('yes | "$1" "$2" -')).toMatchObject({ kind: 'too-large' });
  });

  test('as standard input from a device', () => {
    expect(readInShell('"$1" "$2" - < /dev/zero')).toMatchObject({ kind: 'too-large' });
  });

  test('as a process substitution', () => {
    expect(readInShell('"$1" "$2" <(yes)')).toMatchObject({ kind: 'too-large' });
  });
});

describe('standard input', () => {
  test.each(['-', '/dev/stdin', '/dev/fd/0'])('as %s comes from a pipe, a file, nowhere', (name) => {
    expect(readInShell(`printf 'a: ø' | "$1" "$2" ${name}`)).toEqual({ kind: 'bytes', text: 'a: ø' });
    expect(readInShell(`"$1" "$2" ${name} <<< 'b: 2'`)).toEqual({ kind: 'bytes', text: 'b: 2\n' });
    expect(readInShell(`"$1" "$2" ${name} < /dev/null`)).toEqual({ kind: 'bytes', text: '' });
    expect(readInShell(`"$1" "$2" ${name} <&-`)).toEqual({ kind: 'bytes', text: '' });
  });

  test('may be a socket, as from a parent in Node', async () => {
    const child = spawn(process.execPath, [reader, '/dev/stdin'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write('a: ');
    child.stdin.end('1');
    const said: Buffer[] = [];
    for await (const piece of child.stdout) said.push(piece as Buffer);
    expect(JSON.parse(Buffer.concat(said).toString())).toEqual({ kind: 'bytes', text: 'a: 1' });
  });

  test('that is a directory is a failure', () => {
    expect(readInShell('"$1" "$2" - < /')).toMatchObject({ kind: 'failure', failure: { reason: 'directory', path: '-' } });
  });

  test('that is too large a file is told by its size', () => {
    const path = join(temporaryFolder(), 'study.yaml');
    writeFileSync(path, '');
    truncateSync(path, 2 ** 33);
    expect(readInShell(`"$1" "$2" - < ${path}`)).toEqual({ kind: 'too-large', size: 2 ** 33 });
  });
});

test('a process substitution and a named pipe are read to their end', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'd'));
  execFileSync('mkfifo', [join(folder, 'd', 'pipe')]);
  expect(readInShell(`"$1" "$2" <(printf 'a: 1'; sleep 0.2; printf 2)`)).toEqual({ kind: 'bytes', text: 'a: 12' });
  expect(readInShell(`printf 'b: 1' > ${folder}/d/pipe & "$1" "$2" ${folder}/d/pipe`)).toEqual({ kind: 'bytes', text: 'b: 1' });
});
