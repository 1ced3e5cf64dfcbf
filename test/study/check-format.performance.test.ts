import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { checkFormat } from '../../src/study/check-format.ts';
import { study } from './study-text.ts';

test.each([
  ['in every entry of a large map', (index: number) => `  s${index}: { coordination: x }\n`],
  ['in the keys of a large map', (index: number) => `  ${index}: {}\n`],
  ['in one map’s many keys', (index: number) => `  k${index}: x\n`],
])('several mistakes %s take no more than linear time', (name, line) => {
  const section = name.startsWith('in one') ? 'analysis' : 'services';
  const lines = Array.from({ length: 40_000 }, (_unused, index) => line(index));
  const { document } = parseDocument({ name: 'study.yaml', text: study(`${section}:\n${lines.join('')}`), byteOrderMark: false });
  if (document === undefined) throw new Error('no document');
  const before = performance.now();
  expect(checkFormat(document)).toHaveLength(40_000);
  expect(performance.now() - before).toBeLessThan(5_000);
});
