import { expect, it } from 'vitest';
import { suppress } from '../../src/suppression/suppress.ts';

/** Milliseconds of the processor: what other programs take does not count. */
function timed(text: string): number {
  const before = process.cpuUsage();
  suppress({ name: 'study.yaml', text, byteOrderMark: false }, [], 'errors');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

it.each(['[1, ', '- ', '{a: "', '# collab-ignore x: y\n', '\n', 'a: 1 # collab-ignore x\n', '# Collab-ignore x\n', '# collab', '#\t', '# collab-ignore: , ', '# collab ign ', '# Collab-ignore '])('what suppresses stays within seconds for a large file of %j', (piece) => {
  expect(timed(`${piece.repeat(8_000_000 / piece.length)}\n# collab-ignore x: y\n`)).toBeLessThan(6_000);
});
