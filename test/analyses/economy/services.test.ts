import { describe, expect, it } from 'vitest';
import { priorDistribution } from '../../../src/analyses/prior-distribution.ts';
import { findAssumedRecord } from '../../../src/knowledge/find-assumed-record.ts';
import { figureOf, resultsOf, serviceStudy, valueOf } from '../economy-study.ts';

const costs = 'today: { frosta: { cost: 1_000_000 }, levanger: { cost: 5_000_000 }, verdal: { cost: 4_000_000 } }';
const cheap = 'transition: { cost: 1 }';

describe('a gain is stated in one of four ways', () => {
  it('as an amount a year', () => {
    expect(valueOf(resultsOf(serviceStudy({ a: '{ gain: { annual: 400_000 } }' })), 'gain.a.annual')).toBe(400_000);
  });

  it('as a share of what all participants spend today', () => {
    expect(valueOf(resultsOf(serviceStudy({ a: `{ gain: { shareOfCost: 8 % }, ${costs} }` })), 'gain.a.annual')).toBeCloseTo(800_000, 6);
    const two = serviceStudy({ a: `{ gain: { shareOfCost: 8 % }, participants: [frosta, verdal], ${costs.replace(' levanger: { cost: 5_000_000 },', '')} }` });
    expect(valueOf(resultsOf(two), 'gain.a.annual')).toBeCloseTo(400_000, 6);
  });

  it('as positions, of which only those that end a post or contract are money', () => {
    const positions = `[{ municipality: frosta, count: 0.5, costPerPosition: 800_000, kind: cashable },
      { municipality: verdal, count: 2, costPerPosition: 700_000, kind: released }, { municipality: verdal, count: 0.25 }]`;
    const results = resultsOf(serviceStudy({ a: `{ gain: { positions: ${positions} }, ${cheap} }` }));
    expect(valueOf(results, 'gain.a.annual')).toBe(400_000);
    expect(valueOf(results, 'gain.a.releasedPositions')).toBe(2.25);
    expect(figureOf(results, 'gain.a.releasedPositions').unit).toBe('positions');
  });

  it('as the evidence’s share of today’s cost, which is not shrunk: it has been realised', () => {
    const results = resultsOf(serviceStudy({ a: `{ gain: { prior: waste }, ${cheap}, ${costs} }` }));
    const { mean } = priorDistribution('waste');
    expect(valueOf(results, 'gain.a.annual')).toBeCloseTo(mean * 10_000_000, 4);
    expect(results.figures.has('gain.a.atRealisedShare')).toBe(false);
    expect(results.figures.has('finance.a.npvAtRealisedShare')).toBe(false);
    expect(valueOf(results, 'gain.bottomUp.atRealisedShare')).toBe(valueOf(results, 'gain.bottomUp.annual'));
    expect(valueOf(results, 'finance.package.npvAtRealisedShare')).toBeCloseTo(valueOf(results, 'finance.package.npv'), 6);
  });

  it('and released time alone is no money at all', () => {
    const { figures, economy } = resultsOf(serviceStudy({ a: `{ gain: { positions: [{ municipality: frosta, count: 1 }] }, ${cheap} }` }));
    expect(figures.has('gain.a.annual')).toBe(false);
    expect(figures.has('finance.a.npv')).toBe(false);
    expect(economy.bottomUp).toBeUndefined();
    expect(figures.get('gain.a.releasedPositions')?.value).toBe(1);
  });
});

describe('a share of a cost', () => {
  it('that is not stated for all is no amount', () => {
    const some = '{ gain: { shareOfCost: 8 % }, today: { frosta: { cost: 1_000_000 } } }';
    expect(resultsOf(serviceStudy({ a: some })).economy.services).toEqual([]);
    expect(resultsOf(serviceStudy({ a: '{ gain: { prior: waste } }' })).economy.services).toEqual([]);
  });

  it('that is known of the group alone is one, but nobody’s in particular', () => {
    const results = resultsOf(serviceStudy({ a: '{ gain: { shareOfCost: 10 % }, today: { group: { cost: 9_000_000 }, frosta: { cost: 1_000_000 } } }' }));
    expect(valueOf(results, 'gain.a.annual')).toBeCloseTo(900_000, 6);
    expect(valueOf(results, 'service.a.todayCost')).toBe(9_000_000);
    expect(results.figures.has('service.a.today.frosta.cost')).toBe(false);
  });

  it('whose mean is nothing still has the cost’s uncertainty in it', () => {
    const uncertain = costs.replace('cost: 5_000_000', 'cost: { low: 1_000_000, likely: 5_000_000, high: 9_000_000 }');
    const { origin } = figureOf(resultsOf(serviceStudy({ a: `{ gain: { prior: economic-development }, ${uncertain} }` })), 'gain.a.annual');
    expect(origin.kind).toBe('simulated');
  });
});

describe('a stated gain is a forecast, of which 28 % came true (National Audit Office 2016)', () => {
  it('when it is above zero', () => {
    const results = resultsOf(serviceStudy({ a: '{ gain: { annual: 1_000_000 } }', b: '{ gain: { annual: -1_000_000 } }' }));
    expect(valueOf(results, 'gain.a.atRealisedShare')).toBeCloseTo(280_000, 6);
    expect(valueOf(results, 'gain.b.atRealisedShare')).toBe(-1_000_000);
    expect(valueOf(results, 'gain.bottomUp.annual')).toBe(0);
    expect(valueOf(results, 'gain.bottomUp.atRealisedShare')).toBeCloseTo(-720_000, 6);
  });

  it('draw by draw: the percentiles above zero are shrunk and those below are not', () => {
    const results = resultsOf(serviceStudy({ a: '{ gain: { annual: { low: -500_000, likely: 100_000, high: 1_000_000 } } }' }));
    const { quantiles } = figureOf(results, 'gain.a.atRealisedShare');
    expect(quantiles?.p10).toBe(-500_000);
    expect(quantiles?.p90).toBeCloseTo(280_000, 6);
    expect(valueOf(results, 'gain.a.atRealisedShare')).toBeLessThan(valueOf(results, 'gain.a.annual') * 0.28);
  });
});

describe('the percentiles of a gain', () => {
  it('with one uncertain input are those of the input, as stated', () => {
    const { quantiles, origin } = figureOf(resultsOf(serviceStudy({ a: '{ gain: { annual: { low: 80, likely: 100, high: 140 } } }' })), 'gain.a.annual');
    expect([quantiles?.p10, quantiles?.p90, origin.kind]).toEqual([80, 140, 'analysed']);
  });

  it('of positions that are added, dearer ones giving a greater loss, stand in their order', () => {
    const added = '[{ municipality: frosta, count: -1, costPerPosition: { low: 700_000, likely: 800_000, high: 1_000_000 }, kind: cashable }]';
    const { quantiles } = figureOf(resultsOf(serviceStudy({ a: `{ gain: { positions: ${added} } }` })), 'gain.a.annual');
    expect([quantiles?.p10, quantiles?.p90]).toEqual([-1_000_000, -700_000]);
  });

  it('of nothing are absent, for all of it is one point', () => {
    const none = '[{ municipality: frosta, count: 0, costPerPosition: { low: 700_000, likely: 800_000, high: 1_000_000 }, kind: cashable }]';
    const { value, quantiles } = figureOf(resultsOf(serviceStudy({ a: `{ gain: { positions: ${none} } }` })), 'gain.a.annual');
    expect([value, quantiles]).toEqual([0, undefined]);
  });
});

describe('optimism about what it costs once', () => {
  const cost = (transition: string): number => valueOf(resultsOf(serviceStudy({ a: `{ transition: ${transition} }` })), 'service.a.transition');

  it('is added to a single number by the kind of project: 200, 41 and 24 %', () => {
    expect(cost('{ cost: 1_000_000, project: ict }')).toBeCloseTo(3_000_000, 6);
    expect(cost('{ cost: 1_000_000, project: outsourcing }')).toBeCloseTo(1_410_000, 6);
    expect(cost('{ cost: 1_000_000, project: standard-building }')).toBeCloseTo(1_240_000, 6);
    expect(cost('{ cost: 1_000_000 }')).toBe(1_000_000);
  });

  it('is added only as far as it has not been dealt with', () => {
    expect(cost('{ cost: 1_000_000, project: ict, mitigated: 75 % }')).toBeCloseTo(1_500_000, 6);
    expect(cost('{ cost: 1_000_000, project: ict, mitigated: 100 % }')).toBe(1_000_000);
  });

  it('is not added to an estimate in three points, which speaks for itself', () => {
    expect(cost('{ cost: { low: 900, likely: 1_000, high: 1_100, range: min-max }, project: ict }')).toBeCloseTo(1000, 9);
    expect(cost('{ cost: { low: 1_000, likely: 1_000, high: 1_000 }, project: ict }')).toBe(1000);
  });

  it('has a factor of its own in each project, with a record of ours behind it', () => {
    const ict = (mitigated: string): string => `{ transition: { cost: 100, project: ict, mitigated: ${mitigated} } }`;
    const results = resultsOf(serviceStudy({ a: ict('0 %'), b: ict('50 %') }));
    expect([valueOf(results, 'optimismBias.a'), valueOf(results, 'optimismBias.b')]).toEqual([3, 2]);
    const { origin } = figureOf(results, 'optimismBias.a');
    expect(origin.kind === 'assumed' && findAssumedRecord(origin.reference) !== undefined).toBe(true);
  });
});

describe('amounts of another year', () => {
  const inPrices = (service: string): ReturnType<typeof resultsOf> =>
    resultsOf(serviceStudy({ a: service }, 'priceYear: 2026\npriceIndex: { 2020: 100, 2026: 125 }'));
  const old = (value: string): string => `{ value: ${value}, year: 2020 }`;

  it('are converted to the price year, single numbers and estimates', () => {
    const results = inPrices(`{ gain: { annual: ${old('400_000')} }, transition: { cost: ${old('100_000')}, project: ict }, coordination: ${old('8_000')} }`);
    expect(valueOf(results, 'gain.a.annual')).toBe(500_000);
    expect(valueOf(results, 'service.a.transition')).toBe(375_000);
    expect(valueOf(results, 'service.a.transition.beforeBias')).toBe(125_000);
    expect(valueOf(results, 'service.a.coordination')).toBe(10_000);
    expect(valueOf(results, 'service.a.coordination.stated')).toBe(8_000);
    const { quantiles } = figureOf(inPrices('{ gain: { annual: { low: 80, likely: 100, high: 140, year: 2020 } } }'), 'gain.a.annual');
    expect([quantiles?.p10, quantiles?.p90]).toEqual([100, 175]);
  });

  it('are converted wherever they stand: today’s costs, and what a position costs, but never how many there are', () => {
    const today = `{ gain: { shareOfCost: 10 % }, today: { frosta: { cost: ${old('100')} }, levanger: { cost: 75 }, verdal: { cost: 0 } } }`;
    expect(valueOf(inPrices(today), 'gain.a.annual')).toBeCloseTo(20, 9);
    const positions = `[{ municipality: frosta, count: ${old('2')}, costPerPosition: ${old('800_000')}, kind: cashable }]`;
    expect(valueOf(inPrices(`{ gain: { positions: ${positions} } }`), 'gain.a.annual')).toBe(2_000_000);
  });
});
