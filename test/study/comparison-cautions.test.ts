import { describe, expect, it } from 'vitest';
import type { Caution } from '../../src/study/comparison-cautions.ts';
import { comparisonCautions } from '../../src/study/comparison-cautions.ts';
import { smallStudy, studyOf } from '../study-of.ts';

/** The cautions of a comparison between a group and a benchmark whose costs are written like this. */
function cautions(group: string, benchmark: string, more: string): Caution[] {
  const study = studyOf(smallStudy(`group: { adminCostPerInhabitant: ${group} }\nbenchmarks: { b: { adminCostPerInhabitant: ${benchmark} } }\n${more}`));
  return [...study.benchmarks.values()].flatMap((each) => comparisonCautions(study, each)).filter(({ kind }) => kind === 'price-years');
}

describe('costs of different years', () => {
  it('are cautioned against, and say whether they could be converted', () => {
    expect(cautions('{ 2023: 2_000 }', '{ 2022: 1_900 }', 'priceYear: 2024')).toEqual([{ kind: 'price-years', group: [2023], benchmark: [2022], converted: true }]);
    expect(cautions('{ 2023: 2_000 }', '{ 1901: 1_900 }', 'priceYear: 2024')).toMatchObject([{ converted: false }]);
    expect(cautions('{ 2023: 2_000 }', '{ 2022: 1_900 }', '')).toMatchObject([{ converted: false }]);
  });

  it('are none where both sides have the same, converted or not', () => {
    const both = '{ 2022: 1_900, 2023: 2_000 }';
    expect(cautions(both, both, 'priceYear: 2024')).toEqual([]);
    expect(cautions(both, both, '')).toEqual([]);
  });

  it('are not known where a cost has no year and the study no price year', () => {
    expect(cautions('2_000', '{ 2022: 1_900 }', '')).toEqual([]);
    expect(cautions('2_000', '{ 2024: 1_900 }', 'priceYear: 2024')).toEqual([]);
  });
});
