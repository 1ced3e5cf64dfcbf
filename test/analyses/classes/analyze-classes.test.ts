import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyses/index.ts';
import type { ClassifiedService } from '../../../src/analyses/classes/classes.ts';
import { planRounds } from '../../../src/analyses/classes/plan-rounds.ts';
import { holdsOf } from '../../../src/knowledge/condition.ts';
import { listClassRules } from '../../../src/knowledge/list-class-rules.ts';
import { smallStudy, studyOf } from '../../study-of.ts';

const municipalities = `  alpha: { name: Alpha, population: 5_000 }
  beta: { name: Beta, population: 8_000 }`;

const ready = 'readiness: { political-will: 3, trust: 2, ownership-in-organisation: 2, democratic-control: 2, double-running: 2 }';

/** A service that starts now: it pays, everybody is ready, a key lets nobody lose. */
const payroll = {
  catalogue: 'payroll',
  today: { alpha: { cost: 4_000_000 }, beta: { cost: 5_000_000 } },
  gain: { annual: { low: 700_000, likely: 900_000, high: 1_100_000 } },
  transition: { cost: 100_000, year: 2027 },
};

interface Parts {
  readonly services: Readonly<Record<string, object>>;
  readonly readiness?: string;
  readonly keys?: string;
  readonly more?: string;
}

function classesOf({ services, readiness = ready, keys = 'sharing: { keys: [population, budget] }', more = 'capacity: { projects: 2 }' }: Parts): ReadonlyMap<string, ClassifiedService> {
  const lines = Object.entries(services).map(([id, service]) => `  ${id}: ${JSON.stringify(service)}`);
  const text = smallStudy(['horizon: { firstYear: 2027, years: 10 }', 'analysis: { draws: 500 }', readiness, keys, more, 'services:', ...lines].join('\n'), municipalities);
  return new Map(analyze(studyOf(text)).classes.services.map((service) => [service.id, service]));
}

function failing(service: ClassifiedService | undefined): readonly string[] {
  return (service?.rules ?? []).filter(({ rule, holds }) => !holds && rule.class === 'start-now').map(({ rule }) => rule.id);
}

function leaving(service: ClassifiedService | undefined): readonly string[] {
  return (service?.rules ?? []).filter(({ rule, holds }) => holds && rule.class === 'leave').map(({ rule }) => rule.id);
}

describe('a service starts now', () => {
  it('where all rules of a start hold', () => {
    const service = classesOf({ services: { payroll } }).get('payroll');
    expect([service?.class, failing(service), service?.purpose, service?.round]).toEqual(['start-now', [], { kind: 'economy' }, 1]);
  });

  it('for a clear improvement at a stated cost, and then never for economy', () => {
    const costly = { ...payroll, catalogue: 'child-welfare', gain: { annual: -200_000 }, effects: { quality: 3, resilience: 2 } };
    const service = classesOf({ services: { costly } }).get('costly');
    expect([service?.class, service?.purpose]).toEqual(['start-now', { kind: 'criterion', criterion: 'quality' }]);
  });
});

describe('a service is prepared where a pre-project can mend all that fails:', () => {
  const prepared: readonly (readonly [what: string, parts: Parts, rules: readonly string[]])[] = [
    ['a must-have is at level 1', { services: { payroll }, readiness: ready.replace('trust: 2', 'trust: 1') }, ['must-haves-met']],
    ['one municipality has not answered', { services: { payroll }, readiness: ready.replace('trust: 2', 'trust: { alpha: 3 }') }, ['must-haves-met']],
    ['readiness is not assessed', { services: { payroll }, readiness: '' }, ['must-haves-met']],
    ['no key is listed', { services: { payroll }, keys: '' }, ['nobody-loses']],
    ['somebody loses by every key', { services: { payroll: { ...payroll, today: { alpha: { cost: 1_000_000 }, beta: { cost: 8_000_000 } } } }, keys: 'sharing: { keys: [equal] }' }, ['nobody-loses']],
    ['it pays only as stated, not as forecasts come true', { services: { payroll: { ...payroll, transition: { cost: 2_000_000, year: 2027 } } } }, ['pays-or-improves']],
    ['neither its cost nor its gain is stated', { services: { payroll: { catalogue: 'payroll', effects: { quality: 3 } } } }, ['nobody-loses', 'pays-or-improves']],
    ['one municipality has not weighed', { services: { payroll: { ...payroll, effects: { quality: 1 } } }, more: 'capacity: { projects: 2 }\ncriteria: { economy: { swing: { alpha: 100 } }, quality: { swing: { alpha: 50, beta: 50 } } }' }, ['within-capacity']],
    ['it is not described', { services: { own: { title: 'Own', ...payroll, catalogue: undefined, area: 'support' } } }, ['model-allowed']],
    ['what it builds on is prepared', { services: { ict: { catalogue: 'ict', effects: { quality: 4 } }, payroll: { ...payroll, requires: ['ict'], effects: { quality: 4 } } } }, ['required-services']],
  ];
  it.each(prepared)('%s', (_, parts, rules) => {
    const service = [...classesOf(parts).values()].at(-1);
    expect([service?.class, failing(service)]).toEqual(['prepare', rules]);
  });
});

describe('a service is looked at again later', () => {
  it('where nothing of it is assessed', () => {
    const service = classesOf({ services: { payroll: { catalogue: 'payroll' } } }).get('payroll');
    expect([service?.class, failing(service).includes('assessed')]).toEqual(['look-again-later', true]);
  });

  it('where it costs more and is hardly better', () => {
    const service = classesOf({ services: { payroll: { ...payroll, gain: { annual: -900_000 }, effects: { quality: 1 } } } }).get('payroll');
    expect([service?.class, failing(service)]).toEqual(['look-again-later', ['pays-or-improves']]);
  });

  it('where no effect is above zero, and what it is worth is not known', () => {
    const service = classesOf({ services: { payroll: { catalogue: 'payroll', effects: { quality: -1, resilience: 0 } } } }).get('payroll');
    expect([service?.class, failing(service).includes('pays-or-improves')]).toEqual(['look-again-later', true]);
  });

  it('where there is no capacity for it', () => {
    const services = { a: { catalogue: 'payroll', effects: { quality: 4 } }, b: { catalogue: 'accounting', effects: { quality: 2 } } };
    const classes = classesOf({ services, more: 'capacity: { projects: 1 }' });
    expect([classes.get('a')?.class, classes.get('b')?.class, failing(classes.get('b')).includes('within-capacity')]).toEqual(['prepare', 'look-again-later', true]);
  });

  it('but not where nobody has said what there is capacity for', () => {
    const services = { a: { catalogue: 'payroll', effects: { quality: 4 } }, b: { catalogue: 'accounting', effects: { quality: 2 } } };
    const classes = classesOf({ services, more: '' });
    expect([classes.get('b')?.class, failing(classes.get('b')).includes('within-capacity')]).toEqual(['prepare', true]);
  });

  it('but not what others build on, which is carried with them', () => {
    const services = { base: { catalogue: 'ict', effects: { quality: 1 } }, payroll: { ...payroll, requires: ['base'], effects: { quality: 4 } } };
    const classes = classesOf({ services, more: 'capacity: { projects: 1 }' });
    expect([classes.get('base')?.class, failing(classes.get('base')).includes('within-capacity'), classes.get('base')?.round]).toEqual(['prepare', true, 1]);
    expect([classes.get('payroll')?.class, failing(classes.get('payroll')), classes.get('payroll')?.round]).toEqual(['prepare', ['required-services'], 2]);
  });

  it('where what it builds on does not go on', () => {
    const services = { ict: { catalogue: 'ict' }, payroll: { ...payroll, requires: ['ict'] } };
    const classes = classesOf({ services });
    expect([classes.get('payroll')?.class, classes.get('payroll')?.waitsFor]).toEqual(['look-again-later', ['ict']]);
  });
});

describe('a service is left', () => {
  it('where it is not expected to pay and no effect is above zero', () => {
    const service = classesOf({ services: { payroll: { ...payroll, gain: { annual: -900_000 }, effects: { quality: 0 } } } }).get('payroll');
    expect([service?.class, leaving(service)]).toEqual(['leave', ['no-gain-and-no-effect']]);
  });

  it('where the law allows no model, whatever it is worth', () => {
    const rule = listClassRules().leave.find(({ id }) => id === 'no-allowed-model');
    const leaves = (described: boolean, models: number): boolean =>
      rule !== undefined && holdsOf(rule.when, (fact) => (fact === 'described' ? described : fact === 'allowed-models' ? models : false));
    expect([leaves(true, 0), leaves(true, 1), leaves(false, 0)]).toEqual([true, false, false]);
  });
});

describe('a service is done', () => {
  it('for what it improves, where it is not likely enough to pay as forecasts come true', () => {
    const hopeful = { ...payroll, transition: { cost: 2_000_000, year: 2027 }, effects: { quality: 3 } };
    expect(classesOf({ services: { hopeful } }).get('hopeful')?.purpose).toEqual({ kind: 'criterion', criterion: 'quality' });
  });

  it('for economy, where nothing else speaks clearly for it', () => {
    const hopeful = { ...payroll, transition: { cost: 2_000_000, year: 2027 }, effects: { quality: 1 } };
    expect(classesOf({ services: { hopeful } }).get('hopeful')?.purpose).toEqual({ kind: 'economy' });
  });
});

it('a loss is known though no cost is stated, and is not ranked as nothing', () => {
  const services = { payroll: { ...payroll, effects: { quality: 0 } }, worse: { catalogue: 'accounting', gain: { annual: -500_000 }, effects: { quality: 0 } } };
  const worse = classesOf({ services }).get('worse');
  expect([worse?.class, leaving(worse)]).toEqual(['leave', ['no-gain-and-no-effect']]);
});

describe('two municipalities that disagree', () => {
  const services = {
    payroll: { ...payroll, effects: { quality: 0 } },
    'child-welfare': { ...payroll, catalogue: 'child-welfare', gain: { annual: { low: 50_000, likely: 100_000, high: 150_000 } }, transition: { cost: 1_000, year: 2027 }, effects: { quality: 4 } },
  };
  const classes = classesOf({ services, more: 'criteria: { economy: { swing: { alpha: 100, beta: 5 } }, quality: { swing: { alpha: 5, beta: 100 } } }\ncapacity: { projects: 1 }' });

  it('let neither of the two that change places start now, for that reason', () => {
    for (const id of ['payroll', 'child-welfare']) {
      expect(classes.get(id)?.class).not.toBe('start-now');
      expect(failing(classes.get(id))).toContain('within-capacity');
    }
  });
});

it('an illustration that a rule asked for marks the class, and no other', () => {
  const illustrated = { catalogue: 'accounting', effects: { quality: { value: 3, source: 'illustration' } } };
  const classes = classesOf({ services: { payroll: { ...payroll, effects: { quality: 1 } }, accounting: illustrated } });
  expect([classes.get('payroll')?.isIllustrated, classes.get('accounting')?.isIllustrated]).toEqual([false, true]);
});

it('what goes on rests on something', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(fc.record({ annual: amount, quality: fc.integer({ min: -4, max: 4 }) }), { minLength: 1, maxLength: 4 }), (all) => {
      const services = Object.fromEntries(all.map(({ annual, quality }, index) => [`s${index}`, { ...payroll, gain: { annual }, effects: { quality } }]));
      for (const { class: advised, restsOn, purpose } of classesOf({ services }).values()) {
        if (advised !== 'start-now' && advised !== 'prepare') continue;
        expect(restsOn.figures.length).toBeGreaterThan(0);
        expect(purpose).toBeDefined();
      }
    }),
    { numRuns: 25 },
  );
});

describe('rounds', () => {
  const services = new Map([
    ['a', { requires: ['c'] }],
    ['b', { requires: [] }],
    ['c', { requires: [] }],
    ['d', { requires: ['x'] }],
    ['x', { requires: [] }],
  ]);
  const goesOn = ['a', 'b', 'c', 'd'].map((id, rank) => ({ id, rank }));

  it('follow the ranking, after what a service builds on, and hold no more than can be carried', () => {
    expect(planRounds(services, goesOn, 2)).toEqual([['b', 'c'], ['a', 'd']]);
    expect(planRounds(services, goesOn, 1)).toEqual([['b'], ['c'], ['a'], ['d']]);
  });

  it('are as few as what builds on what allows where nobody has said what can be carried', () => {
    expect(planRounds(services, goesOn, undefined)).toEqual([['b', 'c', 'd'], ['a']]);
  });
});
