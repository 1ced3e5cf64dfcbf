import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountAxis, axis, yearAxis } from '../../../src/report/charts/axis.ts';
import { reportContext } from '../../../src/report/context.ts';
import { analyze } from '../../../src/analyses/index.ts';
import { smallStudy, studyOf } from '../../study-of.ts';

const study = studyOf(smallStudy(''));
const context = reportContext(study, analyze(study), 'nb');
const labels = ({ ticks }: ReturnType<typeof axis>): string[] => ticks.map(({ label }) => label.replaceAll('\u00a0', ' '));

describe('a scale', () => {
  it('ends on round numbers and has zero where bars stand on it', () => {
    const found = axis(context, { title: 'kroner', values: [1_793, 2_279], hasZero: true });
    expect([found.from, found.to]).toEqual([0, 2_500]);
    expect(labels(found)).toEqual(['0', '500', '1 000', '1 500', '2 000', '2 500']);
  });

  it('has losses below zero, written with a minus', () => {
    expect(labels(axis(context, { title: '', values: [-115, 3_353], hasZero: true }))[0]).toBe('−1 000');
  });

  it('has as many decimals as its step needs', () => {
    expect(labels(axis(context, { title: '', values: [0.4, 0.6], hasZero: false }))).toEqual(['0,40', '0,45', '0,50', '0,55', '0,60']);
  });

  it('counts amounts in the unit of its title', () => {
    const found = amountAxis(context, 'millioner kroner', [-20_200_000, 7_700_000], 'millions');
    expect(labels(found)).toEqual(['−25', '−20', '−15', '−10', '−5', '0', '5', '10']);
    expect([found.from, found.to]).toEqual([-25_000_000, 10_000_000]);
  });

  it('names years without a mark between thousands, every second where they are many', () => {
    expect(labels(yearAxis(context, 'År', 2027, 2036))).toEqual(['2027', '2028', '2029', '2030', '2031', '2032', '2033', '2034', '2035', '2036']);
    expect(labels(yearAxis(context, 'År', 2027, 2046))).toHaveLength(10);
    expect(labels(yearAxis(context, 'År', 1, 40)).length).toBeLessThan(12);
  });

  it('holds every value, whatever they are', () => {
    const amount = fc.oneof(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -1000, max: 1000 }).map((value) => value / 1000));
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 20 }), fc.boolean(), (values, hasZero) => {
        const { from, to, ticks } = axis(context, { title: '', values, hasZero });
        expect(from).toBeLessThan(to);
        expect(values.every((value) => value >= from && value <= to)).toBe(true);
        expect(ticks.every(({ at, label }) => at >= from && at <= to && !/NaN|Infinity/.test(label))).toBe(true);
        expect(ticks.length).toBeLessThan(15);
      }),
    );
  });
});
