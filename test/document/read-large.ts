import { expect } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';

/** The codes that a text gives, and whether it was read in the time that a user waits for. */
export function codes(text: string): readonly string[] {
  const start = performance.now();
  const { diagnostics } = parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
  expect(performance.now() - start).toBeLessThan(15_000);
  return diagnostics.map(({ code }) => code);
}

/** A text of so many lines. */
export function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}
