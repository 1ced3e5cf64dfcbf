import { expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse-document.ts';
import { checkStudy } from '../../src/study/check-study.ts';
import { study } from './study-text.ts';

/** Words of one length that are near to one another, as ids are. */
function word(index: number): string {
  return `service-${[17_576, 676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor((index * 7_919) / place) % 26))).join('')}`;
}

test.each([
  ['references that lead nowhere', 5_000, (name: string) => `  ${name}: { area: support, requires: [x${name}y] }`, ''],
  ['ids of texts that are in no list', 5_000, (name: string) => `  - Tekst ${name} en`, 'published: { actions: [%] }'],
  ['claims on figures that there are none of', 2_000, (name: string) => `  ${name}: { area: support }`, 'claims:\n%'],
])('%s are told of in less than a second', (_name, count, line, more) => {
  const names = Array.from({ length: count }, (_unused, index) => word(index));
  const claims = more.startsWith('claims');
  const rest = names.map((name) => (claims ? `  ${name}: { figure: gain.${name}x.anual, value: 1 }` : `tekst-${name}-to`)).join(claims ? '\n' : ', ');
  const section = more.startsWith('published') ? 'actions' : 'services';
  const text = study(`${section}:\n${names.map(line).join('\n')}\n${more.replace('%', rest)}`);
  const { document } = parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
  if (document === undefined) throw new Error('no document');
  const before = performance.now();
  expect(checkStudy(document, []).diagnostics).toHaveLength(count);
  expect(performance.now() - before).toBeLessThan(1_000);
});
