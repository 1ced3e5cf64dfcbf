import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collab, examplesFolder, root } from './commands/command.ts';
import type { Ran } from './commands/command.ts';
import { runCount } from '../run-count.ts';
import { inTerminal, keys } from './in-terminal.ts';
import { declaredProgram, leavesOf } from './program/program.ts';

const study = 'examples/flv/study.yaml';
const broken = 'broken.yaml';

/** Lines of every command, each with what makes it print something else. */
const lines: readonly (readonly string[])[] = [
  [],
  ['frobnicate'],
  ['validate', study],
  ['validate', broken],
  ['validate', broken, 'none.yaml', '--strict'],
  ['migrate', study],
  ['analyze', study],
  ['analyze', study, '--check'],
  ['analyze', 'examples/mora-orsa/study.yaml', '--message-language', 'sv'],
  ['analyze', broken],
  ['explain', study],
  ['explain', study, 'benchmark.ringsaker.gapTotal'],
  ['explain', study, 'benchmark.ringsaker.gaptotal'],
  ['explain', 'format/decimal-comma'],
  ['explain', 'codes'],
  ['draft', 'agreement', study, '--service', 'child-welfare'],
  ['draft', 'council-paper', study, '--municipality', 'frosta'],
  ['draft', 'plan', study],
  ['draft', 'plan', broken],
  ['catalogue'],
  ['catalogue', 'services'],
  ['catalogue', 'services', 'child-welfare', '--language', 'nb'],
  ['catalogue', 'models'],
  ['catalogue', 'models', 'task-community'],
  ['catalogue', 'factors'],
  ['catalogue', 'factors', 'political-will'],
  ['catalogue', 'evidence'],
  ['data', 'municipalities', 'våler'],
  ['data', 'municipalities', '--country', 'sweden'],
  ['schema'],
  ['init', 'new', '-m', 'Frosta', '-m', 'Levanger', '--yes'],
  ['swot', study, '--as', 'frosta', '--weakness', 'Sårbart fagmiljø'],
  ['weigh', study, '--as', 'levanger', '--swing', 'quality=100', '--split'],
  ['assess', study, '--as', 'levanger', '--readiness', 'trust=2', '--split'],
  ['completion', 'bash'],
  ['help', 'analyze'],
];

/** Commands whose output others read as it is. */
const forPrograms = new Set(['schema', 'completion']);

/** Commands that print what diagnostics say: a sentence, which whoever looks for it finds on one line. */
const sayingSentences = new Set(['validate', 'draft']);

let folders: readonly string[] = [];

beforeAll(() => {
  folders = Array.from({ length: 3 }, examplesFolder);
  for (const folder of folders) writeFileSync(join(folder, broken), 'format: 1\ntitle: x\nmunicipalities:\n  frosta: { population: 2,7 }\n');
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A run in one of the folders: each has the same files, and gets the same ones. */
function ran(args: readonly string[], place: 0 | 1 | 2, env: Readonly<Record<string, string>>): Ran {
  return collab(args, { cwd: folders[place] ?? '', env: { COLUMNS: '60', ...env } });
}

/** What a line gives in a pipe, the first time that it is asked. */
const inPipe = new Map<readonly string[], Ran>();

function plainly(line: readonly string[]): Ran {
  const known = inPipe.get(line) ?? ran(line, 0, {});
  inPipe.set(line, known);
  return known;
}

it('runs every command that there is', async () => {
  const paths = leavesOf(await declaredProgram()).map(([path]) => path.join(' '));
  expect(paths.filter((path) => !lines.some((line) => line.join(' ').startsWith(path)))).toEqual([]);
});

describe.each(lines.map((line) => [['collab', ...line].join(' '), line] as const))('%s', (_, line) => {
  it('sends no escape sequence into a pipe, and with colours says the same', () => {
    const plain = plainly(line);
    const colored = ran(line, 1, { FORCE_COLOR: '1' });
    expect(plain.stdout + plain.stderr).not.toContain('\u001b');
    expect(colored.status).toBe(plain.status);
    expect([colored.stdout, colored.stderr].map((text) => text.replaceAll(/\u001b\[[\d;]*m/g, ''))).toEqual([plain.stdout, plain.stderr]);
    if (lines.indexOf(line) < runCount(lines.length, 6)) expect(ran(line, 2, { FORCE_COLOR: '1', NO_COLOR: '1' })).toEqual(plain);
  });
});

describe.each(lines.filter(([name = '']) => !forPrograms.has(name)).map((line) => [['collab', ...line].join(' '), line] as const))('%s', (_, line) => {
  it('prints nothing wider than 60 columns that could be broken', () => {
    const { stdout } = plainly(line);
    expect(stdout.split('\n').filter((text) => text.length > 60 && canBeBroken(text, line[0] ?? ''))).toEqual([]);
  });
});

/**
 * Whether a line is more than one word, a sentence of its own with a command or a file in it, which a terminal breaks
 * and whoever copies it wants whole, or the line of a study.
 */
function canBeBroken(text: string, command: string): boolean {
  const isWord = !/\S\s+\S/.test(text);
  const namesSomething = /^\S.*(?:collab [a-z]|\.md|\.yaml)/.test(text);
  const isMessage = sayingSentences.has(command) && /^[A-ZÅÄÖ0-9].*[.?]$/.test(text);
  const isExcerpt = /^ *\d+ [|│]/.test(text);
  return !isWord && !namesSomething && !isMessage && !isExcerpt;
}

it.each([
  [['explain', study]],
  [['catalogue', 'evidence']],
  [['data', 'municipalities']],
  [['analyze', study]],
  [['validate', 'examples/flv/study.yaml', 'examples/mora-orsa/study.yaml']],
  [['completion', 'zsh']],
  [['--help']],
  [['draft', 'plan', study, '--output', '-']],
])('takes a reader that goes away for no error: %j', (line) => {
  const command = [process.execPath, join(root, 'bin/collab.js'), ...line].map((word) => `'${word}'`).join(' ');
  const { stdout, stderr } = spawnSync('/bin/bash', ['-c', `${command} 2>errors | head -1; echo "\${PIPESTATUS[0]}"; cat errors >&2`], {
    cwd: folders[0],
    env: { PATH: process.env['PATH'], LANG: 'C' },
    encoding: 'utf8',
  });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0');
  expect(stderr).not.toMatch(/EPIPE|Error|defect/);
});

it.each([['init'], ['swot', study], ['analyze']])('ends with 130 when a question is interrupted: %j', async (...line) => {
  const { status } = await inTerminal(line, folders[0] ?? '', [{ when: '?', type: keys.interrupt }]);
  expect(status).toBe(130);
});

it.each([
  ['as it is', {}, true],
  ['with NO_COLOR', { NO_COLOR: '1' }, false],
  ['with TERM=dumb', { TERM: 'dumb' }, false],
  ['with FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
])('prints a terminal colours where it takes them: %s', async (_, env, isColored) => {
  const { PATH = '' } = process.env;
  // The shell stays until all is read: what is left in a terminal when its last process ends may be lost.
  const terminal = spawn('/bin/sh', ['-c', '"$@"; echo END; sleep 60', 'sh', process.execPath, join(root, 'bin/collab.js'), '--help'], {
    env: { PATH, TERM: 'xterm', LANG: 'C', ...env },
  });
  let shown = '';
  terminal.onData((data) => {
    shown += data;
  });
  await expect.poll(() => shown, { timeout: 30_000 }).toContain('END');
  terminal.kill('SIGKILL');
  expect(shown).toContain('Begin a study:');
  expect(shown.includes('\u001b')).toBe(isColored);
});
