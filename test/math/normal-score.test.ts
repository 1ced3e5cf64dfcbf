import fc from 'fast-check';
import { pnorm, qnorm } from 'lib-r-math.js';
import { describe, expect, it } from 'vitest';
import { normalCumulative, normalDensity, normalQuantile } from '../../src/math/normal-score.ts';

describe('the normal distribution function', () => {
  it('has the digits of published tables, in the tail too', () => {
    expect(normalCumulative(0)).toBe(0.5);
    expect(normalCumulative(1.96)).toBeCloseTo(0.9750021048517795, 15);
    expect(normalCumulative(-8) / 6.220960574271785e-16).toBeCloseTo(1, 14);
    expect(normalCumulative(-20) / 2.7536241186062337e-89).toBeCloseTo(1, 13);
  });

  it('agrees with R’s pnorm to 1e-14 of the probability', () => {
    for (let z = -37; z <= 37; z += 0.0137) expect(Math.abs(normalCumulative(z) / pnorm(z) - 1)).toBeLessThan(1e-14);
  });

  it('is the integral of the density', () => {
    for (let z = -5; z < 5; z += 0.5) {
      const h = 0.05;
      const simpson = Array.from({ length: 11 }, (_, k) => (k === 0 || k === 10 ? 1 : k % 2 === 1 ? 4 : 2) * normalDensity(z + k * h));
      const area = (simpson.reduce((sum, part) => sum + part, 0) * h) / 3;
      expect(normalCumulative(z + 10 * h) - normalCumulative(z)).toBeCloseTo(area, 6);
    }
  });

  it('is 0 and 1 far out, and has no number where there is none', () => {
    expect([-1e300, -Infinity].map(normalCumulative)).toEqual([0, 0]);
    expect([1e300, Infinity].map(normalCumulative)).toEqual([1, 1]);
    expect(normalCumulative(Number.NaN)).toBeNaN();
  });
});

describe('the normal quantile', () => {
  it('Wichura (1988), AS 241: the three checks of the paper', () => {
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13);
  });

  it('agrees with R’s qnorm to 1e-14', () => {
    for (let exponent = 1; exponent < 300; exponent += 1) {
      const p = Math.exp(-2.3 * exponent);
      expect(Math.abs(normalQuantile(p) / qnorm(p) - 1)).toBeLessThan(1e-14);
    }
    for (let p = 0.0005; p < 1; p += 0.001) expect(Math.abs(normalQuantile(p) - qnorm(p))).toBeLessThan(1e-14 * (1 + Math.abs(qnorm(p))));
  });

  it('turns the distribution function around', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (z) => {
        expect(normalQuantile(normalCumulative(z))).toBeCloseTo(z, 9);
      }),
    );
  });

  it('has the ends of the line at 0 and 1, and no number outside them', () => {
    expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity]);
    expect([-0.1, 1.1, Number.NaN].map(normalQuantile)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
