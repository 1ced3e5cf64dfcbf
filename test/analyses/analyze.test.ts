import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyses/index.ts';
import { figureFinder } from '../../src/figures/figure-finder.ts';
import { builtInCriteria } from '../../src/study/built-in-criteria.ts';
import { quadrants } from '../../src/study/swot.ts';
import { repositoryFile, smallStudy, studyOf } from '../study-of.ts';

function figures(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries([...analyze(studyOf(text)).figures].map(([id, { value }]) => [id, value]));
}

const costs = `  frosta: { name: Frosta, population: 1_000, adminCostPerInhabitant: 3_000 }
  verdal: { name: Verdal, population: 3_000, adminCostPerInhabitant: 2_000 }`;

describe('the benchmark gap of Frosta, Levanger and Verdal (2001)', () => {
  const found = figures(repositoryFile('examples/flv/study.yaml'));

  it('is 486 kroner per inhabitant and 16 281 000 kroner a year', () => {
    expect(found['population.group']).toBe(33_500);
    expect(found['benchmark.ringsaker.gapPerInhabitant']).toBe(486);
    expect(found['benchmark.ringsaker.gapTotal']).toBe(16_281_000);
    expect(found['benchmark.ringsaker.comparableGapTotal']).toBe(16_281_000);
  });

  it('is 21.33 % of own cost and 27.11 % of Ringsaker’s', () => {
    expect(found['benchmark.ringsaker.gapShareOfOwn']).toBeCloseTo(0.2133, 4);
    expect(found['benchmark.ringsaker.gapShareOfBenchmark']).toBeCloseTo(0.2711, 4);
  });

  it('is not spread over municipalities that state no cost', () => {
    expect(Object.keys(found).filter((id) => id.includes('gapAbove'))).toEqual([]);
  });
});

describe('the group’s cost', () => {
  it('is the municipalities’ mean weighted by inhabitants where all state one', () => {
    expect(figures(smallStudy('', costs))['cost.administration.group']).toBe(2_250);
  });

  it('is the stated group figure where some are missing', () => {
    const some = costs.replace(', adminCostPerInhabitant: 2_000', '');
    expect(figures(smallStudy('group: { adminCostPerInhabitant: 2_400 }', some))['cost.administration.group']).toBe(2_400);
  });

  it('is absent where neither is known', () => {
    const found = figures(smallStudy('benchmarks: { b: { adminCostPerInhabitant: 1_000 } }'));
    expect(found).not.toHaveProperty(['cost.administration.group']);
    expect(found).not.toHaveProperty(['benchmark.b.gapTotal']);
    expect(found['benchmark.b.costPerInhabitant']).toBe(1_000);
  });
});

describe('what each municipality alone spends above the benchmark', () => {
  const found = figures(smallStudy('benchmarks: { b: { adminCostPerInhabitant: 2_500 } }', costs));

  it('counts none that is below, and is never the gap in total', () => {
    expect(found['benchmark.b.gapAbove.frosta']).toBe(500_000);
    expect(found['benchmark.b.gapAbove.verdal']).toBe(0);
    expect(found['benchmark.b.gapAboveSum']).toBe(500_000);
    expect(found['benchmark.b.gapTotal']).toBe(-1_000_000);
  });
});

describe('the comparable gap', () => {
  const study = (adjust: string): string =>
    smallStudy(`group: { adminCostPerInhabitant: 2_279 }\nbenchmarks: { b: { adminCostPerInhabitant: 1_793, adjust: ${adjust} } }`);

  it('applies price level, need, boundary and what can be influenced, in that order', () => {
    const found = figures(study('{ influenceable: 60 %, boundary: 120, need: 0.98, price: 1.03 }'));
    const comparable = (1793 * 1.03) / 0.98 + 120;
    expect(found['benchmark.b.comparableCostPerInhabitant']).toBeCloseTo(comparable, 8);
    expect(found['benchmark.b.comparableGapPerInhabitant']).toBeCloseTo((2279 - comparable) * 0.6, 8);
    expect(found['benchmark.b.comparableGapTotal']).toBeCloseTo((2279 - comparable) * 0.6 * 16_000, 4);
    expect(found['benchmark.b.gapPerInhabitant']).toBe(486);
  });

  it('converts the boundary, which is an amount, to the price year, in its noise too', () => {
    const text = study('{ boundary: { value: 100, year: 2020 } }').replace('group:', 'priceYear: 2026\npriceIndex: { 2020: 100, 2026: 120 }\ngroup:');
    const { figures: found, benchmarks } = analyze(studyOf(text));
    expect(found.get('benchmark.b.comparableGapPerInhabitant')?.value).toBeCloseTo(366, 8);
    expect(found.get('benchmark.b.adjust.boundary.stated')?.value).toBe(100);
    expect(benchmarks[0]?.noise?.perInhabitant.value).toBeCloseTo(366, 0);
  });

  it('takes only the steps that are stated', () => {
    const { benchmarks } = analyze(studyOf(study('{ boundary: 120 }')));
    expect(benchmarks[0]?.gap?.steps.map(({ adjustment, gapAfter }) => [adjustment, gapAfter.value])).toEqual([['boundary', 366]]);
    expect(benchmarks[0]?.gap?.comparablePerInhabitant.value).toBe(366);
  });
});

describe('a benchmark of several comparators', () => {
  const of = (statistic: string): number | undefined =>
    figures(
      smallStudy(
        `comparators:\n${[3000, 1000, 4000, 2000].map((cost, index) => `  c${index}: { population: 5_000, adminCostPerInhabitant: ${cost} }`).join('\n')}
benchmarks: { peers: { of: [c0, c1, c2, c3], statistic: ${statistic} } }`,
        costs,
      ),
    )['benchmark.peers.costPerInhabitant'];

  it('is their median, lower quartile or best', () => {
    expect([of('median'), of('lower-quartile'), of('best')]).toEqual([2_500, 1_750, 1_000]);
  });
});

describe('costs by year', () => {
  it('are converted to the price year and averaged', () => {
    const found = figures(
      smallStudy('priceYear: 2024\ngroup: { adminCostPerInhabitant: { 2023: 1_000, 2024: 1_200 } }'),
    );
    expect(found['cost.administration.group']).toBeCloseTo((1000 * 1.05 + 1200) / 2, 8);
    expect(found['cost.administration.group.2023']).toBeCloseTo(1050, 8);
    expect(found['priceLevel.2023.2024']).toBeCloseTo(1.05, 10);
  });

  it('follow the study’s own price index where it has both years', () => {
    const own = 'priceYear: 2001\npriceIndex: { 1998: 100, 2001: 110 }\ngroup: { adminCostPerInhabitant: { value: 2_000, year: 1998 } }';
    expect(figures(smallStudy(own))['cost.administration.group']).toBeCloseTo(2_200, 8);
  });

  it('stand unchanged where nothing converts them', () => {
    const old = 'priceYear: 2001\ngroup: { adminCostPerInhabitant: { value: 2_000, year: 1998 } }';
    expect(figures(smallStudy(old))['cost.administration.group']).toBe(2_000);
  });

  it('may stand under costs as well', () => {
    expect(figures(smallStudy('group: { costs: { 2023: 1_000, 2024: 1_200 } }'))['cost.administration.group']).toBe(1_100);
  });
});

describe('a three-point estimate', () => {
  it('counts with its mean', () => {
    const min = smallStudy('group: { adminCostPerInhabitant: { low: 5_000, likely: 7_000, high: 10_000, range: min-max } }');
    expect(figures(min)['cost.administration.group']).toBeCloseTo(7166.67, 2);
    const percentiles = smallStudy('group: { adminCostPerInhabitant: { low: 800, likely: 1_000, high: 1_400 } }');
    expect(figures(percentiles)['cost.administration.group']).toBeCloseTo((589.549 + 1000 + 1668.598) / 3, 2);
  });
});

describe('claims', () => {
  const claims = analyze(studyOf(repositoryFile('examples/flv/study.yaml'))).claims;
  const named = (id: string): (typeof claims)[number] | undefined => claims.find(({ claim }) => claim.id === id);

  it('of 15 million is missed, and 30 864 inhabitants would reconcile it', () => {
    const claim = named('gap-total');
    expect(claim?.status).toBe('missed');
    const ways = claim?.status === 'missed' ? claim.reconciling : [];
    expect(ways.map(({ operand, value }) => [operand.id, Math.round(value.value)])).toEqual([
      ['benchmark.ringsaker.gapPerInhabitant', 448],
      ['population.group', 30_864],
    ]);
  });

  it('of nearly 500 kroner holds, within 5 %', () => {
    expect(named('gap-per-inhabitant')?.status).toBe('met');
  });

  it('of a good 25 % is held against both bases', () => {
    expect([named('gap-of-own')?.status, named('gap-of-ringsaker')?.status]).toEqual(['missed', 'missed']);
  });

  it('on a figure whose inputs are missing is unanswered, with a warning at its figure', () => {
    const text = smallStudy('benchmarks: { b: { name: B } }\nclaims: { c: { text: t, figure: benchmark.b.gapTotal, value: 5 } }');
    const { claims: found, diagnostics } = analyze(studyOf(text));
    expect(found.map(({ status }) => status)).toEqual(['unanswered']);
    expect(diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
      ['study/figure-missing', 'benchmark.b.gapTotal'],
    ]);
  });

  it('exactly at the tolerance hold', () => {
    const text = (value: number): string =>
      smallStudy(`claims: { c: { text: t, figure: population.group, value: ${value}, tolerance: 25 % } }`);
    expect(analyze(studyOf(text(12_800))).claims[0]?.status).toBe('met');
    expect(analyze(studyOf(text(12_799))).claims[0]?.status).toBe('missed');
  });
});

describe('figures', () => {
  it('from an illustration are illustrations', () => {
    const text = smallStudy(
      'group: { adminCostPerInhabitant: { value: 2_279, source: illustration } }\nbenchmarks: { b: { adminCostPerInhabitant: 1_793 } }',
    );
    const { figures: found } = analyze(studyOf(text));
    expect(found.get('benchmark.b.gapTotal')?.illustration).toBe(true);
    expect(found.get('benchmark.b.costPerInhabitant')?.illustration).toBe(false);
    expect(found.get('population.group')?.illustration).toBe(false);
  });

  const adjusted = smallStudy(
    `priceYear: 2024
priceIndex: { 1998: 100, 2024: 180 }
comparators: { c: { adminCostPerInhabitant: { 2023: 900, 2024: 1_000 } }, d: { adminCostPerInhabitant: { value: 800, year: 1998 } } }
benchmarks:
  all: { adminCostPerInhabitant: { value: 1_000, year: 2022 }, adjust: { price: 1.1, need: 0.9, boundary: 10, influenceable: 50 % } }
  part: { adminCostPerInhabitant: 1_000, adjust: { influenceable: 50 % } }
  peers: { of: [c, d] }`,
    costs,
  );

  it.each([
    ['the FLV example', repositoryFile('examples/flv/study.yaml')],
    ['the minimal example', repositoryFile('examples/minimal/study.yaml')],
    ['the study of the format', repositoryFile('test/cases/ok/contract.yaml')],
    ['a study with every adjustment and price level', adjusted],
  ])('of %s are all in the table of figures', (_, text) => {
    const study = studyOf(text);
    const { find } = figureFinder({
      municipality: [...study.municipalities.keys()],
      benchmark: [...study.benchmarks.keys()],
      comparator: [...study.comparators.keys()],
      service: [...study.services.keys()],
      criterion: [...builtInCriteria, ...study.criteria.keys()],
      item: [...study.swot.values()].flatMap((items) => items.map(({ id }) => id)),
      factor: [...study.readiness.keys()],
      quadrant: quadrants,
      key: [],
    });
    const all = analyze(study).figures;
    expect(all.size).toBeGreaterThan(5);
    expect([...all.keys()].filter((id) => find(id) === undefined)).toEqual([]);
  });

  it('are never NaN, infinite or negative zero', () => {
    const equal = smallStudy('benchmarks: { b: { adminCostPerInhabitant: 2_250 } }', costs);
    for (const value of Object.values(figures(equal))) {
      expect(Number.isFinite(value)).toBe(true);
      expect(Object.is(value, -0)).toBe(false);
    }
  });
});
