import fc from 'fast-check';
import { languages } from '../../src/texts/language.ts';

/*
 * Studies that are valid, with every key of the economy and amounts from nothing to the largest that are allowed. They are
 * written as JSON, which is YAML too.
 */

type Written = Readonly<Record<string, unknown>>;

const largest = 1e13;
const firstYear = 2027;
const priceYear = 2026;

/** Every key is there or not. */
function some(keys: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Written> {
  return fc.record(keys, { requiredKeys: [] });
}

/** A figure between two bounds: a number, one with its year, or an estimate, whose points may be equal. */
function figure(numbers: fc.Arbitrary<number>): fc.Arbitrary<unknown> {
  const estimate = fc.tuple(numbers, numbers, numbers, fc.constantFrom('p10-p90', 'min-max')).map(([a, b, c, range]) => {
    const [low, likely, high] = [a, b, c].toSorted((x, y) => x - y);
    return { low, likely, high, range };
  });
  const source = fc.constantFrom(undefined, 'illustration');
  const dated = fc.tuple(numbers, source, fc.constantFrom(2020, 2024, priceYear)).map(([value, from, year]) => ({ value, source: from, year }));
  return fc.oneof(numbers, dated, estimate, estimate);
}

const money = figure(fc.oneof(fc.constantFrom(0, 1, largest), fc.integer({ min: 0, max: 10_000_000 })));
const signed = figure(fc.oneof(fc.constantFrom(0, -1, largest, -largest), fc.integer({ min: -1_000_000, max: 1_000_000 })));
const perInhabitant = figure(fc.oneof(fc.constantFrom(1, largest), fc.integer({ min: 500, max: 9_000 })));
const count = figure(fc.constantFrom(0, 0.5, 2, -1, 10));
const counted = figure(fc.constantFrom(0, 0.5, 12, 900));
const wholeShare = fc.constantFrom(0, 0.05, 0.25, 0.5, 1);
const anyShare = fc.constantFrom(-1, -0.2, 0, 0.1, 0.3, 1);
const aboutOne = fc.constantFrom(0.1, 0.8, 1, 1.3, 10);
const ramp = fc.array(wholeShare, { minLength: 1, maxLength: 6 });

function transition(years: number): fc.Arbitrary<unknown> {
  return some({
    cost: money,
    year: fc.integer({ min: firstYear, max: firstYear + years - 1 }),
    project: fc.constantFrom('ict', 'outsourcing', 'standard-building'),
    mitigated: wholeShare,
  });
}

function gain(participants: readonly string[]): fc.Arbitrary<unknown> {
  const position = fc.record(
    { municipality: fc.constantFrom(...participants), count, costPerPosition: money, kind: fc.constantFrom('cashable', 'released'), year: fc.integer({ min: firstYear, max: firstYear + 120 }) },
    { requiredKeys: ['municipality', 'count'] },
  );
  return fc.oneof(
    fc.record({ annual: signed }),
    fc.record({ shareOfCost: figure(anyShare) }),
    fc.record({ positions: fc.array(position, { minLength: 1, maxLength: 4 }) }),
    fc.record({ prior: fc.constantFrom('waste', 'economic-development', 'administration', 'elder-services') }),
  );
}

function service(municipalities: readonly string[], years: number): fc.Arbitrary<unknown> {
  return fc.subarray([...municipalities], { minLength: 1 }).chain((participants) => {
    const operation = some({ cost: money, positions: counted, volume: counted });
    const by = (ids: readonly string[]): fc.Arbitrary<Written> => fc.record(Object.fromEntries(ids.map((id) => [id, operation])));
    const today = fc.oneof(by(participants), by(['group']), by([...participants, 'group']), fc.record(Object.fromEntries(participants.map((id) => [id, fc.record({ cost: money, volume: counted })]))));
    return some({
      catalogue: fc.constantFrom('payroll', 'accounting', 'child-welfare', 'fire-and-rescue'),
      participants: fc.constant(participants),
      today,
      gain: gain(participants),
      transition: transition(years),
      coordination: money,
      ramp,
      voluntary: fc.boolean(),
    });
  });
}

function benchmarks(comparators: readonly string[]): fc.Arbitrary<Written> {
  const adjust = some({ price: figure(aboutOne), need: figure(aboutOne), boundary: signed, influenceable: figure(wholeShare) });
  const one = fc.record({ adminCostPerInhabitant: perInhabitant, adjust }, { requiredKeys: ['adminCostPerInhabitant'] });
  const statistic = fc.record({ of: fc.subarray([...comparators], { minLength: Math.min(1, comparators.length) }), statistic: fc.constantFrom('median', 'lower-quartile', 'best'), adjust }, { requiredKeys: ['of'] });
  return some({ near: one, far: comparators.length === 0 ? one : statistic });
}

const shape = fc.record({
  members: fc.integer({ min: 2, max: 12 }),
  comparators: fc.constantFrom(0, 1, 4, 5, 7),
  years: fc.constantFrom(1, 2, 10, 100),
});

/** A valid study as text. */
export const randomStudy: fc.Arbitrary<string> = shape
  .chain(({ members, comparators, years }) => {
    const municipalities = Array.from({ length: members }, (_, index) => `m${index}`);
    const others = Array.from({ length: comparators }, (_, index) => `c${index}`);
    const byYear = fc.record({ 2024: fc.integer({ min: 1, max: 9_000 }), 2025: fc.integer({ min: 500, max: 9_000 }) });
    const place = fc.record({ population: fc.oneof(fc.constantFrom(1, 900, 2_000_000), fc.integer({ min: 5_000, max: 5_004 }), fc.integer({ min: 200, max: 60_000 })), adminCostPerInhabitant: fc.oneof(perInhabitant, byYear) }, { requiredKeys: ['population'] });
    const whole = fc.record({ population: fc.integer({ min: 200, max: 60_000 }), adminCostPerInhabitant: perInhabitant });
    const places = (ids: readonly string[], of: fc.Arbitrary<unknown>): fc.Arbitrary<Written> => fc.record(Object.fromEntries(ids.map((id) => [id, of])));
    const header = {
      format: fc.constant(1),
      title: fc.constant('A random study'),
      jurisdiction: fc.constant('norway'),
      language: fc.constantFrom(...languages),
      currency: fc.constant('NOK'),
      horizon: fc.constant({ firstYear, years }),
      municipalities: fc.oneof(places(municipalities, place), places(municipalities, whole)),
      analysis: fc.record({ seed: fc.nat(), draws: fc.integer({ min: 100, max: 400 }) }),
    };
    const optional = {
      priceYear: fc.constant(priceYear),
      priceIndex: fc.constant({ 2020: 80, 2026: 120 }),
      discountRate: fc.constantFrom(0, 0.04, 0.2),
      group: fc.record({ adminCostPerInhabitant: perInhabitant }),
      comparators: fc.oneof(places(others, place), places(others, whole)),
      benchmarks: benchmarks(others),
      topDown: some({ realisation: fc.oneof(fc.constantFrom('shared-administration', 'sceptical', 'merger'), figure(anyShare)), phi: figure(wholeShare), ramp, transition: transition(years), coordination: money }),
      services: fc.array(service(municipalities, years), { maxLength: 5 }).map((all) => Object.fromEntries(all.map((each, index) => [`s${index}`, each]))),
      sharing: fc.record({ keys: fc.subarray(['population', 'equal', 'usage', 'budget', 'fixed-30-population-70', 'fixed-0-population-100'], { minLength: 1 }) }),
    };
    return fc.record({ ...header, ...optional }, { requiredKeys: Object.keys(header) as (keyof typeof header)[] });
  })
  .map((study) => JSON.stringify('benchmarks' in study && !('comparators' in study) ? withoutComparators(study) : study));

/** A benchmark of comparators that are not there is no valid study. */
function withoutComparators(study: Written): Written {
  return Object.fromEntries(Object.entries(study).filter(([key]) => key !== 'benchmarks'));
}
