import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeModels, judgeService } from '../../../src/analyses/models/analyze-models.ts';
import type { JudgedService, ModelVerdict } from '../../../src/analyses/models/models.ts';
import { areas } from '../../../src/knowledge/area.ts';
import { consequenceTopics } from '../../../src/knowledge/collaboration-model.ts';
import { evidenceKinds } from '../../../src/knowledge/evidence-kind.ts';
import { jurisdictions } from '../../../src/knowledge/jurisdiction.ts';
import { listModels } from '../../../src/knowledge/list-models.ts';
import { traits } from '../../../src/knowledge/trait.ts';
import { smallStudy, studyOf } from '../../study-of.ts';

function judged(service: string, more = ''): JudgedService {
  const [result] = analyzeModels(studyOf(smallStudy(`${more}\nservices: { s: ${service} }`))).services;
  if (result?.kind !== 'judged') throw new Error('the service of this test is not judged');
  return result;
}

function verdictOn(model: string, { verdicts }: JudgedService): ModelVerdict {
  const verdict = verdicts.find((each) => each.model === model);
  if (verdict === undefined) throw new Error(`no verdict on ${model}`);
  return verdict;
}

describe('child welfare', () => {
  const service = judged('{ catalogue: child-welfare, host: verdal, model: task-community }');

  it('may be hosted administratively, which is what suits it best', () => {
    expect(verdictOn('host-administrative', service)).toMatchObject({ status: 'allowed', excludedBy: [], conditions: [] });
    expect(service.recommended?.verdict.model).toBe('host-administrative');
    expect(service.recommended?.verdict.fitPoints.map(({ id, points }) => [id, points])).toEqual([
      ['public-authority', 3],
      ['specialist-staff', 1],
      ['services', 1],
      ['host-stated', 1],
    ]);
  });

  it('may be no task community and no purchase, with the paragraph that says so', () => {
    expect(verdictOn('task-community', service)).toMatchObject({
      status: 'excluded',
      excludedBy: [{ id: 'no-individual-decisions', reference: { law: 'kommuneloven-2018', place: '§ 19-1 (2)', verified: '2026-11-21' } }],
    });
    expect(verdictOn('agreement-purchase', service)).toMatchObject({
      status: 'excluded',
      excludedBy: [{ id: 'decisions-are-the-service', reference: { law: 'kommuneloven-2018', place: '§ 5-4 (1)' } }],
    });
  });

  it('has its consequences told topic by topic', () => {
    expect(service.recommended?.consequences.map(({ topic }) => topic)).toEqual(consequenceTopics);
  });

  it('whose study prefers an excluded model is told why not, and which others there are', () => {
    expect(service.preference?.verdict).toBe(verdictOn('task-community', service));
    expect(service.preference?.better.map(({ model }) => model)).toEqual(['host-administrative', 'host-joint-board', 'network']);
  });
});

describe('a study’s own preference', () => {
  it('has nothing better beside it where it suits best', () => {
    expect(judged('{ catalogue: payroll, model: task-community }').preference).toMatchObject({ unfavourable: [], better: [] });
  });

  it('is told which traits it suits badly, and what suits better', () => {
    const { preference } = judged('{ catalogue: ict, model: network }');
    expect(preference?.unfavourable.map(({ id }) => id)).toEqual(['specialist-staff', 'capital-intensive']);
    expect(preference?.better[0]?.model).toBe('task-community');
    expect(preference?.better.map(({ model }) => model)).not.toContain('political-council');
  });

  it('is left out where the study has none', () => {
    expect(judged('{ catalogue: ict }').preference).toBeUndefined();
  });
});

describe('what is known of a service', () => {
  it('comes from the catalogue, where the study does not say otherwise', () => {
    expect(judged('{ catalogue: library, participants: [frosta] }').facts).toEqual({
      traits: ['close-to-residents', 'specialist-staff'],
      area: 'services',
      kinds: ['library'],
      participants: 1,
      isHostStated: false,
    });
    expect(judged('{ catalogue: library, area: community, traits: [market], host: frosta }').facts).toMatchObject({
      traits: ['market'],
      area: 'community',
      participants: 2,
      isHostStated: true,
    });
  });

  it('is too little without traits: nothing is said of it', () => {
    const { services } = analyzeModels(studyOf(smallStudy('services: { s: { area: support } }')));
    expect(services).toEqual([{ kind: 'undescribed', service: 's' }]);
  });
});

describe('the law of a study', () => {
  it('is that of the day on which it was read, where the study names none', () => {
    expect(analyzeModels(studyOf(smallStudy(''))).lawDate).toEqual({ day: '2026-11-21', isStated: false, readOn: '2026-11-21' });
    expect(verdictOn('iks', judged('{ catalogue: ict }')).law).toEqual({ day: '2026-11-21', from: '2019-11-01', isBeforeEarliest: false });
  });

  it('is the earliest that we know where the study names a day before it, and every verdict says so', () => {
    const service = judged('{ catalogue: child-welfare }', 'lawDate: 2001-10-01');
    for (const { law } of service.verdicts) expect(law).toEqual({ day: '2019-11-01', from: '2019-11-01', isBeforeEarliest: true });
    expect(service.verdicts.map(({ model, status }) => [model, status])).toEqual(
      judged('{ catalogue: child-welfare }').verdicts.map(({ model, status }) => [model, status]),
    );
  });

  it('did not have every model of today in 2001', () => {
    const { verdicts } = judged('{ catalogue: payroll }', 'lawDate: 2001-10-01');
    const existing = (existed: boolean | undefined): readonly string[] => verdicts.filter((each) => each.existed === existed).map(({ model }) => model);
    expect(existing(false).toSorted()).toEqual(['host-administrative', 'host-joint-board', 'political-council', 'task-community']);
    expect(existing(true)).toEqual(['iks']);
  });

  it('is Swedish for a Swedish study, and began with cooperation by contract later', () => {
    const text = smallStudy('services: { s: { area: services, traits: [public-authority, specialist-staff] } }');
    const [service] = analyzeModels(studyOf(text.replace('norway', 'sweden').replace('NOK', 'SEK'))).services;
    if (service?.kind !== 'judged') throw new Error('not judged');
    expect(service.recommended?.verdict).toMatchObject({ model: 'gemensam-namnd', status: 'allowed' });
    expect(verdictOn('avtalssamverkan', service)).toMatchObject({
      status: 'conditions',
      conditions: [{ id: 'delegation-to-employees', reference: { law: 'kommunallagen-2017', place: '9:37', verified: '2026-11-21' } }],
      law: { from: '2018-07-01' },
    });
  });
});

describe('verdicts on any service', () => {
  const service = fc.record({
    traits: fc.subarray([...traits]),
    area: fc.constantFrom(undefined, ...areas),
    kinds: fc.subarray([...evidenceKinds]),
    participants: fc.integer({ min: 1, max: 30 }),
    isHostStated: fc.boolean(),
  });

  it('are one for each model of the country, the excluded last, and the rest by how well they suit', () => {
    fc.assert(
      fc.property(service, fc.constantFrom(...jurisdictions), (facts, jurisdiction) => {
        const verdicts = judgeService(facts, jurisdiction, '2026-11-21');
        expect(verdicts.map(({ model }) => model).toSorted()).toEqual(listModels(jurisdiction).map(({ id }) => id).toSorted());
        const open = verdicts.filter(({ status }) => status !== 'excluded');
        expect(verdicts.slice(0, open.length)).toEqual(open);
        expect(open.map(({ fit }) => fit)).toEqual(open.map(({ fit }) => fit).toSorted((one, other) => other - one));
        for (const { status, excludedBy, conditions } of verdicts) {
          expect(status).toBe(excludedBy.length > 0 ? 'excluded' : conditions.length > 0 ? 'conditions' : 'allowed');
        }
      }),
    );
  });
});
