import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Results } from '../../../src/analyses/index.ts';
import { analyze } from '../../../src/analyses/index.ts';
import { analyzeReadiness } from '../../../src/analyses/readiness/analyze-readiness.ts';
import { readinessData } from '../../../src/analyses/readiness/readiness-data.ts';
import { readinessOf } from '../../../src/analyses/readiness/readiness-of.ts';
import type { FactorProfile, MunicipalReadiness, ReadinessResult } from '../../../src/analyses/readiness/readiness.ts';
import { readinessVerdicts } from '../../../src/analyses/readiness/readiness.ts';
import { enoughToStart } from '../../../src/knowledge/judgements.ts';
import { listFactors } from '../../../src/knowledge/list-factors.ts';
import { smallStudy, studyOf } from '../../study-of.ts';

const names = ['frosta', 'levanger', 'verdal'] as const;
const required = listFactors().filter(({ mustHave }) => mustHave).map(({ id }) => id);

function places(order: readonly string[]): string {
  return order.map((id) => `  ${id}: { population: 5_000 }`).join('\n');
}

function study(readiness: string, order: readonly string[] = names): string {
  return smallStudy(readiness === '' ? '' : `readiness:\n${readiness}`, places(order));
}

/** Every must-have answered in the same way, then what else is given. */
function met(answer: string, more = ''): string {
  return [...required.map((id) => `  ${id}: ${answer}`), more].join('\n');
}

function readinessIn(readiness: string): ReadinessResult {
  const found = analyzeReadiness(studyOf(study(readiness)));
  if (found === undefined) throw new Error('the study of this test has readiness');
  return found;
}

function profileOf({ factors }: ReadinessResult, id: string): FactorProfile {
  const found = factors.find((profile) => profile.id === id);
  if (found === undefined) throw new Error(`the result has no factor ${id}`);
  return found;
}

function of({ municipalities }: ReadinessResult, id: string): MunicipalReadiness | undefined {
  return municipalities.get(id);
}

describe('the profile of a factor', () => {
  const found = readinessIn('  political-will: { frosta: { level: 1, grade: claimed }, verdal: 3 }\n  openness: 2\n  our-own: { frosta: 0 }');

  it('has each municipality’s level with its grade, and who has not answered as missing, never as zero', () => {
    const profile = profileOf(found, 'political-will');
    expect([...profile.answers].map(([id, { level, grade }]) => [id, level.value, grade])).toEqual([['frosta', 1, 'claimed'], ['verdal', 3, undefined]]);
    expect(profile.missing).toEqual(['levanger']);
    expect(profile.lowest).toEqual(['frosta']);
    expect(profile.spread).toMatchObject({ id: 'readiness.political-will.spread', value: 2, unit: 'value', origin: { kind: 'derived', formula: 'range' } });
  });

  it('has one figure for an answer that is everybody’s, and then no spread', () => {
    const profile = profileOf(found, 'openness');
    expect(profile).toMatchObject({ isShared: true, missing: [], spread: undefined, lowest: names });
    expect(new Set([...profile.answers.values()].map(({ level }) => level)).size).toBe(1);
    expect(profile.answers.get('verdal')?.level).toMatchObject({ id: 'readiness.openness', value: 2 });
  });

  it('has no spread with one answer', () => {
    expect(profileOf(found, 'our-own').spread).toBeUndefined();
  });

  it('is there for every must-have, asked for or not, in the order of the catalogue, with the study’s own last', () => {
    const ids = found.factors.map(({ id }) => id);
    expect(ids.filter((id) => required.includes(id))).toEqual(required);
    expect(ids.filter((id) => !required.includes(id))).toEqual(['openness', 'our-own']);
    expect(profileOf(found, 'trust')).toMatchObject({ missing: names, lowest: [] });
    expect(profileOf(found, 'our-own').factor).toBeUndefined();
  });

  it('is an illustration where a level is one, and so is its spread', () => {
    const { answers: given, spread } = profileOf(readinessIn('  trust: { frosta: { value: 1, source: illustration }, verdal: 2 }'), 'trust');
    expect([...given.values()].map(({ level: each }) => each.illustration)).toEqual([true, false]);
    expect(spread?.illustration).toBe(true);
  });
});

describe('the verdict', () => {
  it.each([
    ['go', met('2')],
    ['go', met('{ frosta: { level: 3, grade: decided }, levanger: { level: 2, grade: claimed }, verdal: 2 }', '  openness: 0')],
    ['conditions', met('1')],
    ['conditions', met('{ level: 3, grade: none }')],
    ['conditions', '  political-will: 3'],
    ['conditions', '  openness: 3'],
    ['conditions', met('{ frosta: 3, levanger: 3 }')],
    ['not-yet', met('{ frosta: 3, levanger: 0, verdal: 3 }')],
    ['not-yet', '  trust: { level: 0, grade: none }'],
    ['go', met('2', '  our-own: 0')],
  ] as const)('is %s for %j', (verdict, readiness) => {
    expect(readinessIn(readiness).verdict).toBe(verdict);
  });

  it('is the worst of the municipalities’, each by its own must-haves', () => {
    const found = readinessIn(met('{ frosta: 0, levanger: 2, verdal: { level: 2, grade: none } }'));
    expect(of(found, 'frosta')).toMatchObject({ verdict: 'not-yet', unmet: required, unanswered: [] });
    expect(of(found, 'levanger')).toMatchObject({ verdict: 'go', unmet: [], unanswered: [] });
    expect(of(found, 'verdal')).toMatchObject({ verdict: 'conditions', unmet: required });
    expect(found.verdict).toBe('not-yet');
  });

  it('counts a must-have without an answer as unanswered, not as unmet', () => {
    const found = readinessIn('  trust: { frosta: 1 }');
    expect(of(found, 'frosta')).toMatchObject({ unmet: ['trust'], unanswered: required.filter((id) => id !== 'trust') });
    expect(of(found, 'verdal')).toMatchObject({ unmet: [], unanswered: required, weakest: [] });
  });

  it('of those who take part in a service is that of the one that has come least far', () => {
    const found = readinessIn(met('{ frosta: 0, levanger: 2, verdal: 1 }'));
    expect(readinessOf(found, ['levanger'])).toEqual({ verdict: 'go', unmet: new Map(), unanswered: new Map() });
    expect(readinessOf(found, ['levanger', 'verdal'])).toEqual({ verdict: 'conditions', unmet: new Map([['verdal', required]]), unanswered: new Map() });
    expect(readinessOf(found, names).verdict).toBe('not-yet');
    expect(readinessOf(readinessIn('  trust: { frosta: 2 }'), ['verdal']).unanswered).toEqual(new Map([['verdal', required]]));
  });
});

describe('the weakest links', () => {
  it('are all at the municipality’s lowest level, must-haves and others alike', () => {
    const found = readinessIn('  trust: { frosta: 1, verdal: 3 }\n  openness: { frosta: 1, verdal: 2 }\n  political-will: { frosta: 2 }');
    expect(of(found, 'frosta')?.weakest).toEqual(['trust', 'openness']);
    expect(of(found, 'verdal')?.weakest).toEqual(['openness']);
    expect(of(found, 'levanger')?.weakest).toEqual([]);
  });
});

describe('readiness of a study', () => {
  it('is absent where the study has none', () => {
    expect(analyzeReadiness(studyOf(study('')))).toBeUndefined();
    expect(analyze(studyOf(study(''))).readiness).toBeUndefined();
  });

  it('has its figures among the results’, by factor and municipality', () => {
    const { figures } = analyze(studyOf(study('  political-will: { frosta: 1, verdal: 3 }\n  openness: 2')));
    const ids = ['readiness.political-will.frosta', 'readiness.political-will.verdal', 'readiness.political-will.spread', 'readiness.openness'];
    expect(ids.map((id) => figures.get(id)?.value)).toEqual([1, 3, 2, 2]);
    expect([...figures.keys()].filter((id) => id.startsWith('readiness.'))).toHaveLength(4);
  });

  it('is plain data in which nothing is null', () => {
    const data = readinessData(readinessIn('  trust: { frosta: { level: 1, grade: claimed }, verdal: 3 }\n  our-own: 2'));
    expect(data).toMatchObject({ verdict: 'conditions', municipalities: { levanger: { verdict: 'conditions', weakest: ['our-own'] } } });
    expect(JSON.stringify(data)).toContain('{"factor":"trust","mustHave":true,"shared":false,"answers":{"frosta":{"level":1,"grade":"claimed"},"verdal":{"level":3}},"missing":["levanger"],"spread":2,"lowest":["frosta"]}');
    expect(JSON.stringify(data)).toContain('{"factor":"our-own","mustHave":false,"shared":true,');
    expect(JSON.stringify(data)).not.toContain('null');
  });
});

/** Answers as a study has them: by factor one for all, or one of each municipality that has answered. */
const level = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.record({ level: fc.integer({ min: 0, max: 3 }), grade: fc.constantFrom('none', 'claimed', 'documented', 'decided') }),
);
const answers = fc.dictionary(
  fc.constantFrom(...listFactors().map(({ id }) => id), 'our-own'),
  fc.oneof(level, fc.dictionary(fc.constantFrom(...names), level, { minKeys: 1, noNullPrototype: true })),
  { minKeys: 1, noNullPrototype: true },
);

function analysed(written: object, order: readonly string[]): Results {
  return analyze(studyOf(smallStudy(`readiness: ${JSON.stringify(written)}`, places(order))));
}

describe('whatever is answered', () => {
  it('changes no figure and no verdict when the municipalities stand in another order', () => {
    fc.assert(
      fc.property(answers, fc.shuffledSubarray([...names], { minLength: 3 }), (written, order) => {
        const [before, after] = [analysed(written, names), analysed(written, order)];
        const values = ({ figures }: Results): [string, number][] => [...figures].filter(([id]) => id.startsWith('readiness.')).map(([id, { value }]): [string, number] => [id, value]).toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect(values(after)).toEqual(values(before));
        expect(after.readiness?.verdict).toBe(before.readiness?.verdict);
        for (const id of names) expect(after.readiness?.municipalities.get(id)).toEqual(before.readiness?.municipalities.get(id));
      }),
      { numRuns: 60 },
    );
  });

  it('every must-have of a municipality is in place, unmet or unanswered, and the verdict follows from its worst', () => {
    fc.assert(
      fc.property(answers, (written) => {
        const found = analyzeReadiness(studyOf(smallStudy(`readiness: ${JSON.stringify(written)}`, places(names))));
        for (const [municipality, { unmet, unanswered, verdict }] of found?.municipalities ?? []) {
          for (const id of required) {
            const answer = found?.factors.find((profile) => profile.id === id)?.answers.get(municipality);
            expect(unanswered.includes(id)).toBe(answer === undefined);
            expect(unmet.includes(id)).toBe(answer !== undefined && (answer.level.value < enoughToStart || answer.grade === 'none'));
            if (answer?.level.value === 0) expect(verdict).toBe('not-yet');
          }
          if (verdict === 'go') expect([...unmet, ...unanswered]).toEqual([]);
          expect(readinessVerdicts.indexOf(verdict)).toBeGreaterThanOrEqual(readinessVerdicts.indexOf(found?.verdict ?? 'go'));
        }
      }),
      { numRuns: 100 },
    );
  });
});
