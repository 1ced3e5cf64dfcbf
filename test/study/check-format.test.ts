import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { LineIndex } from '../../src/diagnostics/line-index.ts';
import { checkFormat } from '../../src/study/check-format.ts';
import { brokenStudies } from './broken-studies.ts';
import { study } from './study-text.ts';

describe('a study of the right form has nothing to complain about', () => {
  test('the study of the format’s contract', () => {
    expect(check(readFileSync(new URL('../cases/ok/contract.yaml', import.meta.url), 'utf8'))).toEqual([]);
  });

  test.each([
    ['the smallest study', study('')],
    ['keys of the writer’s own', study('x-anchors: { a: &a [1, { b: 2 }], B: null }')],
    ['anchors, aliases and merge keys', study('x-net: &net { basis: net }\ncomparators:\n  a: &a { <<: *net, population: 5_000 }\n  b: *a\n')],
    ['ids that are names in JavaScript', study('services: { constructor: {}, to-string: {}, prototype: {} }')],
    ['numbers in quotes, with underscores, with a sign', study('coalitionCosts: { frosta: "15", levanger: 1_500.5, frosta+levanger: -3 }')],
    ['shares as per cent and as fractions', study('discountRate: 4.5%\ntopDown: { phi: 0.6, realisation: { low: -5 %, likely: 10 %, high: "25 %" } }')],
    ['municipality numbers without quotes that lost nothing', study('comparators: { time: { code: 1121 } }')],
    ['a municipality number in quotes', study('comparators: { oslo: { code: "0301" } }')],
    ['costs by year in both places', study('group: { costs: { 2023: 5_100, 2024: { value: 5_300, source: kostra } } }\nbenchmarks: { a: { adminCostPerInhabitant: { 2023: 1, 2024: 2 } } }')],
    ['a leap day', study('decisionDate: 2024-02-29')],
    ['effects as signs', study('services: { ict: { effects: { quality: "++", cost: { frosta: "-", levanger: +1 } } } }')],
    ['a service that only the group knows the cost of', study('services: { ict: { today: { group: { cost: 4_100_000 } } } }')],
    ['lists where maps may stand', study('swot: { threats: [Fraflytting] }\nstrategies: [Begynn med IKT]\nactions: [To møter]\ngoals: [Bedre tjenester]\ndecision: [Tas til orientering]')],
    ['freed positions', study('services: { ict: { gain: { positions: [{ municipality: frosta, count: 0.5, kind: cashable }] } } }')],
    ['empty maps', study('comparators: {}\nservices: {}\nsources: {}\nswot: {}')],
    ['CRLF line ends', study('discountRate: 4 %').replaceAll('\n', '\r\n')],
  ])('%s', (_name, text) => {
    expect(check(text)).toEqual([]);
  });
});

describe('each mistake is one diagnostic, at its place', () => {
  test.each(brokenStudies)('$code: $name', ({ text, code, at, args }) => {
    const found = check(text);
    expect(found.map(({ diagnostic, line, column }) => [diagnostic.code, `${line}:${column}`])).toEqual([[code, at]]);
    if (args !== undefined) expect(found[0]?.diagnostic.args).toMatchObject(args);
  });
});

describe('several mistakes', () => {
  test('are told in the order of the file', () => {
    const text = study('discountRate: 4,5 %\nhorison: { years: 10 }\ncapacity: { projects: 0 }\n');
    expect(check(text).map(({ diagnostic }) => diagnostic.code)).toEqual([
      'format/decimal-comma',
      'format/unknown-key',
      'format/out-of-range',
    ]);
  });

  test('in what an alias repeats are told once', () => {
    const text = study('services:\n  a: &a { coordination: 1 000 }\n  b: *a\n  c: *a\n');
    expect(check(text)).toHaveLength(1);
  });
});

interface Found {
  readonly diagnostic: Diagnostic;
  readonly line: number;
  readonly column: number;
}

function check(text: string): Found[] {
  const { document, diagnostics } = parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
  expect(diagnostics).toEqual([]);
  if (document === undefined) throw new Error('no document');
  const lines = new LineIndex(text);
  return checkFormat(document).map((diagnostic) => ({ diagnostic, ...lines.positionAt(diagnostic.span.start) }));
}
