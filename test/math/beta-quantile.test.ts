import { expect, it } from 'vitest';
import { betaLogQuantile } from '../../src/math/beta-quantile.ts';
import { betaShape } from '../../src/math/incomplete-beta.ts';
import { betaBySeries } from './beta-by-series.ts';

it('finds where a share lies below, from the half to the far tail, with all digits', () => {
  for (const [alpha, beta] of [[1, 5], [1.001, 4.999], [2.6, 3.4], [3, 3], [5, 1]] as const) {
    for (const share of [0.5, 0.3, 0.1, 0.01, 1e-5, 1e-10, 1e-15]) {
      const x = Math.exp(betaLogQuantile(betaShape(alpha, beta), share, undefined));
      expect(betaBySeries(x, alpha, beta) / share).toBeCloseTo(1, 11);
    }
  }
});

it('finds the same from a guess on either side', () => {
  const found = betaLogQuantile(betaShape(2.6, 3.4), 0.2, undefined);
  for (const guess of [found - 2, found - 0.01, found + 0.01, found + 0.3]) {
    expect(betaLogQuantile(betaShape(2.6, 3.4), 0.2, guess)).toBeCloseTo(found, 12);
  }
});
