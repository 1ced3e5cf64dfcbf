import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnosticsIn, foundIn, marked } from './found-in.ts';
import { study } from './study-text.ts';

const contract = readFileSync(new URL('../cases/ok/contract.yaml', import.meta.url), 'utf8').replace(
  'comparators: {}',
  'comparators: { time: { population: 19_000, adminCostPerInhabitant: 1_900 }, stjordal: { adminCostPerInhabitant: 2_000 } }',
).replace('  # peers: { of: [stjordal, time], statistic: median }', '  peers: { of: [stjordal, time], statistic: median }');

/** Claims on figures of every kind of id, so that each section has one that would not be found without it. */
const claims = `
  of-municipality: { figure: population.frosta, value: 2_400 }
  of-comparator: { figure: comparator.time.costPerInhabitant, value: 1_900 }
  of-service: { figure: gain.ict.annual, value: 1 }
  of-criterion: { figure: priority.ict.centralWeights.economy, value: 1 }
  of-item: { figure: swot.used-to-cooperate.importance, value: 70 }
  of-key: { figure: sharing.population.frosta, value: 1 }
  gap-total:`;
const base = contract.replace('\n  gap-total:', claims);

test('the study that is broken here is a good one', () => {
  expect(diagnosticsIn(base).filter(({ code }) => code !== 'study/not-used-yet' && code !== 'study/one-year-only')).toEqual([]);
});

/** One key of the study, written in another way, with the mark where that is told. */
function instead(of: string, written: string): { readonly text: string; readonly at: string } {
  expect(base).toContain(`\n${of}`);
  return marked(base.replace(`\n${of}`, `\n${written}`));
}

describe('a section under a key that the format does not know is told of once, and nothing that points into it', () => {
  test.each([
    ['sources:', '▸source:'],
    ['sources:', '▸kilder:'],
    ['sources:', '▸whence:'],
    ['municipalities:', '▸municipality:'],
    ['municipalities:', '▸Municipalities:'],
    ['municipalities:', '▸kommuner:'],
    ['municipalities:', '▸communes:'],
    ['services:', '▸servces:'],
    ['services:', '▸tjenester:'],
    ['benchmarks:', '▸benchmark:'],
    ['comparators:', '▸comparator:'],
    ['criteria:', '▸criterias:'],
    ['actions:', '▸action:'],
    ['swot:', '▸swott:'],
    ['  strengths:', '  ▸strenghts:'],
    ['sharing: { keys:', 'sharing: { ▸key:'],
    ['sharing:', '▸shering:'],
  ])('%s as %s', (of, written) => {
    const { text, at } = instead(of, written);
    expect(foundIn(text)).toEqual([`format/unknown-key ${at}`]);
  });
});

describe('a section of the wrong type, or an empty one, is told of once', () => {
  test.each([
    ['sources:', 'sources: ▸[kpmg]\nx-rest:'],
    ['sources:', 'sources: ▸kpmg\nx-rest:'],
    ['sources:', '▸sources:\nx-rest:'],
    ['municipalities:', 'municipalities: ▸[frosta, levanger]\nx-rest:'],
    ['municipalities:', '▸municipalities:\nx-rest:'],
    ['services:', 'services: ▸[ict]\nx-rest:'],
    ['benchmarks:', '▸benchmarks:\nx-rest:'],
    ['comparators:', 'comparators: ▸none\nx-rest:'],
    ['actions:', 'actions: [▸{ title: Felles møter }]\nx-rest:'],
    ['swot:', 'swot: ▸[Vane]\nx-rest:'],
    ['sharing:', 'sharing: ▸[population]\nx-rest:'],
    ['sharing:', 'sharing: { keys: ▸population }\nx-rest:'],
  ])('%s as %s', (of, written) => {
    const { text, at } = instead(of, written);
    expect(foundIn(text)).toEqual([`format/wrong-type ${at}`]);
  });
});

test('a quadrant that is empty may hold what a strategy combines', () => {
  const { text, at } = marked(study('swot:\n  ▸strengths:\n  opportunities: [Vekst]\nstrategies: { a: { text: x, combines: [vane, vekst] } }'));
  expect(foundIn(text)).toEqual([`format/wrong-type ${at}`]);
});

describe('a section that is not there at all', () => {
  test('has what is built in all the same', () => {
    expect(foundIn(study('services: { ict: { catalogue: ict, source: illustration } }'))).toEqual([]);
    const [found] = diagnosticsIn(study('services: { ict: { catalogue: ict, source: ilustration } }'));
    expect(found?.args).toMatchObject({ nearest: 'illustration', known: ['illustration'] });
  });

  test('leaves what points into it without an end, and that is told', () => {
    expect(foundIn(study('services: { ict: { catalogue: ict, source: kpmg } }'))).toEqual(['study/unknown-reference 8:44']);
    expect(foundIn(study('sources: {}\nservices: { ict: { catalogue: ict, source: kpmg } }'))).toEqual(['study/unknown-reference 9:44']);
    expect(foundIn(study('claims: { a: { figure: gain.ict.annual, value: 1 } }'))).toEqual(['study/unknown-figure 8:24']);
  });

  test('may be missed beside a key of the writer’s own', () => {
    expect(foundIn(study('x-sources: {}\nservices: { ict: { catalogue: ict, source: kpmg } }'))).toEqual(['study/unknown-reference 9:44']);
  });
});

describe('a key that stands twice', () => {
  test('in a section: the other one may be what is pointed at', () => {
    const { text, at } = marked(study('sources:\n  kpmg: {}\n  ▸kpmg: {}\nservices: { ict: { catalogue: ict, source: ssb } }'));
    expect(foundIn(text)).toEqual([`yaml/duplicate-key ${at}`]);
  });

  test('as a whole section: the second is not read', () => {
    const { text, at } = marked(study('sources: { kpmg: {} }\n▸sources: { ssb: {} }\nservices: { ict: { catalogue: ict, source: ssb } }'));
    expect(foundIn(text)).toEqual([`yaml/duplicate-key ${at}`]);
  });

  test('elsewhere excuses nothing', () => {
    const text = study('sources: { kpmg: {} }\nhorizon: { years: 3, years: 4 }\nservices: { ict: { catalogue: ict, source: ssb } }');
    expect(foundIn(text)).toEqual(['yaml/duplicate-key 9:22', 'study/unknown-reference 10:44']);
  });
});

describe('an id that cannot be one', () => {
  test.each([
    ['as it is written', 'requires: [ICT]'],
    ['as it should be', 'requires: [ict]'],
  ])('may be pointed at %s', (_name, requires) => {
    const { text, at } = marked(study(`services:\n  ▸ICT: { catalogue: ict }\n  payroll: { area: support, ${requires} }\nclaims: { a: { figure: gain.ict.annual, value: 1 } }`));
    expect(foundIn(text)).toEqual([`format/bad-id ${at}`]);
  });

  test('may be a reserved word', () => {
    const { text, at } = marked(study('sources: { ▸note: {} }\nservices: { ict: { catalogue: ict, source: note } }'));
    expect(foundIn(text)).toEqual([`format/reserved-id ${at}`]);
  });

  test.each([
    ['in other letters', 'services:\n  ▸lønn: { title: Lønn, area: support }\n  ict: { catalogue: ict, requires: [lonn] }'],
    ['misspelt', 'services:\n  ▸ICT: { catalogue: ict }\n  payroll: { area: support, requires: [itc] }'],
    ['more than once', 'services:\n  ▸lønn: { title: Lønn, area: support }\n  ict: { catalogue: ict, requires: [lonn] }\n  archive: { area: support, requires: [lonn] }'],
  ])('may be pointed at %s: it is told where it is defined, and nowhere else', (_name, written) => {
    const { text, at } = marked(study(written));
    expect(foundIn(text)).toEqual([`format/bad-id ${at}`]);
  });

  test('hides no reference that means something else', () => {
    const found = diagnosticsIn(study('services:\n  lønn: { title: Lønn, area: support }\n  payroll: { area: support, requires: [archive] }'));
    expect(found.map(({ code }) => code)).toEqual(['format/bad-id', 'study/unknown-reference']);
  });

  test('of a municipality is told once, though its participation, its answers and its host role name it otherwise', () => {
    const own = 'services:\n  ict: { catalogue: ict, participants: [frosta, levanger], host: levanger, effects: { quality: { frosta: 1, levanger: 2 } } }';
    expect(foundIn(study(own).replace(' levanger:', ' levangær:'))).toEqual(['format/bad-id 7:36']);
  });
});
