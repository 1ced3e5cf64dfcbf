import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { severities } from '../../src/diagnostics/codes.ts';
import type { FormatArguments } from '../../src/diagnostics/format-codes.ts';
import { formatSeverities } from '../../src/diagnostics/format-codes.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { toData } from '../../src/document/to-data.ts';
import { validateStudyFile } from '../../src/generated/validate-study-file.js';
import { checkFormat } from '../../src/study/check-format.ts';
import { diagnosticMessages as en } from '../../src/texts/en/diagnostics/messages.ts';
import { diagnosticMessages as nb } from '../../src/texts/nb/diagnostics/messages.ts';
import { diagnosticMessages as nn } from '../../src/texts/nn/diagnostics/messages.ts';
import { diagnosticMessages as sv } from '../../src/texts/sv/diagnostics/messages.ts';
import { brokenStudies } from './broken-studies.ts';
import type { Value } from './mistakes.ts';
import { brokenCopies } from './mistakes.ts';
import { runCount } from '../run-count.ts';

const contract = parse(readFileSync(new URL('../cases/ok/contract.yaml', import.meta.url), 'utf8')) as Value;

test('whatever is broken, there are diagnostics exactly when the schema finds something, one for each place', () => {
  fc.assert(
    fc.property(brokenCopies(contract), (data) => {
      const text = JSON.stringify(data, null, 1);
      const { document } = parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
      if (document === undefined) return;
      const found = checkFormat(document);
      expect(found.length > 0).toBe(!validateStudyFile(toData(document.root)));
      const places = found.map(({ span }) => `${span.start}-${span.end}`);
      expect(new Set(places).size).toBe(places.length);
      for (const diagnostic of found) expectSentences(diagnostic);
    }),
    { numRuns: runCount(600, 150), seed: 1 },
  );
});

test('every code has a study that gives it, and is an error', () => {
  const met = new Set(brokenStudies.map(({ code }) => code));
  expect(Object.keys(formatSeverities).filter((code) => !met.has(code as keyof FormatArguments))).toEqual([]);
  expect(Object.keys(formatSeverities).map((code) => severities[code as keyof FormatArguments])).not.toContain('warning');
});

test('every message is one or more whole sentences in each language', () => {
  for (const { text } of brokenStudies) {
    const { document } = parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
    if (document !== undefined) for (const diagnostic of checkFormat(document)) expectSentences(diagnostic);
  }
});

function expectSentences({ code, args }: Diagnostic): void {
  for (const messages of [en, nb, nn, sv]) {
    const message = (messages[code] as (given: object) => string)(args);
    expect(message).toMatch(/[.?…]$/u);
    expect(message).not.toMatch(/undefined|\[object|NaN|\n|\.\.$/);
    expect(message.length).toBeLessThan(400);
  }
}
