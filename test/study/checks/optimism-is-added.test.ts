import { describe, expect, it } from 'vitest';
import { expectNotice } from '../expect-one.ts';
import { diagnosticsIn } from '../found-in.ts';
import { study } from '../study-text.ts';

const transition = (written: string): string => study(`services: { ict: { area: support, transition: { ${written} } } }`);

describe('optimism', () => {
  it.each(['cost: 400_000, project: ict', 'cost: { value: 400_000 }, project: outsourcing, mitigated: 50 %', 'cost: 400_000'])('is added, or not asked for: %s', (written) => {
    expect(diagnosticsIn(transition(written))).toEqual([]);
  });

  it.each([
    ['project', 'cost: 400_000, mitigated: ▸50 %'],
    ['cost', 'project: ▸ict'],
    ['single-number', 'cost: { low: 1, likely: 2, high: 3 }, project: ▸ict'],
  ])('cannot be added for want of a %s', (lacks, written) => {
    expectNotice('study/no-optimism-added', transition(written), { lacks });
  });
});
