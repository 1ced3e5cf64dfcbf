import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

describe('where others have answered, a municipality that has not is missed', () => {
  it('about an effect, once for each service and criterion', () => {
    expectOne('study/missing-answer', study('services: { ict: { area: support, effects: { quality: 1, ▸resilience: { frosta: 2 } } } }'), {
      what: 'effect',
      of: 'resilience',
      missing: ['levanger'],
    });
    const two = study('services:\n  ict: { area: support, effects: { quality: { frosta: 1 }, resilience: { levanger: 1 } } }\n  hr: { area: support, effects: { quality: { frosta: 1 } } }');
    expect(foundIn(two)).toEqual(['study/missing-answer 9:36', 'study/missing-answer 9:60', 'study/missing-answer 10:35']);
  });

  it('about how easy a service is', () => {
    expectOne('study/missing-answer', study('services: { ict: { area: support, ▸feasibility: { levanger: 2 } } }'), { what: 'feasibility', of: 'ict', missing: ['frosta'] });
  });

  it('about readiness', () => {
    expectOne('study/missing-answer', study('readiness: { ▸trust: { levanger: { level: 2, grade: claimed } } }'), { what: 'readiness', of: 'trust', missing: ['frosta'] });
  });

  it('and so are all where nobody has', () => {
    expectOne('study/missing-answer', study('services: { ict: { area: support, effects: { ▸quality: {} } } }'), { missing: ['frosta', 'levanger'] });
    expectOne('study/missing-answer', study('services: { ict: { area: support, ▸feasibility: {} } }'), { missing: ['frosta', 'levanger'] });
    expectOne('study/missing-answer', study('readiness: { ▸trust: {} }'), { missing: ['frosta', 'levanger'] });
  });
});

describe('nobody is missed', () => {
  it.each([
    'services: { ict: { area: support, participants: [frosta], effects: { quality: { frosta: 1 } }, feasibility: { frosta: 3 } } }',
    'services: { ict: { area: support, effects: { quality: "++" }, feasibility: 3 } }',
    'services: { ict: { area: support, effects: {} } }',
    'readiness: { trust: 2, political-will: { frosta: 1, levanger: 0 } }',
  ])('in %s', (more) => {
    expect(foundIn(study(more))).toEqual([]);
  });
});
