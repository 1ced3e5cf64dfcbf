import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProgrammeDraws } from '../../src/math/programme-draws.ts';
import { addPiece, takeCost } from '../../src/math/programme-draws.ts';

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true });

function drawsOf(n: number): ProgrammeDraws {
  const column = (): Float64Array => new Float64Array(n).fill(5);
  return { annual: column(), annualRealised: column(), gain: column(), npv: column(), npvRealised: column() };
}

it('a gain comes true in part and a loss wholly, each at its own present value', () => {
  const draws = drawsOf(3);
  const amounts = Float64Array.of(50, -5, 0);
  const means = addPiece(amounts, { scale: 2, ofGain: 4, ofLoss: 6, realised: 0.25 }, draws);
  expect(means).toEqual({ above: 100 / 3, below: -10 / 3 });
  expect([...amounts]).toEqual([50, -5, 0]);
  expect([...draws.annual]).toEqual([105, -5, 5]);
  expect([...draws.annualRealised]).toEqual([30, -5, 5]);
  expect([...draws.gain]).toEqual([405, -55, 5]);
  expect([...draws.npv]).toEqual([405, -55, 5]);
  expect([...draws.npvRealised]).toEqual([105, -55, 5]);
});

it('pieces add up to the last bit as the language adds them', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), amount, amount, fc.double({ min: 0, max: 1, noNaN: true }), (amounts, ofGain, ofLoss, realised) => {
      const draws = drawsOf(amounts.length);
      addPiece(Float64Array.from(amounts), { scale: 1, ofGain, ofLoss, realised }, draws);
      expect([...draws.npv]).toEqual(amounts.map((each) => 5 + each * (each > 0 ? ofGain : ofLoss)));
      expect([...draws.npvRealised]).toEqual(amounts.map((each) => 5 + (each > 0 ? each * ofGain * realised : each * ofLoss)));
    }),
  );
});

it('costs are taken from both net present values and from nothing else', () => {
  const draws = drawsOf(2);
  takeCost(Float64Array.of(1, 2), Float64Array.of(10, 20), { ofTransition: 0.5, ofCoordination: 3 }, draws);
  expect([...draws.npv]).toEqual([5 - 30.5, 5 - 61]);
  expect([...draws.npvRealised]).toEqual([5 - 30.5, 5 - 61]);
  expect([...draws.annual, ...draws.annualRealised, ...draws.gain]).toEqual([5, 5, 5, 5, 5, 5]);
});
