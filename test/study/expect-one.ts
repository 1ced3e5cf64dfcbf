import { expect } from 'vitest';
import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { diagnosticsIn, foundIn, marked } from './found-in.ts';

/** A study with one thing wrong, where ▸ stands. Other diagnostics would be said too many. */
export function expectOne(code: DiagnosticCode, text: string, args: object = {}): void {
  const { text: clean, at } = marked(text);
  expect(foundIn(clean)).toEqual([`${code} ${at}`]);
  expect(diagnosticsIn(clean).find((found) => found.code === code)?.args).toMatchObject(args);
}

/** The same for a notice, which says that nothing is wrong. */
export function expectNotice(code: DiagnosticCode, text: string, args: object): void {
  const { text: clean, at } = marked(text);
  expect(foundIn(clean)).toEqual([]);
  const found = diagnosticsIn(clean).filter((each) => each.code === code);
  expect(found.map(({ span, args: own }) => ({ at: marked(`${clean.slice(0, span.start)}▸${clean.slice(span.start)}`).at, args: own }))).toEqual([{ at, args }]);
}
