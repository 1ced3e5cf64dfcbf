import { describe, expect, test } from 'vitest';
import type { FormatChoice, FormatRequest } from '../../src/cli/format-option.ts';
import { readFormatOption } from '../../src/cli/format-option.ts';

type Format = 'md' | 'html' | 'json';

function read(values: readonly string[], output?: string, more: Partial<FormatRequest<Format>> = {}): FormatChoice<Format> {
  const defaultPath = (format: Format): string => `studies/flv.report.${format}`;
  return readFormatOption({ values, output, allowed: ['md', 'html', 'json'], usual: 'md', defaultPath, ...more });
}

/** The paths in order, or the failure. */
function paths(values: readonly string[], output?: string, more: Partial<FormatRequest<Format>> = {}): unknown {
  const choice = read(values, output, more);
  return choice.kind === 'failure' ? choice.failure : choice.outputs.map(({ format, path }) => `${format}=${path}`);
}

describe('without --output', () => {
  test('the usual format goes to its default path', () => {
    expect(read([])).toEqual({ kind: 'outputs', outputs: [{ format: 'md', path: 'studies/flv.report.md' }], folder: undefined });
  });

  test('formats may be repeated options or separated by commas, in their order', () => {
    const all = ['json=studies/flv.report.json', 'md=studies/flv.report.md', 'html=a.html'];
    expect(paths(['json,md', 'html=a.html'])).toEqual(all);
    expect(paths([' json , md , html = a.html '])).toEqual(all);
  });

  test('a path of its own may hold an equals sign, and be standard output', () => {
    expect(paths(['md=a=b.md,json=-'])).toEqual(['md=a=b.md', 'json=-']);
  });
});

describe('--output', () => {
  test('is the file of one format', () => {
    expect(read(['html'], 'out.html')).toEqual({ kind: 'outputs', outputs: [{ format: 'html', path: 'out.html' }], folder: undefined });
    expect(paths([], '-')).toEqual(['md=-']);
  });

  test('is the folder of several', () => {
    expect(read(['md,html'], 'out')).toMatchObject({ folder: 'out' });
    expect(paths(['md,html'], 'out/')).toEqual(['md=out/flv.report.md', 'html=out/flv.report.html']);
  });

  test('names its files as the command says, and by the format when the default is standard output', () => {
    const defaultPath = (): string => '-';
    expect(paths(['md,html'], 'out', { defaultPath })).toEqual(['md=out/md', 'html=out/html']);
    expect(paths(['md,html'], 'out', { defaultPath, nameInFolder: (format) => `check.${format}` })).toEqual([
      'md=out/check.md',
      'html=out/check.html',
    ]);
  });

  test('gives way to a path of its own', () => {
    expect(paths(['md=a.md'], 'out')).toEqual(['md=a.md']);
    expect(read(['md=a.md,html=b.html'], 'out')).toMatchObject({ folder: undefined });
    expect(paths(['md=a.md,html'], 'out')).toEqual(['md=a.md', 'html=out/flv.report.html']);
  });

  test('as standard output is no folder', () => {
    expect(read(['md=a.md,json'], '-')).toEqual({
      kind: 'outputs',
      outputs: [{ format: 'md', path: 'a.md' }, { format: 'json', path: '-' }],
      folder: undefined,
    });
  });
});

describe('what does not say what to write', () => {
  test('an unknown name, with the nearest one', () => {
    expect(paths(['md,jsn'])).toEqual({ reason: 'unknown-format', name: 'jsn', nearest: 'json', allowed: ['md', 'html', 'json'] });
    expect(paths(['JSON'])).toMatchObject({ reason: 'unknown-format', name: 'JSON', nearest: 'json' });
    expect(paths(['powerpoint=a.pptx'])).toMatchObject({ name: 'powerpoint', nearest: undefined });
    expect(paths(['constructor'])).toMatchObject({ reason: 'unknown-format', nearest: undefined });
  });

  test('no name', () => {
    expect(paths([''])).toMatchObject({ reason: 'unknown-format', name: '', nearest: undefined });
    expect(paths(['md,'])).toMatchObject({ reason: 'unknown-format', name: '' });
  });

  test('an equals sign with nothing after it', () => {
    expect(paths(['md='])).toEqual({ reason: 'empty-path', format: 'md' });
  });

  test('standard output twice', () => {
    expect(paths(['md,json'], '-')).toEqual({ reason: 'standard-output-twice', formats: ['md', 'json'] });
    expect(paths(['md=-,json=-'])).toEqual({ reason: 'standard-output-twice', formats: ['md', 'json'] });
  });

  test('the same file twice, however it is spelt', () => {
    expect(paths(['md,md'])).toEqual({ reason: 'same-path', path: 'studies/flv.report.md', formats: ['md', 'md'] });
    expect(paths(['md=out/../a', 'json=./a'])).toMatchObject({ reason: 'same-path', path: './a', formats: ['md', 'json'] });
    expect(paths(['md=-', 'json=./-'])).toEqual(['md=-', 'json=./-']);
  });
});
