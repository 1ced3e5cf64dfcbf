import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyses/index.ts';
import type { Results } from '../../../src/analyses/index.ts';
import type { PlanResult, PreProject } from '../../../src/analyses/plan/plan.ts';
import { planData } from '../../../src/analyses/plan/plan-data.ts';
import { repositoryFile, smallStudy, studyOf } from '../../study-of.ts';
import { planStudy, unready } from './plan-study.ts';

function resultsOf(text: string): Results {
  return analyze(studyOf(text));
}

function planOf(text: string): PlanResult {
  const { plan } = resultsOf(text);
  if (plan === undefined) throw new Error('the study of this test prepares something');
  return plan;
}

function projectOf(text: string, service: string): PreProject {
  const project = planOf(text).preProjects.find((each) => each.service === service);
  if (project === undefined) throw new Error(`${service} is not prepared`);
  return project;
}

describe('a plan', () => {
  it('is there only where something starts or is prepared', () => {
    expect(resultsOf(smallStudy('services: { payroll: { catalogue: payroll } }')).plan).toBeUndefined();
    expect(resultsOf(smallStudy('')).plan).toBeUndefined();
  });

  it('has a pre-project for each such service, in the order of the rounds, and none for others', () => {
    const { plan, classes } = resultsOf(planStudy());
    expect(plan?.preProjects.map(({ service }) => service)).toEqual(classes.rounds.flat());
    expect(plan?.preProjects.map(({ service }) => service)).not.toContain('culture');
  });

  it('has six phases with a decision each, and only the day that the study states', () => {
    const days = (text: string): (string | undefined)[] => planOf(text).phases.map(({ day }) => day);
    expect(planOf(planStudy()).phases.map(({ name }) => name)).toEqual(['idea', 'concept', 'plan', 'carry-out', 'close', 'realise']);
    expect(days(planStudy()).filter((day) => day !== undefined)).toEqual([]);
    expect(days(planStudy('decisionDate: 2026-12-10\n'))).toEqual(['2026-12-10', ...Array.from({ length: 5 }, () => undefined)]);
  });

  it('begins what can start now in the planning phase, and what is prepared in the concept phase', () => {
    expect(planOf(planStudy()).preProjects.map((each) => [each.class, each.next])).toEqual(Array.from({ length: 3 }, () => ['prepare', 'concept']));
    const ready = 'readiness: { political-will: 3, trust: 2, ownership-in-organisation: 2, democratic-control: 2, double-running: 2 }\n';
    expect(projectOf(planStudy(ready), 'payroll')).toMatchObject({ class: 'start-now', next: 'plan' });
  });

  it('takes the owner from the mandate, and the partners from the study', () => {
    const { owner, partners } = planOf(planStudy('mandate: { owner: The regional council }\npartners: [The college]\n'));
    expect([owner, partners.map(({ name }) => name)]).toEqual([['The regional council'], ['The college']]);
    expect(planOf(planStudy()).owner).toEqual([]);
  });
});

describe('a year', () => {
  it('is the stated start, and with a stated ramp the first year of full effect', () => {
    expect(projectOf(planStudy(), 'payroll').years).toEqual({ start: 2028, fullEffect: 2030 });
  });

  it('is not there by default', () => {
    expect(projectOf(planStudy(), 'child-welfare').years).toEqual({ start: undefined, fullEffect: undefined });
    const withHorizon = planStudy('horizon: { firstYear: 2027 }\n');
    expect(projectOf(withHorizon, 'child-welfare').years).toEqual({ start: 2027, fullEffect: undefined });
  });
});

describe('the baseline', () => {
  it('is what each participant states, and names what is missing', () => {
    const { baseline } = projectOf(planStudy(), 'payroll');
    expect([...baseline.municipalities].map(([id, { cost, positions, volume }]) => [id, cost?.value, positions?.value, volume?.value])).toEqual([
      ['frosta', 900_000, 1.25, 300],
      ['levanger', 4_100_000, 5.25, 1500],
      ['verdal', 3_000_000, 4.25, undefined],
    ]);
    expect(baseline.cost?.value).toBe(8_000_000);
    expect(baseline.missing).toEqual([
      { kind: 'volume', municipalities: ['verdal'] },
      { kind: 'criterion', criterion: 'quality' },
    ]);
  });

  it('has no cost together where somebody’s is missing', () => {
    expect(projectOf(planStudy(), 'child-welfare').baseline.cost).toBeUndefined();
  });

  it('is fixed on the day of decision where it is stated, and before the start where it is to be measured', () => {
    const { benefits } = projectOf(planStudy('decisionDate: 2026-12-10\n'), 'payroll');
    expect(benefits.map(({ goal, baselineDay }) => [goal.of.kind, baselineDay])).toEqual([
      ['cost', '2026-12-10'],
      ['criterion', undefined],
    ]);
  });
});

describe('positions', () => {
  it('are shown before and after by municipality, and add up', () => {
    const { municipalities, total } = projectOf(planStudy(), 'payroll').positions;
    const all = [...municipalities.values()];
    for (const when of ['today', 'after', 'change'] as const) {
      expect(all.reduce((sum, each) => sum + (each[when]?.value ?? Number.NaN), 0)).toBeCloseTo(total[when]?.value ?? Number.NaN, 9);
    }
    expect(all.map(({ change }) => change?.value)).toEqual([-1.25, expect.closeTo(4.3, 9), -4.25]);
  });

  it('that are missing are missing, and then there is no total', () => {
    const { municipalities, total } = projectOf(planStudy(), 'child-welfare').positions;
    expect([...municipalities].map(([id, { today, after, change }]) => [id, today?.value, after?.value, change?.value])).toEqual([
      ['frosta', undefined, 3, undefined],
      ['verdal', undefined, undefined, undefined],
    ]);
    expect(total).toEqual({ today: undefined, after: undefined, change: undefined });
  });

  it('are goals where they are stated', () => {
    const goals = projectOf(planStudy(), 'payroll').goals.filter(({ of }) => of.kind === 'positions');
    expect(goals.map(({ baseline, target }) => [baseline?.value, target.value])).toEqual([[1.25, 0], [5.25, 9.55], [4.25, 0]]);
  });
});

describe('a benefit', () => {
  it('has a class, a role that answers for it in each municipality, a target and a year', () => {
    const { benefits } = projectOf(planStudy(), 'payroll');
    const owner = { role: 'The payroll manager', municipalities: ['frosta', 'levanger', 'verdal'] };
    expect(benefits.map(({ class: kind, owner: by, year }) => [kind, by, year])).toEqual([
      ['own-budget', owner, 2030],
      ['not-priced', owner, 2030],
    ]);
    expect(benefits[0]?.goal.target).toMatchObject({ id: 'gain.payroll.annual', illustration: true });
  });

  it('of freed positions is its municipality’s own, from its own year', () => {
    const { benefits } = projectOf(planStudy(), 'accounting');
    expect(benefits.map(({ class: kind, owner, goal, year }) => [kind, owner.municipalities, goal.target.value, year])).toEqual([
      ['own-budget', ['frosta'], 0.5, 2029],
      ['alternative-use', ['verdal'], 0.4, undefined],
    ]);
  });

  it('is neither what research makes likely nor a loss', () => {
    const withGain = (gain: string): string => planStudy().replace('    today: { frosta: { cost: 5_000_000 } }\n', `    today: { frosta: { cost: 5_000_000 }, verdal: { cost: 9_000_000 } }\n    gain: ${gain}\n`);
    for (const gain of ['{ prior: catalogue }', '{ annual: -100_000 }']) {
      expect(projectOf(withGain(gain), 'child-welfare').benefits.map(({ goal }) => goal.of.kind)).toEqual(['criterion']);
    }
  });
});

describe('a risk', () => {
  const causes = (text: string, service: string): readonly string[] => projectOf(text, service).risks.map(({ id }) => id);

  it('is a rule that fails, a sign, and what the SWOT analysis warns of; never a strength', () => {
    expect(causes(planStudy(), 'payroll')).toEqual(['rule.must-haves-met', 'sign.voluntary-use', 'swot.small', 'swot.leave']);
  });

  it('is told factor by factor, of those who take part, in place of the rule', () => {
    const { risks } = projectOf(planStudy(unready), 'child-welfare');
    expect(risks.map(({ id }) => id)).not.toContain('rule.must-haves-met');
    expect(risks.filter(({ cause }) => cause.kind === 'factor').map(({ id, cause, owner }) => [id, cause, owner])).toEqual([
      ['factor.political-will', { kind: 'factor', factor: 'political-will', unmet: ['frosta'], unanswered: [] }, 'factor'],
      ['factor.trust', { kind: 'factor', factor: 'trust', unmet: [], unanswered: ['verdal'] }, 'factor'],
    ]);
  });

  it('is a condition of the advised model', () => {
    for (const { model, risks } of planOf(planStudy()).preProjects) {
      for (const { cause } of risks) if (cause.kind === 'condition') expect(cause.model).toBe(model);
    }
  });
});

describe('a host', () => {
  it('is the stated one, open where the model needs one, and else none', () => {
    expect(projectOf(planStudy(), 'payroll').host).toEqual({ kind: 'stated', municipality: 'levanger' });
    expect(projectOf(planStudy(), 'child-welfare')).toMatchObject({ model: 'host-administrative', host: { kind: 'open' } });
    expect(projectOf(planStudy(), 'accounting').host).toBeUndefined();
  });
});

describe('the plan as data', () => {
  const ajv = new Ajv2020().addSchema(JSON.parse(repositoryFile('schemas/result.schema.json')) as object);
  const validate = ajv.compile({ $ref: 'result.schema.json#/$defs/plan' });

  it.each([['a plan', planStudy()], ['one with all there is', planStudy(`${unready}decisionDate: 2026-12-10\nmandate: { owner: X }\npartners: [Y]\n`)], ['FLV', repositoryFile('examples/flv/study.yaml')]])('of %s is as its schema says', (_, text) => {
    const data: unknown = JSON.parse(JSON.stringify(planData(planOf(text))));
    expect([validate(data), validate.errors]).toEqual([true, null]);
  });

  it('names only figures that there are', () => {
    const { plan, figures } = resultsOf(planStudy());
    const ids = [...JSON.stringify(plan === undefined ? {} : planData(plan)).matchAll(/"(?:cost|positions|volume|today|after|change|baseline|target)":"([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !figures.has(id))).toEqual([]);
  });
});

describe('the order of the municipalities', () => {
  it('changes no figure of the plan', () => {
    const figuresOf = (order: readonly string[]): ReadonlyMap<string, number> => {
      const { plan, figures } = resultsOf(planStudy('', order));
      const ids = [...figures.keys()].filter((id) => id.startsWith('plan.') || /^service\..*\.(today|after|freed)/.test(id));
      expect(plan?.preProjects).toHaveLength(3);
      return new Map(ids.map((id) => [id, figures.get(id)?.value ?? Number.NaN]));
    };
    const asWritten = figuresOf(['frosta', 'levanger', 'verdal']);
    fc.assert(
      fc.property(fc.shuffledSubarray(['frosta', 'levanger', 'verdal'], { minLength: 3 }), (order) => {
        const shuffled = figuresOf(order);
        expect([...shuffled.keys()].toSorted()).toEqual([...asWritten.keys()].toSorted());
        for (const [id, value] of asWritten) expect(shuffled.get(id)).toBeCloseTo(value, 6);
      }),
      { numRuns: 6 },
    );
  });
});
