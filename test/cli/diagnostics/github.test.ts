import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { githubDiagnostics } from '../../../src/cli/diagnostics/github.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { languages } from '../../../src/texts/language.ts';
import { fileOf, hostile, manyFiles, optionsIn, stubOptions } from './checked-files.ts';

const at = (start: number, end: number): Diagnostic => diagnostic('study/impossible-amount', { start, end }, { value: 'x' });
const notice = diagnostic('study/not-used-yet', { start: 0, end: 1 }, { key: 'x' });

/** What GitHub reads of a workflow command: the values are unescaped after it has been taken apart. */
function read(line: string): { readonly command: string; readonly properties: Record<string, string>; readonly message: string } | undefined {
  const parts = /^::([a-z]+) ([^:]*)::(.*)$/.exec(line);
  if (parts === null) return undefined;
  const [, command = '', list = '', data = ''] = parts;
  const unescapedData = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const unescaped = (text: string): string => unescapedData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  const properties = Object.fromEntries(list.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]));
  return { command, properties, message: unescapedData(data) };
}

test('a diagnostic is a command with its place, and the last line counts', () => {
  expect(githubDiagnostics([fileOf('a.yaml', 'a: 1', [at(3, 4)])], stubOptions)).toBe(
    '::error file=a.yaml,line=1,endLine=1,col=4,endColumn=5,title=study/impossible-amount::Says x.\n1 error in 1 file\n',
  );
});

test('a place of several lines has no columns, and what is said of a file that is no text stands at its beginning', () => {
  const binary = diagnostic('file/binary', { start: 0, end: 0 }, { byte: 3 });
  const output = githubDiagnostics([fileOf('a.yaml', 'a:\n  b: 1\n', [at(0, 8)]), { ...fileOf('b.yaml', '', [binary]), source: undefined }], stubOptions);
  expect(output.split('\n').slice(0, 2)).toEqual([
    '::error file=a.yaml,line=1,endLine=2,title=study/impossible-amount::Says x.',
    '::error file=b.yaml,line=1,endLine=1,col=1,endColumn=1,title=file/binary::Says 3.',
  ]);
});

test('files are named from the root of the repository', () => {
  const output = githubDiagnostics([fileOf('studies/a.yaml', 'a: 1', [at(0, 1)])], { ...stubOptions, root: resolve('..') });
  expect(read(output.split('\n')[0] ?? '')?.properties['file']).toBe(`${process.cwd().split('/').at(-1)}/studies/a.yaml`);
});

describe('ten annotations at most', () => {
  const files = [
    fileOf('a.yaml', 'a: 1', [notice, notice, notice, at(0, 1)]),
    fileOf('b.yaml', 'a: 1', [notice, ...Array.from({ length: 8 }, () => at(0, 1))]),
  ];

  test('the gravest first, in the order of the files', () => {
    const commands = githubDiagnostics(files, stubOptions).split('\n').flatMap((line) => read(line) ?? []);
    expect(commands.map(({ command, properties }) => `${command} ${properties['file']}`)).toEqual(['error a.yaml', ...Array.from({ length: 8 }, () => 'error b.yaml'), 'notice a.yaml']);
  });

  test('the rest is counted in the last line, unless the summary of the step has it', () => {
    expect(githubDiagnostics(files, stubOptions).split('\n').slice(-3)).toEqual(['9 errors, 4 notices in 2 files', '3 more are left out: GitHub takes no more.', '']);
    expect(githubDiagnostics(files, { ...stubOptions, hasStepSummary: true }).split('\n').slice(-2)).toEqual(['9 errors, 4 notices in 2 files', '']);
  });

  test.each(languages)('also of every kind of mistake, in %s', (language) => {
    const lines = githubDiagnostics(manyFiles(), optionsIn(language)).split('\n');
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(10);
    expect(lines.every((line) => !line.startsWith('::') || read(line)?.command === 'error')).toBe(true);
  });
});

test('what is suppressed is no annotation, and is counted', () => {
  const hidden = { diagnostic: at(0, 1), by: 'comment' as const, reason: undefined };
  expect(githubDiagnostics([fileOf('a.yaml', 'a: 1', [], [hidden])], stubOptions)).toBe('No errors, warnings or notices in 1 file (1 hidden)\n');
});

test('a hostile study makes one command, and it reads back', () => {
  const wicked = diagnostic('study/impossible-amount', { start: 0, end: 1 }, { value: 'a\n::add-mask::b\r%0A, 100 %: x' });
  const lines = githubDiagnostics([fileOf('a,b:c%2C.yaml', 'a: 1', [wicked])], stubOptions).split('\n');
  expect(lines).toHaveLength(3);
  expect(read(lines[0] ?? '')).toMatchObject({ properties: { file: 'a,b:c%2C.yaml', line: '1' }, message: 'Says a␊::add-mask::b␍%0A, 100 %: x.' });
  const output = githubDiagnostics([fileOf(hostile, hostile, [diagnostic('study/impossible-amount', { start: 0, end: 1 }, { value: hostile })])], stubOptions);
  expect(output.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
});
