import { expect, test } from 'vitest';
import { runCount } from '../run-count.ts';
import { faultsWith } from './faults-with.ts';
import { mutatedStudy } from './mutated-study.ts';
import { smallest } from './smallest.ts';

const count = runCount(10_000, 500);
const parts = 10;

test.each(Array.from({ length: parts }, (_each, part) => part))(`of ${count} mutated studies every one is checked or explained, at places that are there (part %i)`, { timeout: 600_000 }, (part) => {
  for (let seed = part; seed < count; seed += parts) {
    const bytes = mutatedStudy(seed);
    const faults = faultsWith(bytes);
    if (faults.length > 0) expect.fail(told(seed, bytes, faults));
  }
});

test('a mutated study is the same for the same seed, and another for another', () => {
  const studies = Array.from({ length: 200 }, (_each, seed) => Buffer.from(mutatedStudy(seed)).toString('latin1'));
  expect(Array.from({ length: 200 }, (_each, seed) => Buffer.from(mutatedStudy(seed)).toString('latin1'))).toEqual(studies);
  expect(new Set(studies).size).toBeGreaterThan(190);
});

function told(seed: number, bytes: Uint8Array, faults: readonly string[]): string {
  const [first = ''] = faults;
  // A smaller text may go wrong in another way, which would be another story.
  const kind = (fault: string): string => fault.replaceAll(/\d+/g, '').slice(0, 80);
  const small = smallest(bytes, (fewer) => faultsWith(fewer).some((fault) => kind(fault) === kind(first)));
  return `seed ${seed}: ${first}\nsmallest text: ${JSON.stringify(Buffer.from(small).toString('utf8'))}`;
}
