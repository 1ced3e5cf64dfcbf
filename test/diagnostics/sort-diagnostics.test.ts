import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostics/sort-diagnostics.ts';
import type { Span } from '../../src/diagnostics/span.ts';

const here = { start: 5, end: 9 };
const number = (value: string, span: Span = here): Diagnostic => diagnostic('study/impossible-amount', span, { value });
const missing = (key: string, span: Span = here): Diagnostic => diagnostic('study/unknown-figure', span, { id: key, nearest: undefined });
const notice = (key: string, span: Span = here): Diagnostic => diagnostic('study/not-used-yet', span, { key });

test('by start, then end, then code', () => {
  const given = [number('d', { start: 9, end: 9 }), number('c', { start: 2, end: 8 }), missing('b', { start: 2, end: 4 }), number('a', { start: 0, end: 1 })];
  expect(sortDiagnostics(given).map(({ span }) => [span.start, span.end])).toEqual([[0, 1], [2, 4], [2, 8], [9, 9]]);
  const codes = [notice('a'), diagnostic('study/unlikely-cost', here, { value: 'x' }), notice('b')];
  expect(sortDiagnostics(codes).map(({ code }) => code)).toEqual(['study/not-used-yet', 'study/not-used-yet', 'study/unlikely-cost']);
});

test('at one place the error given first is kept and the other codes go', () => {
  expect(sortDiagnostics([notice('a'), number('x'), missing('b')])).toEqual([number('x')]);
});

test('at one place the same error with other arguments is another mistake', () => {
  expect(sortDiagnostics([missing('b'), missing('a'), number('x')])).toEqual([missing('b'), missing('a')]);
});

test('at a place without an error all notices are kept', () => {
  expect(sortDiagnostics([notice('a'), notice('b'), number('x', { start: 5, end: 8 })])).toHaveLength(3);
});

test('what is said twice is kept once', () => {
  expect(sortDiagnostics([notice('a'), number('x', { start: 1, end: 2 }), notice('a')])).toEqual([number('x', { start: 1, end: 2 }), notice('a')]);
});

test('sorting again changes nothing, and no place with an error loses it', () => {
  const place = fc.record({ start: fc.nat(3), end: fc.nat(3) });
  const any = fc.oneof(...[number, missing, notice].map((make) => fc.tuple(fc.constantFrom('a', 'b'), place).map(([text, span]) => make(text, span))));
  fc.assert(
    fc.property(fc.array(any), (given) => {
      const sorted = sortDiagnostics(given);
      expect(sortDiagnostics(sorted)).toEqual(sorted);
      const places = (list: readonly Diagnostic[]): Set<string> => new Set(list.map(({ span }) => `${span.start}-${span.end}`));
      expect(places(sorted)).toEqual(places(given));
    }),
  );
});
