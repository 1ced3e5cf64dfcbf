import { expect, test } from 'vitest';
import { jsonDiagnostics } from '../../../src/cli/diagnostics/json.ts';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { english } from './stub-texts.ts';

const messages = english.diagnostics;

test('every place is a line and a column from 1, its end exclusive', () => {
  const source = { name: 'a.yaml', text: 'a: 😀x\nb: 1\na: 2\n', byteOrderMark: false };
  const repeated = diagnostic('yaml/duplicate-key', { start: 12, end: 13 }, { key: 'a' }, [{ span: { start: 5, end: 9 }, role: 'first' }]);
  expect(JSON.parse(jsonDiagnostics([{ name: 'a.yaml', source, diagnostics: [repeated] }], messages))).toEqual({
    format: 1,
    files: [
      {
        name: 'a.yaml',
        diagnostics: [
          {
            code: 'yaml/duplicate-key',
            severity: 'error',
            message: 'Says a.',
            line: 3,
            column: 1,
            endLine: 3,
            endColumn: 2,
            args: { key: 'a' },
            related: [{ role: 'first', line: 1, column: 6, endLine: 2, endColumn: 3 }],
          },
        ],
      },
    ],
    summary: { errors: 1, warnings: 0, notices: 0 },
  });
});

test('a file without diagnostics is listed, and one that is no text has no lines', () => {
  const binary = diagnostic('file/binary', { start: 0, end: 0 }, { byte: 3 });
  const files = [
    { name: 'good.yaml', source: { name: 'good.yaml', text: '', byteOrderMark: false }, diagnostics: [] },
    { name: 'bad.yaml', source: undefined, diagnostics: [binary] },
  ];
  expect(JSON.parse(jsonDiagnostics(files, messages))).toEqual({
    format: 1,
    files: [
      { name: 'good.yaml', diagnostics: [] },
      { name: 'bad.yaml', diagnostics: [{ code: 'file/binary', severity: 'error', message: 'Says 3.', args: { byte: 3 }, related: [] }] },
    ],
    summary: { errors: 1, warnings: 0, notices: 0 },
  });
});

test('what a terminal could act on is escaped, and reads back as it was', () => {
  const name = 'a\u001b[2J\u009b31m\u202e\u{e0041}\u2028\ud800.yaml';
  const output = jsonDiagnostics([{ name, source: undefined, diagnostics: [] }], messages);
  expect(output).toMatch(/^[\n -~]*$/);
  expect(JSON.parse(output)).toMatchObject({ files: [{ name }] });
});

test('the output ends with one line end', () => {
  expect(jsonDiagnostics([], messages)).toMatch(/[^\n]\n$/);
});
