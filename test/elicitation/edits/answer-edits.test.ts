import { assert, array, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, check } from '../../../src/collab.ts';
import type { Edit } from '../../../src/document/edit/edit.ts';
import type { Source } from '../../../src/document/source.ts';
import { assessEdits } from '../../../src/elicitation/edits/assess-edits.ts';
import { type SwotAnswer, swotEdits } from '../../../src/elicitation/edits/swot-edits.ts';
import { weighEdits } from '../../../src/elicitation/edits/weigh-edits.ts';
import { answerOf } from '../../../src/study/answer-of.ts';
import type { Study } from '../../../src/study/study.ts';
import { smallStudy, studyOf } from '../../study-of.ts';
import { runCount } from '../../run-count.ts';

type EditsOf = (study: Study, source: Source) => readonly Edit[];

/** What comes of a study's text with the edits, which leave it one without errors. */
function edited(text: string, edits: EditsOf): string {
  const source: Source = { name: 'study.yaml', text, byteOrderMark: false };
  const after = applyEdits(source, edits(studyOf(text), source));
  if (after.text === undefined) throw new Error(JSON.stringify(after.problem));
  const { study, diagnostics } = check('study.yaml', new TextEncoder().encode(after.text));
  if (study === undefined) throw new Error(`${after.text}\n${JSON.stringify(diagnostics)}`);
  return after.text;
}

/** The lines of a small study from its seventh on, before and after. */
function expectLines(more: string, edits: EditsOf, after: string): void {
  expect(edited(smallStudy(more), edits)).toBe(smallStudy(after));
}

const named = { importance: undefined, services: [], evidence: undefined, note: undefined };

describe('swings', () => {
  it('of one municipality are put beside those of the others', () => {
    const weigh: EditsOf = (study, source) => weighEdits([{ criterion: 'quality', municipality: 'verdal', points: 60 }], study, source);
    expectLines('criteria:\n  quality: { swing: { frosta: 80 } } # why', weigh, 'criteria:\n  quality: { swing: { frosta: 80, verdal: 60 } } # why');
  });

  it('that differ from the one for all make it each one\'s own', () => {
    const weigh: EditsOf = (study, source) => weighEdits([{ criterion: 'quality', municipality: 'verdal', points: 60 }], study, source);
    expectLines('criteria:\n  quality: { swing: 100 }', weigh, 'criteria:\n  quality: { swing: { frosta: 100, verdal: 60 } }');
  });

  it('that say what stands there change nothing', () => {
    const weigh: EditsOf = (study, source) => weighEdits([{ criterion: 'quality', municipality: 'verdal', points: 1 }, { criterion: 'economy', municipality: 'all', points: 50 }], study, source);
    expectLines('criteria:\n  quality: { swing: "1" }\n  economy: { swing: { value: 50, note: agreed } }', weigh, 'criteria:\n  quality: { swing: "1" }\n  economy: { swing: { value: 50, note: agreed } }');
  });

  it('for all come before those that depart from them', () => {
    const answers = [{ criterion: 'quality', municipality: 'verdal', points: 60 }, { criterion: 'quality', municipality: 'all', points: 100 }];
    expectLines('criteria:\n  quality: { note: all }', (study, source) => weighEdits(answers, study, source), 'criteria:\n  quality: { note: all, swing: { frosta: 100, verdal: 60 } }');
  });
});

describe('assessments', () => {
  const ict = 'services:\n  ict: { catalogue: ict }';

  it('are put where the service has none', () => {
    const effects = edited(smallStudy(ict), (study, source) => assessEdits([{ kind: 'effect', service: 'ict', criterion: 'quality', municipality: 'frosta', effect: -1 }, { kind: 'feasibility', service: 'ict', municipality: 'all', rating: 4 }], study, source));
    expect(effects).toBe(smallStudy('services:\n  ict: { catalogue: ict, effects: { quality: { frosta: -1 } }, feasibility: 4 }'));
  });

  it('keep signs that say the same', () => {
    const signs = 'services:\n  ict: { catalogue: ict, effects: { quality: { frosta: "++", verdal: "-" } } }';
    const answers = [{ municipality: 'frosta', effect: 2 }, { municipality: 'verdal', effect: -1 }].map((each) => ({ kind: 'effect' as const, service: 'ict', criterion: 'quality', ...each }));
    expectLines(signs, (study, source) => assessEdits(answers, study, source), signs);
  });

  it('of readiness keep what they do not say otherwise', () => {
    const before = 'readiness:\n  political-will:\n    frosta: { level: 1, grade: claimed, note: in June }\n    verdal: 2\n';
    const text = edited(smallStudy(before), (study, source) =>
      assessEdits([{ kind: 'readiness', factor: 'political-will', municipality: 'frosta', level: 2, grade: 'decided', evidence: undefined }, { kind: 'readiness', factor: 'political-will', municipality: 'verdal', level: 2, grade: undefined, evidence: undefined }], study, source),
    );
    expect(text).toBe(smallStudy('readiness:\n  political-will:\n    frosta: { level: 2, grade: decided, note: in June }\n    verdal: 2\n'));
  });
});

describe('SWOT items', () => {
  it('join an item of the same words, whatever its form', () => {
    const answers: SwotAnswer[] = [
      { ...named, quadrant: 'threats', text: 'people leave', municipality: 'verdal', importance: 90 },
      { ...named, quadrant: 'threats', text: 'Interest rates.', municipality: 'all', services: ['ict'] },
    ];
    const before = 'services: { ict: { catalogue: ict } }\nswot:\n  threats:\n    leave: { text: People leave., by: frosta, importance: 70 } # told often\n    rates: Interest rates';
    const after = edited(smallStudy(before), (study, source) => swotEdits(answers, study, source));
    expect(after).toContain('    leave: { text: People leave., by: [frosta, verdal], importance: { frosta: 70, verdal: 90 } } # told often\n');
    expect(after).toContain('rates: { text: Interest rates, by: all, services: [ict] }');
  });

  it('make a map of a plain list, whose ids others still point at', () => {
    const before = 'swot:\n  strengths:\n    - Good ICT   # since 2020\n    - Short distances\nstrategies:\n  a: { text: Build on it, combines: [good-ict] }';
    const after = edited(smallStudy(before), (study, source) => swotEdits([{ ...named, quadrant: 'strengths', text: 'Trust', municipality: 'frosta' }], study, source));
    expect([...(studyOf(after).swot.get('strengths') ?? [])].map(({ id, text, by }) => [id, text, by])).toEqual([
      ['good-ict', 'Good ICT', []],
      ['short-distances', 'Short distances', []],
      ['trust', 'Trust', ['frosta']],
    ]);
    expect(after).toContain('# since 2020');
  });

  it('of the same words in two quadrants get ids of their own', () => {
    const answers = (['strengths', 'weaknesses'] as const).map((quadrant): SwotAnswer => ({ ...named, quadrant, text: 'Small', municipality: 'all' }));
    const after = studyOf(edited(smallStudy(''), (study, source) => swotEdits(answers, study, source)));
    expect([...after.swot.values()].flat().map(({ id, quadrant }) => [id, quadrant])).toEqual([['small', 'strengths'], ['small-2', 'weaknesses']]);
  });

  it('hold what was answered, and nothing else changes, for any answers in any of these studies', () => {
    const studies = ['', 'swot:\n  strengths: [Small, "Good: ICT"]\n  threats:\n    - Small towns', 'swot:\n  # none yet\n  strengths: {}\n  weaknesses:\n    small: Small\n', 'swot: { strengths: { a: { text: Small, by: all, importance: { value: 3, note: n } } } }'];
    const answer = record({
      quadrant: constantFrom('strengths' as const, 'weaknesses' as const, 'threats' as const),
      text: constantFrom('Small', 'good: ict', '- #x', 'Økt "press": ja', '7', 'value', '…'),
      municipality: constantFrom('frosta', 'verdal', 'all'),
      importance: option(integer({ min: 0, max: 100 }), { nil: undefined }),
      services: constantFrom([]),
      evidence: constantFrom(undefined),
      note: constantFrom(undefined, 'a note'),
    });
    assert(
      property(constantFrom(...studies), array(answer, { minLength: 1, maxLength: 6 }), (more, answers) => {
        const text = edited(smallStudy(more), (study, source) => swotEdits(answers, study, source));
        const { swot } = studyOf(text);
        for (const { quadrant, text: words, municipality } of answers) {
          const item = swot.get(quadrant)?.find((each) => each.text.toLowerCase() === words.toLowerCase());
          expect(item?.by).toEqual(expect.arrayContaining(municipality === 'all' ? ['frosta', 'verdal'] : [municipality]));
        }
        const last = new Map(answers.filter(({ municipality, importance }) => municipality !== 'all' && importance !== undefined).map((each) => [JSON.stringify([each.quadrant, each.text, each.municipality]), each]));
        for (const { quadrant, text: words, municipality, importance } of last.values()) {
          const item = swot.get(quadrant)?.find((each) => each.text.toLowerCase() === words.toLowerCase());
          expect(item?.importance === undefined ? undefined : answerOf(item.importance, municipality)?.value).toBe(importance);
        }
        expect(edited(text, (study, source) => swotEdits(answers, study, source)).split('\n').length).toBe(text.split('\n').length);
      }),
      { numRuns: runCount(150, 30) },
    );
  });
});
