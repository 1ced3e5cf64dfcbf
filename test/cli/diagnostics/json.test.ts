import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonDiagnostics, toJson } from '../../../src/cli/diagnostics/json.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { languages } from '../../../src/texts/language.ts';
import { messageTexts } from '../../../src/texts/message-texts.ts';
import { repositoryFile } from '../../study-of.ts';
import { checkedFile, fileOf, groupedNumbers, hostile, manyFiles } from './checked-files.ts';
import { english } from './stub-texts.ts';

const messages = english.diagnostics;

test('every place is a line and a column from 1, its end exclusive', () => {
  const repeated = diagnostic('yaml/duplicate-key', { start: 12, end: 13 }, { key: 'a' }, [{ span: { start: 5, end: 9 }, role: 'first' }]);
  expect(JSON.parse(jsonDiagnostics([fileOf('a.yaml', 'a: 😀x\nb: 1\na: 2\n', [repeated])], messages))).toEqual({
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
            at: 'a: 2',
          },
        ],
        suppressed: [],
      },
    ],
    summary: { errors: 1, warnings: 0, notices: 0, suppressed: 0 },
  });
});

test('a file without diagnostics is listed, and what is said of one that is no text stands at its beginning', () => {
  const binary = diagnostic('file/binary', { start: 0, end: 0 }, { byte: 3 });
  const files = [fileOf('good.yaml', '', []), { ...fileOf('bad.yaml', '', [binary]), source: undefined }];
  expect(JSON.parse(jsonDiagnostics(files, messages))).toEqual({
    format: 1,
    files: [
      { name: 'good.yaml', diagnostics: [], suppressed: [] },
      { name: 'bad.yaml', diagnostics: [{ code: 'file/binary', severity: 'error', message: 'Says 3.', line: 1, column: 1, endLine: 1, endColumn: 1, at: '', args: { byte: 3 }, related: [] }], suppressed: [] },
    ],
    summary: { errors: 1, warnings: 0, notices: 0, suppressed: 0 },
  });
});

test('what could have been written is told of mistakes that have few to choose among', () => {
  const known = Array.from({ length: 21 }, (_, index) => `k${index}`);
  const wrong = (some: readonly string[]): Diagnostic => diagnostic('format/unknown-key', { start: 0, end: 1 }, { key: 'a', nearest: undefined, known: some });
  expect(JSON.parse(jsonDiagnostics([fileOf('a.yaml', 'a: 1', [wrong(known.slice(1)), wrong(known)])], messages))).toMatchObject({
    files: [{ diagnostics: [{ args: { key: 'a', known: known.slice(1) } }, { args: { key: 'a' } }] }],
  });
  expect(jsonDiagnostics([fileOf('a.yaml', 'a: 1', [wrong(known)])], messages)).not.toContain('"known"');
});

test('what is suppressed stands apart, with what suppresses it, and is counted apart', () => {
  const wrong = diagnostic('study/impossible-amount', { start: 0, end: 1 }, { value: 'x' });
  const file = fileOf('a.yaml', 'a: 1', [], [
    { diagnostic: wrong, by: 'comment', reason: 'Avklart med revisor.' },
    { diagnostic: wrong, by: 'baseline', reason: undefined },
  ]);
  expect(JSON.parse(jsonDiagnostics([file], messages))).toMatchObject({
    files: [{ diagnostics: [], suppressed: [{ by: 'comment', reason: 'Avklart med revisor.', code: 'study/impossible-amount', at: 'a: 1' }, { by: 'baseline' }] }],
    summary: { errors: 0, suppressed: 2 },
  });
});

test('a place has the keys that lead to it, and a mistake its certain mending', () => {
  expect(JSON.parse(jsonDiagnostics([checkedFile('a.yaml', groupedNumbers)], messages))).toMatchObject({
    files: [
      {
        diagnostics: [
          { code: 'format/grouped-number', at: 'municipalities.frosta.population', fix: { edits: [{ line: 7, column: 25, endLine: 7, endColumn: 30, text: '2_700' }] } },
          { code: 'format/grouped-number', at: 'municipalities.levanger.population', fix: { edits: [{ line: 9, column: 17, endLine: 9, endColumn: 23, text: '20_300' }] } },
        ],
      },
    ],
  });
});

describe('the schema', () => {
  const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(JSON.parse(repositoryFile('schemas/diagnostics.schema.json')) as object);
  const written = (data: string): unknown => (validate(JSON.parse(data)) ? [] : validate.errors);

  test.each(languages)('describes what is written about every kind of mistake, in %s', (language) => {
    expect(written(jsonDiagnostics(manyFiles(), messageTexts[language].diagnostics))).toEqual([]);
  });

  test('refuses what is not so written', () => {
    const data = JSON.parse(jsonDiagnostics(manyFiles().slice(0, 1), messages)) as { files: { diagnostics: Record<string, unknown>[] }[] };
    const [first] = data.files[0]?.diagnostics ?? [];
    for (const change of [{ line: 0 }, { extra: 1 }, { at: undefined }, { severity: 'fatal' }, { by: 'comment' }]) {
      const changed = { ...data, files: [{ ...data.files[0], diagnostics: [{ ...first, ...change }] }] };
      expect(validate(JSON.parse(JSON.stringify(changed)))).toBe(false);
    }
  });
});

test('what a terminal could act on is escaped, and reads back as it was', () => {
  const name = `a\u001b[2J\u009b31m\u202e\u{e0041}\u2028\ud800.yaml`;
  const output = jsonDiagnostics([fileOf(name, '', [])], messages);
  expect(output).toMatch(/^[\n -~]*$/);
  expect(JSON.parse(output)).toMatchObject({ files: [{ name }] });
  expect(JSON.parse(toJson({ hostile }))).toEqual({ hostile });
});

test('the output ends with one line end', () => {
  expect(jsonDiagnostics([], messages)).toMatch(/[^\n]\n$/);
});
