import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { repositoryFile } from '../study-of.ts';
import { root } from '../cli/commands/command.ts';
import { withAddition, workedExample } from '../readme/worked-example.ts';

/* The examples of CONTRIBUTING.md are carried out in a copy. It takes half a minute, so it stands with the system tests. */
const copy = mkdtempSync(join(tmpdir(), 'collab-contributing-'));
const contributing = repositoryFile('CONTRIBUTING.md');

function run(...args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

/** Carries out one part: from its heading to the next of the same level. */
function carryOut(heading: string): readonly string[] {
  const [, part = ''] = contributing.split(`\n## ${heading}\n`);
  const { files, additions } = workedExample(part.split('\n## ')[0] ?? '');
  for (const { path, content } of files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), content);
  }
  for (const addition of additions) {
    const path = join(copy, addition.path);
    writeFileSync(path, withAddition(readFileSync(path, 'utf8'), addition));
  }
  return files.map(({ path }) => path);
}

beforeAll(() => {
  for (const name of ['src', 'test', 'schemas', 'scripts', 'docs', 'bin', 'tsconfig.json', 'package.json']) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

it('the check compiles, is explained, and finds what its test says', () => {
  const written = carryOut('Add a check');
  expect(written).toHaveLength(3);
  expect(run('node_modules/typescript/bin/tsc', '--noEmit').output).toBe('');
  expect(run('--import', 'tsx', 'scripts/generate.ts').status).toBe(0);
  const tests = written.filter((path) => path.startsWith('test/'));
  const { status, output } = run('node_modules/vitest/vitest.mjs', 'run', '--config', '/dev/null', '--testTimeout', '60000', ...tests, 'test/knowledge/explanations', '-t', 'compared-with-itself|none of its own');
  expect([status, output]).toEqual([0, expect.stringContaining('3 passed')]);
}, 300_000);
