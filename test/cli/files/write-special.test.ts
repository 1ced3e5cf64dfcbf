import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOutput } from '../../../src/cli/files/write-output.ts';
import { bundleScript } from './bundle-script.ts';
import { newFolder, temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);
const scripts = newFolder();
/** Writes `size` letters to a path and prints the failure, if any, on standard error. */
let writer = '';

beforeAll(async () => {
  writer = await bundleScript(
    scripts,
    'writer',
    `import { writeOutput } from './src/cli/files/write-output.ts';
     const [path, size] = process.argv.slice(2);
     const failure = await writeOutput(path, 'x'.repeat(Number(size)));
     if (failure) { console.error(failure.reason); process.exitCode = 2; }`,
  );
});
afterAll(() => rmSync(scripts, { recursive: true, force: true }));

/** Runs a bash command in which `$write` writes to a path so many letters. */
function shell(command: string, folder = '/'): { status: number | null; stdout: string; stderr: string } {
  const environment = { ...process.env, write: `${process.execPath} ${writer}` };
  return spawnSync('bash', ['-c', command], { encoding: 'utf8', env: environment, cwd: folder, timeout: 30_000, maxBuffer: 1e8 });
}

describe('a target that is no regular file stays what it is', () => {
  test('/dev/null, also behind a link', async () => {
    const folder = temporaryFolder();
    symlinkSync('/dev/null', join(folder, 'report.md'));
    expect(await writeOutput('/dev/null', 'x')).toBeUndefined();
    expect(await writeOutput(join(folder, 'report.md'), 'x')).toBeUndefined();
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(lstatSync(join(folder, 'report.md')).isSymbolicLink()).toBe(true);
  });

  test('a named pipe, whose reader gets the content', async () => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const content = 'Blå bær\n'.repeat(50_000);
    const [read, failure] = await Promise.all([run('cat', [pipe], { maxBuffer: 1e7 }), writeOutput(pipe, content)]);
    expect(failure).toBeUndefined();
    expect(read.stdout).toBe(content);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
  });

  test('a named pipe whose reader goes early is no error', async () => {
    const pipe = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [, failure] = await Promise.all([run('head', ['-c', '10', pipe]), writeOutput(pipe, 'x'.repeat(5_000_000))]);
    expect(failure).toBeUndefined();
  });

  test('a process substitution', () => {
    expect(shell('$write >(wc -c; kill $$) 300000; sleep 5').stdout.trim()).toBe('300000');
  });

  test('a terminal', () => {
    const inTerminal = shell(`script -qec "$write /dev/tty 7" /dev/null < /dev/null`);
    expect(inTerminal.stdout).toContain('xxxxxxx');
  });

  test('a socket cannot be written', async () => {
    const path = join(temporaryFolder(), 'socket');
    const { createServer } = await import('node:net');
    const server = createServer().listen(path);
    await new Promise((resolve) => server.once('listening', resolve));
    expect(await writeOutput(path, 'x')).toMatchObject({ reason: 'unwritable', detail: /ENXIO/ });
    expect(lstatSync(path).isSocket()).toBe(true);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('standard output', () => {
  test.each(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])('as %s keeps what stands in its file already', (name) => {
    const folder = temporaryFolder();
    const { status } = shell(`{ echo head; $write ${name} 5; echo; echo tail; } > out.txt; $write ${name} 3 >> out.txt`, folder);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('head\nxxxxx\ntail\nxxx');
    expect(readdirSync(folder)).toEqual(['out.txt']);
  });

  test.each(['-', '/dev/stdout'])('as %s is flushed whole through a slow pipe', (name) => {
    expect(shell(`$write ${name} 3000000 | { sleep 0.3; wc -c; }`).stdout.trim()).toBe('3000000');
  });

  test.each(['-', '/dev/stdout'])('as %s may be closed early', (name) => {
    expect(shell(`set -o pipefail; $write ${name} 3000000 | head -c 4`)).toMatchObject({ status: 0, stdout: 'xxxx', stderr: '' });
  });

  test('is a socket under a parent in Node', () => {
    expect(spawnSync(process.execPath, [writer, '/dev/stdout', '400000'], { encoding: 'utf8' }).stdout).toHaveLength(400_000);
  });

  test('on a full disk is a failure', () => {
    expect(shell('$write - 5 > /dev/full')).toMatchObject({ status: 2, stderr: 'no-space\n' });
  });

  test('closed from the start is no error', () => {
    expect(shell('$write - 5 >&-')).toMatchObject({ status: 0, stderr: '' });
  });
});

test('standard error and other descriptors are written where they stand', () => {
  const folder = temporaryFolder();
  shell('exec 3> three.txt 2> two.txt; echo head >&3; echo head >&2; $write /dev/fd/3 3; $write /dev/stderr 2', folder);
  expect(readFileSync(join(folder, 'three.txt'), 'utf8')).toBe('head\nxxx');
  expect(readFileSync(join(folder, 'two.txt'), 'utf8')).toBe('head\nxx');
});

test('a program that writes on closed pipes by itself survives when told so', async () => {
  const script = await bundleScript(
    scripts,
    'survivor',
    `import { surviveClosedPipe } from './src/cli/files/survive-closed-pipe.ts';
     for (const stream of [process.stdout, process.stderr, process.stderr]) surviveClosedPipe(stream);
     for (let turn = 0; turn < 20; turn += 1) {
       process.stdout.write('x'.repeat(100_000));
       process.stderr.write('y'.repeat(100_000));
       await new Promise((resolve) => setTimeout(resolve, 5));
     }
     process.exitCode = process.stderr.listenerCount('error');`,
  );
  const survived = spawnSync('bash', ['-c', `set -o pipefail; "$0" "$1" 2>&1 | head -c 4`, process.execPath, script], { encoding: 'utf8' });
  expect(survived).toMatchObject({ status: 1, stdout: 'xxxx', stderr: '' });
});
