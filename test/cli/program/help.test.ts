import { describe, expect, it } from 'vitest';
import { collab } from '../commands/command.ts';
import { ranHere } from '../commands/ran-here.ts';
import { declaredProgram, leavesOf } from './program.ts';

const leaves = leavesOf(await declaredProgram()).map(([path]) => path);
const pages = [[], ['draft'], ['data'], ...leaves];

function help(path: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr } = collab([...path, '--help'], { env });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

it('groups the commands by what one wants to do', () => {
  const headings = help([]).split('\n').filter((line) => /^\S.*:$/.test(line));
  expect(headings).toEqual([
    'Options:',
    'Begin a study:',
    'Capture what the municipalities think:',
    'Check it:',
    'Analyse it:',
    'Understand what came of it:',
    'Write papers for councils:',
    'Look things up:',
    'Use the terminal:',
    'Examples:',
  ]);
});

describe.each(pages.map((path) => [['collab', ...path].join(' '), path] as const))('the help of %s', (_, path) => {
  it.each([
    ['60', 60],
    ['80', 80],
    ['200', 100],
  ])('fits %s columns', async (columns, widest) => {
    const { status, stdout } = await ranHere([...path, '--help'], { COLUMNS: columns });
    expect([status, stdout.includes('Usage: collab')]).toEqual([0, true]);
    const tooWide = stdout.split('\n').filter((line) => line.length > widest);
    expect(tooWide).toEqual([]);
  });

  it('has an example of the command itself', () => {
    const [, examples = ''] = help(path).split(/^Examples?:\n/m);
    expect(examples).toContain(`$ ${['collab', ...path].join(' ')}`);
  });

  it('is the same with and without colours, and with help before', () => {
    const plain = help(path);
    const colored = help(path, { FORCE_COLOR: '1' });
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[1mUsage:');
    expect(colored.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
    expect(collab(['help', ...path]).stdout).toBe(plain);
  });
});

it.each([['validate'], ['analyze']])('says what the exit statuses of %s mean', (command) => {
  expect(help([command])).toMatch(/^Exit status:\n {2}0 {2}.*\n {2}1 {2}.*\n {2}2 {2}/m);
});

it('is what collab says when it is asked nothing', () => {
  expect(collab([])).toEqual({ status: 0, stdout: help([]), stderr: '' });
});
