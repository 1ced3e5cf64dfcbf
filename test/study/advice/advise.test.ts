import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/study/advice/advise.ts';
import { adviceSeverities } from '../../../src/diagnostics/advice-codes.ts';
import { languages } from '../../../src/texts/language.ts';
import { messageTexts } from '../../../src/texts/message-texts.ts';
import { checkText, repositoryFile, smallStudy } from '../../study-of.ts';
import { adviceIn, adviceOn } from './advice-in.ts';

/** The advice with this code: its arguments, and the line and the text at which it stands. */
function found(code: string, text: string): object | undefined {
  const all = adviceIn(text).filter((each) => each.code === `advice/${code}`);
  expect(all.length).toBeLessThan(2);
  return all.map(({ args, span }) => ({ args, at: text.slice(span.start, span.end) }))[0];
}

const services = (lines: string): string => smallStudy(`services:\n${lines}`);

describe('advice on the services', () => {
  it('misses them where there are none, and then says nothing of what they lack', () => {
    expect(found('no-services', smallStudy(''))).toEqual({ args: {}, at: 'title' });
    expect(adviceOn(smallStudy(''))).not.toContain('not-assessed');
    expect(adviceOn(services('  ict: { catalogue: ict }'))).not.toContain('no-services');
  });

  it('counts those that are only named, and names the first three', () => {
    const many = services('  a: { area: support }\n  b: { area: support }\n  c: { area: support }\n  d: { area: support }\n  e: { area: support, feasibility: 3 }');
    expect(found('not-assessed', many)).toEqual({ args: { named: ['a', 'b', 'c'], count: 4, total: 5 }, at: 'services' });
    expect(found('not-assessed', services('  a: { area: support, feasibility: 3 }'))).toBeUndefined();
  });

  it('misses gain and effects of those that are assessed, each by itself', () => {
    const text = services('  a: { area: support, effects: { quality: 1 } }\n  b: { area: support, gain: { annual: 100_000 } }\n  c: { area: support }');
    expect(found('no-gain', text)).toEqual({ args: { named: ['a'], count: 1 }, at: 'services' });
    expect(found('no-effects', text)).toEqual({ args: { named: ['b'], count: 1 }, at: 'services' });
  });

  it.each([
    ['a gain a year', 'gain: { annual: 100_000 }', true],
    ['a share of a cost that is known', 'gain: { shareOfCost: 5 % }, today: { frosta: { cost: 1_000_000 }, verdal: { cost: 2_000_000 } }', true],
    ['a share of what all of them pay together', 'gain: { shareOfCost: 5 % }, today: { group: { cost: 3_000_000 } }', true],
    ['a share of a cost that is not known', 'gain: { shareOfCost: 5 % }', false],
    ['positions with a price', 'gain: { positions: [{ municipality: frosta, count: 1, costPerPosition: 800_000, kind: cashable }] }', true],
    ['positions whose time is used for something else', 'gain: { positions: [{ municipality: frosta, count: 1 }] }', false],
    ['a gain with what it costs once', 'gain: { annual: 100_000 }, transition: { cost: 50_000 }', false],
    ['a gain with what it costs each year', 'gain: { annual: 100_000 }, coordination: 50_000', false],
    ['no gain at all', 'effects: { quality: 1 }', false],
  ])('misses the cost of getting there: %s', (_name, service, isMissed) => {
    expect(adviceOn(services(`  a: { area: support, ${service} }`)).includes('no-transition')).toBe(isMissed);
  });

  it.each([
    ['one number each', 'gain: { annual: 100_000 }, transition: { cost: 50_000 }', true],
    ['one number each year', 'gain: { annual: 100_000 }, coordination: 50_000', true],
    ['positions', 'gain: { positions: [{ municipality: frosta, count: 1, costPerPosition: 800_000, kind: cashable }] }, coordination: 50_000', true],
    ['a share of a known cost', 'gain: { shareOfCost: 5 % }, coordination: 5_000, today: { group: { cost: 3_000_000 } }', true],
    ['a gain in three points', 'gain: { annual: { low: 1_000, likely: 2_000, high: 3_000 } }, transition: { cost: 50_000 }', false],
    ['a cost in three points', 'gain: { annual: 100_000 }, transition: { cost: { low: 1_000, likely: 2_000, high: 3_000 } }', false],
    ['a gain from research', 'gain: { prior: catalogue }, catalogue: library, transition: { cost: 50_000 }, today: { group: { cost: 3_000_000 } }', false],
    ['a gain without a cost, which has no net present value', 'gain: { annual: 100_000 }', false],
  ])('tells of what is taken as certain: %s', (_name, service, isCertain) => {
    expect(adviceOn(services(`  a: { area: support, ${service} }`)).includes('single-numbers')).toBe(isCertain);
  });

  it('misses what each participant pays today, and a key where there is none', () => {
    const [gain, today] = ['gain: { annual: 100_000 }', 'today: { frosta: { cost: 900_000 }, verdal: { cost: 2_000_000 } }'];
    const without = services(`  a: { area: support, ${gain}, today: { frosta: { cost: 900_000 } } }`);
    expect(found('no-today', without)).toEqual({ args: { named: ['a'], count: 1, hasKeys: false }, at: 'services' });
    expect(found('no-today', `${without}sharing: { keys: [population] }\n`)).toMatchObject({ args: { hasKeys: true } });
    expect(found('no-today', services(`  a: { area: support, effects: { quality: 1 } }`))).toBeUndefined();
    expect(adviceOn(without)).not.toContain('no-sharing-keys');
    const known = services(`  a: { area: support, ${gain}, ${today} }`);
    expect(adviceOn(known)).not.toContain('no-today');
    expect(found('no-sharing-keys', known)).toEqual({ args: {}, at: 'title' });
    expect(found('no-sharing-keys', `${known}sharing: { keys: [population] }\n`)).toBeUndefined();
  });

  it('misses positions of what can be ranked, where no participant has any', () => {
    expect(found('no-positions', services('  a: { area: support, effects: { quality: 1 } }'))).toEqual({ args: { named: ['a'], count: 1 }, at: 'services' });
    expect(adviceOn(services('  a: { area: support, effects: { quality: 1 }, after: { verdal: { positions: 3 } } }'))).not.toContain('no-positions');
    expect(adviceOn(services('  a: { area: support, gain: { annual: 100_000 } }'))).not.toContain('no-positions');
  });
});

describe('advice on the ranking', () => {
  const two = '  a: { area: support, effects: { quality: 1, resilience: 2 } }\n  b: { area: support, effects: { quality: 2, resilience: 1 } }\n';

  it.each([
    ['none where nobody has weighed', two, { lacks: 'weights' }],
    ['own weights where they are shared', `${two}criteria: { quality: { swing: 100 }, resilience: { swing: 50 } }`, { lacks: 'own-weights' }],
    ['nothing where each has its own', `${two}criteria: { quality: { swing: { frosta: 100, verdal: 50 } }, resilience: { swing: 50 } }`, undefined],
    ['nothing where the criteria have an order', `${two}criteria: { quality: { rank: 1 }, resilience: { rank: 2 } }`, undefined],
    ['nothing where one criterion decides', '  a: { area: support, effects: { quality: 1 } }\n  b: { area: support, effects: { quality: 2 } }', undefined],
    ['nothing where one service is ranked', '  a: { area: support, effects: { quality: 1, resilience: 2 } }\n  b: { area: support }', undefined],
  ])('misses weights: %s', (_name, text, args) => {
    expect(found('no-weights', services(text))).toEqual(args === undefined ? undefined : { args, at: text.includes('criteria') ? 'criteria' : 'title' });
  });

  it('counts economy among the criteria where a net present value is known', () => {
    expect(adviceOn(services('  a: { area: support, effects: { quality: 1 }, gain: { annual: 1_000 }, coordination: 100 }\n  b: { area: support, effects: { quality: 2 } }'))).toContain('no-weights');
  });

  it('misses how much the group can carry once something is ranked', () => {
    expect(found('no-capacity', services(two))).toEqual({ args: {}, at: 'title' });
    expect(adviceOn(services(`${two}capacity: { projects: 1 }`))).not.toContain('no-capacity');
    expect(adviceOn(services('  a: { area: support }'))).not.toContain('no-capacity');
  });

  it('misses readiness once there are services', () => {
    expect(found('no-readiness', services('  a: { area: support }'))).toEqual({ args: {}, at: 'title' });
    expect(adviceOn(services('  a: { area: support }\nreadiness: { political-will: 2 }'))).not.toContain('no-readiness');
    expect(adviceOn(smallStudy(''))).not.toContain('no-readiness');
  });
});

describe('advice on the costs', () => {
  const benchmark = 'benchmarks: { ringsaker: { adminCostPerInhabitant: 1_800 } }';

  it('names the municipalities whose own cost is not known, and says whether the group’s is', () => {
    expect(found('no-own-cost', smallStudy(''))).toEqual({ args: { named: ['frosta', 'verdal'], count: 2, isGroupStated: false, isCompared: false }, at: 'municipalities' });
    expect(found('no-own-cost', smallStudy('benchmarks: { ringsaker: { adminCostPerInhabitant: 2_000 } }'))).toMatchObject({ args: { isCompared: true } });
    expect(found('no-own-cost', smallStudy('group: { adminCostPerInhabitant: 2_300 }'))).toMatchObject({ args: { isGroupStated: true } });
    const own = smallStudy('', '  frosta: { population: 2_400, adminCostPerInhabitant: 2_500 }\n  verdal: { population: 13_600, costs: { 2023: 2_100 } }');
    expect(adviceOn(own)).not.toContain('no-own-cost');
  });

  it('misses a benchmark, and the cost of one that has none', () => {
    expect(found('no-benchmark', smallStudy(''))).toEqual({ args: { named: [], count: 0 }, at: 'title' });
    expect(found('no-benchmark', smallStudy('benchmarks: { ringsaker: { name: Ringsaker } }'))).toEqual({ args: { named: ['ringsaker'], count: 1 }, at: 'benchmarks' });
    expect(adviceOn(smallStudy(benchmark))).not.toContain('no-benchmark');
  });

  it.each([
    ['dearer than the benchmark', `group: { adminCostPerInhabitant: 2_300 }\n${benchmark}`, true],
    ['dearer than the median of others', 'group: { adminCostPerInhabitant: 2_300 }\ncomparators: { a: { population: 9_000, adminCostPerInhabitant: 1_800 }, b: { population: 9_000, adminCostPerInhabitant: 2_000 } }\nbenchmarks: { others: { of: [a, b], statistic: best } }', true],
    ['cheaper than the benchmark', `group: { adminCostPerInhabitant: 1_700 }\n${benchmark}`, false],
    ['their own cost not known', benchmark, false],
    ['with the cost of getting there', `group: { adminCostPerInhabitant: 2_300 }\n${benchmark}\ntopDown: { transition: { cost: 5_000_000 } }`, false],
    ['with the cost of the arrangement', `group: { adminCostPerInhabitant: 2_300 }\n${benchmark}\ntopDown: { coordination: 100_000 }`, false],
    ['shared already', `group: { adminCostPerInhabitant: 2_300 }\n${benchmark}\nexisting: { payroll: { title: Payroll, partners: [frosta, verdal], area: support } }`, false],
    ['shared already, and asked for', `group: { adminCostPerInhabitant: 2_300 }\n${benchmark}\nexisting: { payroll: { title: Payroll, partners: [frosta, verdal], area: support } }\ntopDown: { benchmark: ringsaker }`, true],
  ])('misses what it costs to close the gap: %s', (_name, text, isMissed) => {
    expect(found('no-programme-cost', smallStudy(text))).toEqual(isMissed ? { args: {}, at: text.includes('topDown') ? 'topDown' : 'benchmarks' } : undefined);
  });

  it('misses the price year of money, and of nothing else', () => {
    expect(found('no-price-year', smallStudy(benchmark))).toEqual({ args: {}, at: 'title' });
    expect(adviceOn(smallStudy(`${benchmark}\npriceYear: 2024`))).not.toContain('no-price-year');
    expect(adviceOn(smallStudy('services: { a: { area: support, today: { frosta: { positions: 2 } } } }'))).not.toContain('no-price-year');
  });

  it('counts the amounts without a source, and points at the first', () => {
    const municipalities = '  frosta: { population: { value: 2_400, source: ssb } }\n  verdal: { population: 13_600 }';
    const sources = 'sources: { ssb: { title: Table 07459 } }';
    const text = smallStudy(`${benchmark}\nservices: { a: { area: support, today: { frosta: { positions: 2, volume: 9 } }, coordination: 7_000, source: ssb } }\n${sources}`, municipalities);
    expect(found('no-sources', text)).toEqual({ args: { count: 2, total: 6 }, at: '13_600' });
    expect(adviceOn(smallStudy(sources, municipalities.replace('13_600', '{ value: 13_600, source: ssb }')))).not.toContain('no-sources');
  });

  it('counts once what an alias repeats, and asks for no source of what the municipalities judge', () => {
    const text = smallStudy('benchmarks: { a: { adminCostPerInhabitant: &cost 1_800 }, b: { adminCostPerInhabitant: *cost } }\nservices: { ict: { catalogue: ict, effects: { quality: 2 }, feasibility: 3 } }\ncapacity: { projects: 2 }');
    expect(found('no-sources', text)).toMatchObject({ args: { count: 3, total: 3 } });
  });
});

describe('advice on the study itself', () => {
  it.each([
    ['no-goals', 'goals: [Better services]'],
    ['no-decision', 'decision: [The report is noted]'],
    ['no-decision', 'shownAsPicture: { decision: { source: kpmg } }\nsources: { kpmg: { title: Report } }'],
    ['no-decision-date', 'decisionDate: 2026-11-01'],
    ['no-swot', 'swot: { strengths: [Used to cooperate] }'],
    ['no-swot', 'shownAsPicture: { swot: { source: kpmg } }\nsources: { kpmg: { title: Report } }'],
    ['no-existing', 'existing: { payroll: { title: Payroll, partners: [frosta, verdal] } }'],
    ['no-existing', 'shownAsPicture: { existing: { source: kpmg } }\nsources: { kpmg: { title: Report } }'],
  ])('%s is not said with %s', (code, text) => {
    expect(found(code, smallStudy(''))).toEqual({ args: {}, at: 'title' });
    expect(adviceOn(smallStudy(text))).not.toContain(code);
  });

  it('stands at the section where there is one that is empty', () => {
    expect(found('no-swot', smallStudy('swot: { strengths: [] }'))).toEqual({ args: {}, at: 'swot' });
  });

  it('is said once of each thing, at a place of the study', () => {
    const cases = readdirSync(new URL('../../cases/ok', import.meta.url)).map((name) => `test/cases/ok/${name}`);
    const examples = readdirSync(new URL('../../../examples', import.meta.url)).map((name) => `examples/${name}/study.yaml`);
    expect(examples.length).toBeGreaterThan(3);
    for (const name of [...cases, ...examples]) {
      const text = repositoryFile(name);
      const all = adviceIn(text);
      expect(new Set(all.map(({ code }) => code)).size, name).toBe(all.length);
      for (const { span } of all) expect(text.slice(span.start, span.end), name).toMatch(/^(?!\s).+$/);
    }
  });

  it('is a notice, whatever it is about', () => {
    expect(new Set(Object.values(adviceSeverities))).toEqual(new Set(['notice']));
  });

  it('is not among what is found without asking', () => {
    expect(checkText(smallStudy('')).diagnostics.filter(({ code }) => code.startsWith('advice/'))).toEqual([]);
  });
});

describe('advice on the examples', () => {
  const example = (name: string): string => repositoryFile(`examples/${name}/study.yaml`);

  it('on FLV: assess more, state gains, and what it costs to get there', () => {
    expect(adviceOn(example('flv'))).toEqual(['not-assessed', 'no-gain', 'no-own-cost', 'no-programme-cost', 'no-positions', 'no-decision-date']);
    expect(found('not-assessed', example('flv'))).toMatchObject({ args: { count: 58, total: 63 } });
  });

  it('on Gauldal: what only the municipalities know', () => {
    expect(adviceOn(example('gauldal-2024'))).toEqual([
      'not-assessed',
      'no-gain',
      'no-effects',
      'no-programme-cost',
      'no-readiness',
      'no-swot',
      'no-existing',
      'no-decision-date',
    ]);
  });

  it('on Mora and Orsa: no cost and no assessment, as its head says', () => {
    expect(adviceOn(example('mora-orsa'))).toEqual(['not-assessed', 'no-own-cost', 'no-benchmark', 'no-readiness', 'no-decision', 'no-decision-date']);
  });

  it.each(languages)('is said in whole sentences of its own in %s', (language) => {
    const said = ['flv', 'gauldal-2024', 'innherred-2016', 'minimal', 'mora-orsa'].flatMap((name) => {
      const { study, document } = checkText(example(name));
      if (study === undefined || document === undefined) throw new Error(`the example ${name} has errors`);
      const texts = messageTexts[language].diagnostics;
      return advise(study, document).map((each) => (texts[each.code] as (args: object) => string)(each.args));
    });
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((text) => !/^[A-ZÅÄÖ0-9].*\.$/.test(text) || /undefined|\[object/.test(text))).toEqual([]);
  });
});
