import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bundleScript } from './bundle-script.ts';
import { newFolder, temporaryFolder } from './temporary-folder.ts';
import { runCount } from '../../run-count.ts';

const scripts = newFolder();
/** Writes big contents over and over into one file, each time one letter repeated. */
let writer = '';
const size = 400_000;

beforeAll(async () => {
  writer = await bundleScript(
    scripts,
    'writer',
    `import { writeOutput } from './src/cli/files/write-output.ts';
     const contents = ['a', 'b', 'c'].map((letter) => letter.repeat(${size}));
     for (let turn = 0; ; turn += 1) {
       const failure = await writeOutput(process.argv[2], contents[turn % 3]);
       if (failure) throw new Error(failure.detail);
       // Before the first write nobody listens to signals.
       if (turn === 0) process.stdout.write('ready');
     }`,
  );
});
afterAll(() => rmSync(scripts, { recursive: true, force: true }));

interface End {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
}

async function startWriting(path: string): Promise<{ child: ChildProcess; end: Promise<End> }> {
  const child = spawn(process.execPath, [writer, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    // For a test that failed: a child that has ended takes no harm.
    child.kill('SIGKILL');
  });
  const end = new Promise<End>((resolve) => {
    child.once('close', (status, signal) => resolve({ status, signal }));
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return { child, end };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function isWhole(content: string): boolean {
  return content.length === size && content === (content[0] ?? '').repeat(size);
}

test('kill −9 at any time leaves the old file or the new one, whole', { timeout: 180_000 }, async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'report.md');
  const seen = new Set<string>();
  const tries = runCount(200, 20);
  let left = 0;
  writeFileSync(path, 'o'.repeat(size));
  async function tryOnce(number: number): Promise<void> {
    const own = join(folder, `${number % 4}.md`);
    writeFileSync(own, 'o'.repeat(size));
    const { child, end } = await startWriting(own);
    await pause(((number * 7919) % 200) / 10);
    child.kill('SIGKILL');
    await end;
    const content = readFileSync(own, 'utf8');
    expect(isWhole(content), `after try ${number}: ${content.length} letters`).toBe(true);
    seen.add(content[0] ?? '');
    left += 1;
  }
  // Two at a time: on a busy machine the kill then comes at more places.
  for (let number = 0; number < tries; number += 2) await Promise.all([tryOnce(number), tryOnce(number + 1)]);
  expect(left).toBe(tries);
  // Had every kill come at the same write, little would be shown.
  expect(seen.size).toBeGreaterThan(1);
});

describe('a signal removes what is unfinished and ends the process with its status', () => {
  test.each([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)('%s', async (signal, status) => {
    for (let number = 0; number < 8; number += 1) {
      const folder = temporaryFolder();
      const path = join(folder, 'report.md');
      const { child, end } = await startWriting(path);
      await pause(number * 3);
      child.kill(signal);
      expect(await end).toEqual({ status, signal: null });
      expect(readdirSync(folder).filter((name) => name !== 'report.md')).toEqual([]);
      expect(isWhole(readFileSync(path, 'utf8'))).toBe(true);
    }
  });

  test('also when nothing is unfinished any more, and others listen', async () => {
    const script = await bundleScript(
      scripts,
      'listener',
      `import { writeOutput } from './src/cli/files/write-output.ts';
       process.on('SIGTERM', () => {});
       await writeOutput(process.argv[2], 'x');
       process.stdout.write('ready');
       setTimeout(() => process.exit(1), 10_000);`,
    );
    const child = spawn(process.execPath, [script, join(temporaryFolder(), 'a.md')], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => child.once('close', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
  });
});

test('an exit in the middle of a write removes what is unfinished', async () => {
  const folder = temporaryFolder();
  const script = await bundleScript(
    scripts,
    'exit',
    `import { writeOutput } from './src/cli/files/write-output.ts';
     void writeOutput(process.argv[2], 'x'.repeat(1e8));
     setTimeout(() => process.exit(3), 5);`,
  );
  const child = spawn(process.execPath, [script, join(folder, 'report.md')], { stdio: 'inherit' });
  const status = await new Promise((resolve) => child.once('close', resolve));
  expect(status).toBe(3);
  expect(readdirSync(folder)).toEqual([]);
});
