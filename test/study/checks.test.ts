import { describe, expect, test } from 'vitest';
import type { Schema } from '../../scripts/generators/study-schema.ts';
import { definition, readStudySchema } from '../../scripts/generators/study-schema.ts';
import { statedAmounts } from '../../src/study/stated-amounts.ts';
import { expectOne } from './expect-one.ts';
import { diagnosticsIn, foundIn, marked } from './found-in.ts';
import { study } from './study-text.ts';

/** The study of the tests with another text in it. */
function instead(of: string, written: string, more = ''): string {
  return study(more).replace(of, written);
}

/** Three municipalities and a benchmark, of which each test says the bases. */
function compared(municipalities: readonly string[], rest: string): string {
  const [a = '', b = '', c = ''] = municipalities;
  return `format: 1
title: Samarbeid
jurisdiction: norway
language: nb
currency: NOK
priceYear: 2024
municipalities:
  aa: { population: 1_000, costs: { 2023: 5_000, 2024: 5_000 }${a} }
  bb: { population: 1_000, costs: { 2023: 5_000, 2024: 5_000 }${b} }
  cc: { population: 1_000, costs: { 2023: 5_000, 2024: 5_000 }${c} }
${rest}
`;
}

const costs = 'costs: { 2023: 4_000, 2024: 4_000 }';

describe('a point before three digits', () => {
  test('is no decimal point in inhabitants', () => {
    expectOne('format/grouped-number', instead('2_400', '▸2.400'), { value: '2.400', fix: '2_400' });
    expectOne('format/grouped-number', instead('17_500', '{ value: ▸17.500 }'), { fix: '17_500' });
    expectOne('format/grouped-number', instead('17_500', '{ low: ▸17.500, likely: 18_000, high: 19_000 }'), { fix: '17_500' });
  });

  test.each([
    ['group: { adminCostPerInhabitant: ▸5.000 }', '5_000'],
    ['services: { ict: { area: support, coordination: ▸150.000 } }', '150_000'],
    ['services: { ict: { area: support, gain: { annual: ▸-20.000 } } }', '-20_000'],
    ['services: { ict: { area: support, today: { group: { cost: ▸"4.100" } } } }', '4_100'],
    ['services: { ict: { area: support, gain: { positions: [{ municipality: frosta, count: 0.125, costPerPosition: ▸700.000 }] } } }', '700_000'],
    ['claims: { a: { figure: population.group, value: ▸19.900 } }', '19_900'],
  ])('is none in %s', (more, fix) => {
    expectOne('format/grouped-number', study(more), { fix });
  });

  test.each([
    'topDown: { phi: 0.125, realisation: 1.000 }',
    'services: { ict: { area: support, effects: { quality: 1.250 }, today: { group: { positions: 6.250, cost: 5.0 } } } }',
    'benchmarks: { a: { adminCostPerInhabitant: 4_000, adjust: { price: 1.035 } } }',
    'coalitionCosts: { frosta: 4.125, levanger: 5.250 }',
    'priceIndex: { 2023: 109.400 }',
  ])('is a decimal point in %s', (more) => {
    expect(foundIn(study(more)).filter((found) => !/^study\/(one-year-only|no-gap)/.test(found))).toEqual([]);
  });

  test('the format’s figures are all known to be amounts, inhabitants or counts', () => {
    expect(new Set(statedAmounts.map(({ at }) => at.join('.')))).toEqual(new Set(figurePlaces().map((at) => at.join('.'))));
  });
});

describe('any answer may be written with its source', () => {
  test.each([
    'readiness: { trust: { value: 2, source: kpmg } }',
    'readiness: { trust: { frosta: { value: 2, source: kpmg, note: x }, levanger: { level: 3, grade: decided } } }',
    'services: { ict: { area: support, feasibility: { frosta: { value: 3, source: kpmg }, levanger: 2 }, effects: { quality: { value: 3, source: kpmg } } } }',
    'criteria: { quality: { swing: { value: 30, source: kpmg } } }',
  ])('%s', (more) => {
    expect(foundIn(study(`sources: { kpmg: {} }\n${more}`))).toEqual([]);
  });

  test('but not in two ways at once', () => {
    expectOne('format/unknown-key', study('readiness: { trust: { value: 2, ▸level: 2 } }'));
    expectOne('format/out-of-range', study('readiness: { trust: { value: ▸4, source: illustration } }'));
    expectOne('study/unknown-reference', study('readiness: { trust: { frosta: { value: 2, source: ▸kpmg } } }'));
  });
});

describe('net is held against net', () => {
  const [net, gross] = [', basis: net', ', basis: gross'];

  test('among the municipalities', () => {
    expectOne('study/mixed-bases', compared([net, ', basis: ▸gross', net], ''), { basis: 'gross', other: 'net' });
    expectOne('study/mixed-bases', compared([', basis: ▸net', gross, gross], ''), { basis: 'net', other: 'gross' });
    expectOne('study/mixed-bases', compared([net, ', basis: ▸gross'], `benchmarks: { b: { ${costs}, basis: net } }`));
    expectOne('study/mixed-bases', compared([net], 'group: { basis: ▸gross }'));
  });

  test('among the comparators of one statistic', () => {
    const comparators = `comparators: { x: { ${costs}, basis: net }, y: { ${costs}, basis: ▸gross }, z: { ${costs} } }`;
    expectOne('study/mixed-bases', compared([net, net, net], `${comparators}\nbenchmarks: { b: { of: [x, y, z] } }`));
    expectOne('study/mixed-bases', compared([net, net, net], `${comparators}\nbenchmarks: { b: { of: [x, y, z], basis: net }, c: { of: [x, y] } }`));
    expect(foundIn(compared([net, net, net], `${comparators}\nbenchmarks: { b: { of: [x, z] } }`.replace('▸', '')))).toEqual([]);
  });

  test('between a benchmark and its comparators', () => {
    const comparators = `comparators: { x: { ${costs}, basis: gross }, y: { ${costs}, basis: gross } }`;
    expectOne('study/basis-contradicted', compared([net, net], `${comparators}\nbenchmarks: { b: { of: [x, y], basis: ▸net } }`), {
      stated: 'net',
      comparators: 'gross',
    });
  });

  test('between comparators and municipalities, where the benchmark says nothing', () => {
    const comparators = `comparators: { x: { ${costs}, basis: ▸gross }, y: { ${costs}, basis: gross } }`;
    const rest = `${comparators}\nbenchmarks: { b: { of: [x, y] }, c: { of: [y, x] } }`;
    const { text, at } = marked(compared([net, net], rest.replace(', c: { of: [y, x] }', '')));
    expect(foundIn(text)).toEqual([`study/basis-differs ${at}`]);
  });

  test('between a benchmark and the municipalities', () => {
    expectOne('study/basis-differs', compared([net, net, net], `benchmarks: { b: { ${costs}, basis: ▸gross } }`), { own: 'net', other: 'gross' });
  });

  test('and gross against gross only where nobody shares an administration', () => {
    const shared = 'existing: { a: { partners: [aa, bb], area: support } }';
    const benchmark = `benchmarks: { b: { ${costs} } }`;
    expectOne('study/gross-cost-shared', compared([', basis: ▸gross', gross, gross], `${shared}\n${benchmark}`));
    expectOne('study/gross-cost', compared([', basis: ▸gross', gross, gross], benchmark));
    expectOne('study/gross-cost-shared', compared([], `${shared}\ncomparators: { x: { ${costs}, basis: ▸gross } }\nbenchmarks: { b: { of: [x] } }`));
    expect(foundIn(compared([gross, gross, gross], shared))).toEqual([]);
  });

  test('and a basis that is none is told of once', () => {
    expectOne('format/unknown-value', compared([', basis: ▸netto', net], `benchmarks: { b: { ${costs}, basis: net } }`));
  });
});

describe('numbers that nothing can be computed with', () => {
  test.each(['0', '-5', '1e-300', '1e300'])('a price level of %s', (level) => {
    expectOne('study/impossible-price-level', study(`priceIndex: { 2023: ▸${level}, 2024: 104 }`), { value: level });
  });

  test.each([
    'group: { adminCostPerInhabitant: ▸1e14 }',
    'services: { ict: { area: support, gain: { annual: { low: ▸-1e300, likely: 1, high: 2 } } } }',
    'services: { ict: { area: support, coordination: { low: 1, likely: 2, high: ▸20_000_000_000_000 } } }',
    'services: { ict: { area: support, today: { group: { positions: ▸1e14 } } } }',
    'benchmarks: { a: { costs: { 2023: 4_000, 2024: 4_000 }, adjust: { boundary: ▸1e300 } } }',
    'coalitionCosts: { frosta: ▸-1e300 }',
    'claims: { a: { figure: population.group, value: ▸1e300 } }',
  ])('an amount beyond all bounds: %s', (more) => {
    expectOne('study/impossible-amount', study(more.includes('benchmarks') ? `group: { costs: { 2023: 5_000, 2024: 5_000 } }\npriceYear: 2024\n${more}` : more), { limit: 1e13 });
  });

  test('a negative one is told in other words', () => {
    expectOne('study/impossible-amount', study('services: { ict: { area: support, coordination: ▸-1 } }'));
    expect(diagnosticsIn(study('services: { ict: { area: support, coordination: -1 } }')).map(({ args }) => 'limit' in args)).toContain(false);
  });
});

describe('a published value is of the kind that its figure is', () => {
  const claim = (figure: string, value: string): string =>
    study(`group: { costs: { 2023: 5_000, 2024: 5_000 } }\npriceYear: 2024\nbenchmarks: { b: { ${costs} } }\nclaims: { c: { figure: ${figure}, value: ${value} } }`);

  test('no percentage of kroner or inhabitants', () => {
    expectOne('study/claim-unit', claim('benchmark.b.gapTotal', '▸25 %'), { unit: 'money/year', value: '25 %' });
    expectOne('study/claim-unit', claim('population.group', '▸25 %'), { unit: 'inhabitants' });
  });

  test('and no share without its percent sign', () => {
    expectOne('study/impossible-share', claim('benchmark.b.gapShareOfOwn', '▸25'), { percent: '25 %' });
    expectOne('study/impossible-share', claim('benchmark.b.gapShareOfOwn', '▸15_000_000'), { percent: undefined });
  });

  test.each([
    ['benchmark.b.gapShareOfOwn', '25 %'],
    ['benchmark.b.gapShareOfBenchmark', '1.2'],
    ['benchmark.b.gapShareOfBenchmark', '180 %'],
    ['benchmark.b.gapTotal', '15_000_000'],
    ['benchmark.b.gapPerInhabitant', '486.5'],
    ['benchmark.b.adjust.influenceable', '60 %'],
  ])('%s may be %s', (figure, value) => {
    expect(foundIn(claim(figure, value))).toEqual([]);
  });
});

describe('shares', () => {
  test.each([
    ['topDown: { phi: ▸1.5 }', undefined],
    ['topDown: { phi: ▸60 }', '60 %'],
    ['discountRate: ▸4', '4 %'],
    ['discountRate: ▸1.5', '1.5 %'],
    ['discountRate: ▸0.4', undefined],
    ['topDown: { realisation: ▸-20 }', '-20 %'],
  ])('of %s are suggested in per cent only where that is likely', (more, percent) => {
    expectOne('study/impossible-share', study(more), { percent });
  });
});

describe('a sharing key of two shares', () => {
  test.each(['fixed-30-population-70', 'fixed-0-population-100', 'fixed-100-population-0'])('%s makes a whole', (key) => {
    expect(foundIn(study(`sharing: { keys: [${key}] }`))).toEqual([]);
  });

  test.each([
    ['fixed-30-population-80', 110],
    ['fixed-100-population-100', 200],
    ['fixed-0-population-0', 0],
  ])('%s makes %i', (key, sum) => {
    expectOne('study/bad-sharing-key', study(`sharing: { keys: [population, ▸${key}] }`), { key, sum });
  });
});

describe('what this version does not use yet', () => {
  test('is told once for each key, where it first stands', () => {
    const text = study('benchmarks:\n  a: { population: 1_000 }\n  b: { population: 1_000 }\ncoalitionCosts: { frosta: 1 }');
    const notices = diagnosticsIn(text).filter(({ code }) => code === 'study/not-used-yet');
    expect(notices.map(({ args }) => args)).toEqual(['benchmarks.<id>.population', 'coalitionCosts'].map((key) => ({ key })));
  });

  test('is nothing of the economy', () => {
    const used = `horizon: { firstYear: 2027, years: 12 }
discountRate: 3 %
analysis: { seed: 2, draws: 1_000 }
sharing: { keys: [population] }
group: { costs: { 2023: 5_000, 2024: 5_000 } }
priceYear: 2024
benchmarks: { b: { ${costs} } }
topDown: { benchmark: b, phi: 60 %, ramp: [1], coordination: 1, transition: { cost: 1, project: ict, mitigated: 50 % } }
comparators: { c: { population: 1_000, ${costs} } }
services:
  ict:
    area: support
    traits: [market]
    today: { frosta: { cost: 5, positions: 1, volume: 2 }, levanger: { cost: 5 } }
    after: { frosta: { positions: 1 } }
    gain: { shareOfCost: 5 % }
    transition: { cost: 1, year: 2028 }
    coordination: 1
    ramp: [0, 1]
    voluntary: true`;
    expect(diagnosticsIn(study(used))).toEqual([]);
  });

  test('is nothing that sets priorities', () => {
    const used = `criteria: { economy: { swing: 60, scale: 200 }, quality: { swing: 100 } }
capacity: { projects: 3 }
readiness: { trust: 2 }
services: { ict: { catalogue: ict, effects: { quality: 1 }, feasibility: 3 } }`;
    expect(diagnosticsIn(study(used))).toEqual([]);
  });

  test('is nothing that the report shows', () => {
    const used = 'background: [a]\ngoals: [a]\nmandate: { owner: b }\npartners: [a]\nexisting: { a: { partners: [frosta] } }\nmodelsConsidered: [a]\nservices: { ict: { catalogue: ict } }\nsuccessFactors: [a]\npitfalls: [a]\nactions: [a]\ndecision: [a]\npublished: { recommendation: [ict] }';
    expect(diagnosticsIn(study(used))).toEqual([]);
  });
});

describe('what stands twice', () => {
  test.each(['background', 'goals', 'partners', 'modelsConsidered', 'strategies', 'successFactors', 'pitfalls', 'actions', 'decision'])('in a list of %s', (section) => {
    const text = study(`${section}:\n  - Bedre tjenester\n  - Nye møter\n  - ▸Bedre tjenester!`);
    expectOne('study/duplicate-id', text, { id: 'bedre-tjenester', section });
    expect(diagnosticsIn(marked(text).text)[0]?.related.map(({ role }) => role)).toEqual(['first']);
  });

  test('in one kind of goals, but not in both', () => {
    expectOne('study/duplicate-id', study('goals: { long-term: [Vekst, ▸vekst], study: [Oversikt] }'));
    expect(foundIn(study('goals: { long-term: [Vekst], study: [Vekst] }'))).toEqual([]);
  });

  test.each([
    'services: { ict: { area: support, participants: [frosta, ▸frosta] } }',
    'services: { a: { area: support }, ict: { area: support, requires: [a, ▸a] } }',
    `comparators: { c: { ${costs} } }\npriceYear: 2024\nbenchmarks: { b: { of: [c, ▸c] } }\ngroup: { costs: { 2023: 5_000, 2024: 5_000 } }`,
    'existing: { a: { partners: [frosta, levanger, ▸frosta] } }',
    'sharing: { keys: [population, ▸population] }',
    'coalitionCosts: { frosta+▸frosta: 3 }',
    'coalitionCosts: { "levanger+frosta+▸frosta": 3 }',
    'coalitionCosts: { frosta+levanger: 3, ▸levanger+frosta: 4 }',
  ])('among members: %s', (more) => {
    expectOne('study/repeated-member', study(more));
  });
});

describe('services wait for one another', () => {
  test('in no circle', () => {
    expectOne('study/circular-requires', study('services: { a: { area: support, requires: [▸a] } }'), { services: ['a', 'a'] });
    expectOne('study/circular-requires', study('services:\n  a: { area: support, requires: [b] }\n  b: { area: support, requires: [c] }\n  c: { area: support, requires: [▸a] }'), {
      services: ['a', 'b', 'c', 'a'],
    });
    expectOne('study/circular-requires', study('services:\n  z: { area: support, requires: [a] }\n  a: { area: support, requires: [b] }\n  b: { area: support, requires: [▸a] }'), {
      services: ['a', 'b', 'a'],
    });
  });

  test('in any order', () => {
    expect(foundIn(study('services:\n  a: { area: support, requires: [b, c] }\n  b: { area: support, requires: [c] }\n  c: { area: support }'))).toEqual([]);
  });
});

describe('amounts of other years', () => {
  test('at one place are told of once, by whatever name they are repeated', () => {
    const text = study(`priceYear: 1990\ngroup: { costs: { 2023: &a 5_000, 2024: *a } }\nbenchmarks: { b: { costs: { 2023: &b 4_000, 2024: *b } } }`);
    expect(foundIn(text)).toEqual(['study/price-year-unknown 9:28', 'study/price-year-unknown 10:38']);
  });
});

describe('a host', () => {
  test('takes part itself', () => {
    expectOne('study/host-not-participant', study('services: { ict: { area: support, participants: [frosta], host: ▸levanger } }'), {
      host: 'levanger',
      participants: ['frosta'],
    });
    expectOne('study/host-not-participant', study('existing: { a: { partners: [frosta], host: ▸levanger } }'));
  });

  test('may be any municipality where nobody is named, and one is enough', () => {
    expect(foundIn(study('services: { ict: { area: support, host: levanger }, hr: { area: support, participants: [frosta], host: frosta } }'))).toEqual([]);
  });

  test('that is no municipality is told of once', () => {
    expectOne('study/unknown-reference', study('services: { ict: { area: support, participants: [frosta], host: ▸oslo } }'));
    expectOne('study/unknown-reference', study('services: { ict: { area: support, participants: [▸frosat], host: levanger } }'));
  });
});

/** Every place where the schema has a figure that is no share. */
function figurePlaces(): (readonly string[])[] {
  const root = readStudySchema();
  const within = (schema: Schema, at: readonly string[]): (readonly string[])[] => {
    if (['#/$defs/figure', '#/$defs/singleFigure', '#/$defs/cost', '#/$defs/figuresByYear'].includes(schema.$ref ?? '')) return [at];
    const alternatives = [schema.then, schema.else, schema.$ref === undefined ? undefined : definition(root, schema.$ref)];
    const below: (readonly [string, Schema | false | undefined])[] = [
      ...Object.entries(schema.properties ?? {}),
      ['*', schema.additionalProperties],
      ['[]', schema.items],
    ];
    return [
      ...alternatives.flatMap((inner) => (inner === undefined ? [] : within(inner, at))),
      ...below.flatMap(([segment, inner]) => (typeof inner === 'object' ? within(inner, [...at, segment]) : [])),
    ];
  };
  return within(root, []);
}
