import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/diagnostics/span.ts';
import { decodeText } from '../../src/document/decode-text.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import type { DocumentNode } from '../../src/document/tree.ts';
import { runCount } from '../run-count.ts';

const study = `# A study
format: 1
title: "Tettere samarbeid" # æøå
language: nb
x-base: &base { unit: NOK, year: 2_001 }
goals:
  long-term: [Felles nærings-, bo- og 'service''region', "b\\u00e5t 🚢"]
  study:
    - Oversikt
    - { a: 1, b: [2, 3] }
note: |
  To linjer
    med innrykk

folded: >-
  tekst
  her
municipalities:
  frosta: { <<: *base, name: Frosta, code: "0301", share: 25 % }
  verdal:
    name: Verdal
    population: 0x10
`;

/** What hurts a YAML text most when it turns up in the wrong place. */
const snippets = [
  '"', "'", '[', ']', '{', '}', ':', ': ', ',', '- ', '-', '? ', '#', ' #', '|', '>', '&a ', '*a', '*base', '!x ', '!!int ', '%', '@', '`', '---\n',
  '...\n', '\n', '\r\n', '\r', '\t', ' ', '  ', '\n\n', '<<: ', '~', '\\', '\u00a0', '\ufeff', '\u2028', 'æ', '🚢', 'key: value\n', '1e999', '|+2',
];

interface Splice {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

const splice = fc.record<Splice>({
  at: fc.nat(study.length),
  removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.constant(1) }, fc.nat(12)),
  inserted: fc.oneof(fc.constant(''), fc.constantFrom(...snippets)),
});

const mutated = fc
  .array(splice, { minLength: 1, maxLength: 4 })
  .map((splices) => splices.reduce((text, { at, removed, inserted }) => text.slice(0, at) + inserted + text.slice(at + removed), study));
const random = fc.array(fc.constantFrom(...snippets, 'a', 'b1', '0'), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  test('is parsed or explained, with every span within it', { timeout: 120_000 }, () => {
    fc.assert(fc.property(fc.oneof(mutated, random), holdsFor), { numRuns: runCount(5_000, 1_000), seed: 7 });
  });

  test('of any bytes is decoded or explained', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      mutated.map((text) => new TextEncoder().encode(text)),
      fc.tuple(mutated, fc.nat(400), fc.nat(255)).map(([text, at, byte]) => new TextEncoder().encode(text).fill(byte, at, at + 1)),
    );
    fc.assert(
      fc.property(bytes, (input) => {
        const { source, diagnostics } = decodeText('study.yaml', input);
        expect(source !== undefined || diagnostics.length > 0).toBe(true);
        for (const { span } of diagnostics) expectWithin(span, source?.text.length ?? 0);
        if (source !== undefined) holdsFor(source.text);
      }),
      { numRuns: runCount(3_000, 600), seed: 7 },
    );
  });
});

function holdsFor(text: string): void {
  const start = performance.now();
  const { document, diagnostics } = parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(document !== undefined || diagnostics.length > 0).toBe(true);
  for (const { span, related } of diagnostics) {
    expectWithin(span, text.length);
    for (const other of related) expectWithin(other.span, text.length);
  }
  if (document !== undefined) expectSpans(document.root, text);
}

function expectWithin({ start, end }: Span, length: number): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(length);
}

function expectSpans(node: DocumentNode, text: string): void {
  expectWithin(node.span, text.length);
  if (node.kind === 'sequence') {
    for (const item of node.items) expectSpans(item, text);
  } else if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      expectWithin(key.span, text.length);
      if (!key.quoted && !isAlias(key.span, text)) expect(text.slice(key.span.start, key.span.end)).toBe(key.text);
      expectSpans(value, text);
    }
  } else {
    const written = text.slice(node.span.start, node.span.end);
    if (!node.quoted) expect(folded(written)).toBe(node.text);
    else if (!/^[|>"']/.test(written)) expect(written).toBe(node.text);
    else if (/^["']/.test(written)) expect(written.at(-1)).toBe(written[0]);
  }
}

function isAlias({ start }: Span, text: string): boolean {
  return text[start] === '*';
}

/** A plain text over several lines is one line, with a line end for every blank one. */
function folded(written: string): string {
  return written.replaceAll(/[ \t]*(\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*[ \t]*/g, (end) => '\n'.repeat(end.split(/\r\n|\r|\n/).length - 2) || ' ');
}
