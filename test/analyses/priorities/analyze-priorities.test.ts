import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallStudy } from '../../study-of.ts';
import { errorOf, ranked, rankingOf } from './ranking-of.ts';

const municipalities = `  alpha: { name: Alpha, population: 5_000 }
  beta: { name: Beta, population: 8_000 }
  gamma: { name: Gamma, population: 2_000 }`;

/** Services with effects on criteria, from −4 to 4. */
function effectStudy(services: Readonly<Record<string, Readonly<Record<string, unknown>>>>, more = ''): string {
  const lines = Object.entries(services).map(([id, effects]) => `  ${id}: { area: support, effects: ${JSON.stringify(effects)} }`);
  return smallStudy(`${more}\nservices:\n${lines.join('\n')}`, municipalities);
}

describe('Lahdelma & Salminen (2001), SMAA-2', () => {
  const vector = effectStudy({
    a: { quality: 4, resilience: -4, competence: -4 },
    b: { quality: 0, resilience: 0, competence: 0 },
  });
  const ranking = rankingOf(vector);

  it('uniform weights: A = (1, 0, 0) is above B = (.5, .5, .5) with a quarter of them', () => {
    const [first] = ranked(ranking, 'a').rankAcceptability;
    expect(first?.origin.kind).toBe('simulated');
    expect(Math.abs((first?.value ?? 0) - 0.25)).toBeLessThan(first === undefined ? 0 : errorOf(first));
  });

  it.each([
    ['a', [2 / 3, 1 / 6, 1 / 6]],
    ['b', [0.2222, 0.3889, 0.3889]],
  ])('the central weights of %s', (id, expected) => {
    const central = [...(ranked(ranking, id).centralWeights?.values() ?? [])].map(({ value }) => value);
    for (const [index, weight] of expected.entries()) expect(central[index]).toBeCloseTo(weight, 2);
  });
});

describe('two criteria are ranked exactly', () => {
  it('over all weights where nobody has weighed them', () => {
    // A is above B where w × 1 + (1 − w) × 0 > w × .25 + (1 − w) × .75, from w = .5 on.
    const ranking = rankingOf(effectStudy({ a: { quality: 4, resilience: -4 }, b: { quality: -2, resilience: 2 } }));
    expect(ranking.draws).toBeUndefined();
    expect(ranked(ranking, 'a').rankAcceptability.map(({ value }) => value)).toEqual([0.5, 0.5]);
    expect([...(ranked(ranking, 'a').centralWeights?.values() ?? [])].map(({ value }) => value)).toEqual([0.75, 0.25]);
  });

  it('between the municipalities’ weights where they have', () => {
    const swings = 'criteria: { quality: { swing: { alpha: 80, beta: 20, gamma: 50 } }, resilience: { swing: { alpha: 20, beta: 80, gamma: 50 } } }';
    const ranking = rankingOf(effectStudy({ a: { quality: 4, resilience: -4 }, b: { quality: -4, resilience: 4 } }, swings));
    expect(ranking.weights).toBe('by-municipality');
    expect(ranked(ranking, 'a').rankAcceptability[0]?.value).toBeCloseTo(0.5, 12);
    expect([...ranked(ranking, 'a').withinCapacityBy].map(([id, { value }]) => [id, value])).toEqual([['alpha', 1], ['beta', 0], ['gamma', 0.5]]);
  });

  it('shares what is tied', () => {
    const ranking = rankingOf(effectStudy({ a: { quality: 2, resilience: 2 }, b: { quality: 2, resilience: 2 }, c: { quality: -1, resilience: 0 } }));
    for (const id of ['a', 'b']) {
      expect(ranked(ranking, id).rankAcceptability.map(({ value }) => value)).toEqual([0.5, 0.5, 0]);
      expect(ranked(ranking, id).rank.value).toBe(1);
    }
    expect(ranked(ranking, 'c').rank.value).toBe(3);
  });
});

describe('weights', () => {
  it('Barron & Barrett (1996): an order of three gives .6111, .2778 and .1111', () => {
    const order = 'criteria: { quality: { rank: 2 }, resilience: { rank: 1 }, competence: { rank: 3 } }';
    const { criteria, weights } = rankingOf(effectStudy({ a: { quality: 1, resilience: 1, competence: 1 } }, order));
    expect(weights).toBe('order');
    expect(criteria.map(({ weight }) => Number(weight.value.toFixed(4)))).toEqual([0.2778, 0.6111, 0.1111]);
  });

  it('are the mean of the municipalities’ swings, each as shares', () => {
    const swings = 'criteria: { quality: { swing: { alpha: 100, beta: 50, gamma: 0 } }, resilience: { swing: 50 } }';
    const { criteria } = rankingOf(effectStudy({ a: { quality: 1, resilience: 0 } }, swings));
    expect(criteria[0]?.weight.value).toBeCloseTo((2 / 3 + 1 / 2 + 0) / 3, 12);
  });

  it('of a municipality that has not weighed everything are not used, and it is named', () => {
    const swings = 'criteria: { quality: { swing: { alpha: 100, beta: 50 } }, resilience: { swing: { alpha: 100, beta: 50, gamma: 70 } } }';
    const ranking = rankingOf(effectStudy({ a: { quality: 1, resilience: 0 } }, swings));
    expect([ranking.weighedBy, ranking.notWeighedBy]).toEqual([['alpha', 'beta'], ['gamma']]);
  });

  it('are equal where nobody has weighed everything', () => {
    const swings = 'criteria: { quality: { swing: { alpha: 100 } }, resilience: { swing: { beta: 100 } } }';
    const ranking = rankingOf(effectStudy({ a: { quality: 1, resilience: 0 } }, swings));
    expect([ranking.weights, ranking.notWeighedBy.length, ranking.criteria.map(({ weight }) => weight.value)]).toEqual(['equal', 3, [0.5, 0.5]]);
  });
});

describe('an answer that is missing', () => {
  const study = effectStudy({ a: { quality: { alpha: 4 }, resilience: 1 }, b: { resilience: 1 }, c: { quality: 0, resilience: 1 } });
  const ranking = rankingOf(study);

  it('is never a zero', () => {
    const effect = ranked(ranking, 'a').effects.get('quality');
    expect([effect?.mean?.value, effect?.missing]).toEqual([4, ['beta', 'gamma']]);
    // In the value, what two of three have not said is in the middle of what it may be, as it is on average in the draws.
    expect(effect?.expected).toBeCloseTo(4 / 3, 12);
    expect(ranked(ranking, 'b').effects.get('quality')?.mean).toBeUndefined();
  });

  it('marks the service, and may be anything', () => {
    expect([ranked(ranking, 'a').incomplete, ranked(ranking, 'b').incomplete, ranked(ranking, 'c').incomplete]).toEqual([['quality'], ['quality'], []]);
    // What is unknown on one criterion is as often above as below one that is as today.
    const [first] = rankingOf(effectStudy({ b: { resilience: 1 }, c: { quality: 0, resilience: 1 } })).services.find(({ id }) => id === 'b')?.rankAcceptability ?? [];
    expect(first?.value).toBeCloseTo(0.5, 1);
  });

  it('of everything leaves a service out', () => {
    expect(rankingOf(`${study}  d: { area: support }\n`).unranked).toEqual(['d']);
  });
});

describe('economy', () => {
  const money = (annual: number): string => `gain: { annual: ${annual} }, transition: { cost: 0 }`;
  const study = (services: string): string => smallStudy(`horizon: { firstYear: 2027, years: 1 }\nservices:\n${services}`, municipalities);

  it('is the net present value as an equal amount a year for each participating inhabitant', () => {
    const { services, economyScale } = rankingOf(study(`  a: { area: support, participants: [alpha, beta], ramp: [1], ${money(130_000)} }`));
    expect(services[0]?.economy?.value).toBeCloseTo(10, 9);
    // The largest amount is itself on the scale: 10.
    expect(economyScale?.value).toBe(10);
    expect(services[0]?.value.value).toBe(1);
  });

  it('has the scale that the study states, and is cut off at its ends', () => {
    const services = `  a: { area: support, participants: [alpha, beta], ramp: [1], ${money(130_000)} }\n  b: { area: support, participants: [alpha, beta], ramp: [1], ${money(-26_000)} }`;
    const ranking = rankingOf(`${study(services)}criteria: { economy: { scale: 5 } }\n`);
    expect([ranked(ranking, 'a').value.value, ranked(ranking, 'b').value.value]).toEqual([1, 0.3]);
  });
});

describe('a ranking', () => {
  const effect = fc.integer({ min: -4, max: 4 });
  const swing = fc.integer({ min: 1, max: 100 });
  const profiles = fc.array(fc.record({ quality: effect, resilience: effect, competence: effect }), { minLength: 2, maxLength: 5 });
  const swings = fc.record({ quality: fc.tuple(swing, swing, swing), resilience: fc.tuple(swing, swing, swing), competence: fc.tuple(swing, swing, swing) });

  const criteria = (weights: Readonly<Record<string, readonly number[]>>, names: readonly string[]): string => {
    const lines = Object.entries(weights).map(([id, points]) => `  ${id}: { swing: { ${names.map((name) => `${name}: ${points[['alpha', 'beta', 'gamma'].indexOf(name)] ?? 0}`).join(', ')} } }`);
    return `analysis: { draws: 200 }\ncriteria:\n${lines.join('\n')}`;
  };
  const named = (services: readonly Readonly<Record<string, number>>[]): Record<string, Readonly<Record<string, number>>> => Object.fromEntries(services.map((profile, index) => [`s${index}`, profile]));
  const figures = (text: string): ReadonlyMap<string, unknown> =>
    new Map(
      rankingOf(text).services.map(({ id, value, rank, rankAcceptability, centralWeights, confidence, withinCapacity, withinCapacityBy }) => [
        id,
        [value, rank, ...rankAcceptability, ...(centralWeights?.values() ?? []), confidence, withinCapacity, ...[...withinCapacityBy].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure)].map((figure) => figure?.value),
      ]),
    );

  it('is the same to the last bit whatever order services and municipalities are named in', () => {
    fc.assert(
      fc.property(profiles, swings, (services, weights) => {
        const forwards = figures(effectStudy(named(services), criteria(weights, ['alpha', 'beta', 'gamma'])));
        const turned = Object.fromEntries(Object.entries(named(services)).toReversed());
        const lines = municipalities.split('\n').toReversed().join('\n');
        const backwards = figures(effectStudy(turned, criteria(weights, ['gamma', 'beta', 'alpha'])).replace(municipalities, lines));
        for (const [id, values] of forwards) expect(backwards.get(id)).toEqual(values);
      }),
      { numRuns: 30 },
    );
  });

  it('never puts first what another is better than on every criterion', () => {
    fc.assert(
      fc.property(profiles, swings, (services, weights) => {
        const worst = Object.fromEntries(['quality', 'resilience', 'competence'].map((id) => [id, Math.min(...services.map((profile) => profile[id as 'quality'])) - 1]));
        if (Object.values(worst).some((value) => value < -4)) return;
        const bad = ranked(rankingOf(effectStudy({ ...named(services), bad: worst }, criteria(weights, ['alpha', 'beta', 'gamma']))), 'bad');
        expect([bad.rankAcceptability[0]?.value, bad.centralWeights]).toEqual([0, undefined]);
        expect(bad.rank.value).toBe(services.length + 1);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps its order when a bad service is added, also where that one would widen the scale of economy', () => {
    const good = '  a: { area: support, gain: { annual: { low: 50_000, likely: 150_000, high: 250_000 } }, transition: { cost: 0 }, effects: { quality: 0 } }\n  b: { area: support, gain: { annual: 0 }, transition: { cost: 0 }, effects: { quality: 3 } }';
    const bad = '\n  c: { area: support, gain: { annual: -90_000_000 }, transition: { cost: 1 }, effects: { quality: -3 } }';
    const without = rankingOf(smallStudy(`services:\n${good}`, municipalities));
    const withBad = rankingOf(smallStudy(`services:\n${good}${bad}`, municipalities));
    expect(withBad.economyScale?.value).toBe(without.economyScale?.value);
    for (const id of ['a', 'b']) expect(ranked(withBad, id).value.value).toBe(ranked(without, id).value.value);
    // One that loses much and improves something is dominated by none, and changes as little.
    const mixed = rankingOf(smallStudy(`services:\n${good}${bad.replace('quality: -3', 'quality: 4')}`, municipalities));
    for (const id of ['a', 'b']) expect(ranked(mixed, id).value.value).toBe(ranked(without, id).value.value);
  });

  it('says of equals that they are, and not that they are uncertain', () => {
    const equal = { quality: 2, resilience: 1 };
    const ranking = rankingOf(effectStudy({ a: equal, b: equal, c: { quality: 0, resilience: 3 } }));
    expect(ranked(ranking, 'a').firmness).toEqual({ kind: 'tied', rivals: ['b'] });
    expect(ranked(ranking, 'c').firmness.kind).not.toBe('tied');
  });
});

describe('how firm a place is', () => {
  const disagreeing = 'criteria: { quality: { swing: { alpha: 100, beta: 10, gamma: 50 } }, resilience: { swing: { alpha: 10, beta: 100, gamma: 40 } } }';

  it('names the two that change places, who wants which, and the criterion', () => {
    const ranking = rankingOf(effectStudy({ a: { quality: 4, resilience: 0 }, b: { quality: 0, resilience: 4 } }, disagreeing));
    expect(ranked(ranking, 'a').firmness).toMatchObject({ kind: 'contested', rival: 'b', putAboveBy: ['alpha', 'gamma'], putBelowBy: ['beta'] });
    expect(ranked(ranking, 'b').firmness).toMatchObject({ kind: 'contested', rival: 'a', putAboveBy: ['beta'], putBelowBy: ['alpha', 'gamma'] });
  });

  it('is firm where one is better on every criterion', () => {
    const ranking = rankingOf(effectStudy({ a: { quality: 4, resilience: 2 }, b: { quality: 0, resilience: 1 } }, disagreeing));
    expect(ranking.services.map(({ firmness }) => firmness)).toEqual([{ kind: 'firm' }, { kind: 'firm' }]);
  });

  it('is uncertain, by the criterion that speaks for the lower one, where nobody has weighed them', () => {
    const ranking = rankingOf(effectStudy({ a: { quality: 4, resilience: 0 }, b: { quality: 1, resilience: 2 } }));
    expect(ranked(ranking, 'a').firmness).toMatchObject({ kind: 'uncertain', rival: 'b', criterion: 'resilience' });
  });

  it('is firm for a service that is alone', () => {
    expect(rankingOf(effectStudy({ a: { quality: 4 } })).services[0]?.firmness).toEqual({ kind: 'firm' });
  });
});
