import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/analyses/index.ts';
import { analyze } from '../../src/analyses/index.ts';
import { resultData } from '../../src/analyses/result-data.ts';
import type { QuadrantResult, SwotResult } from '../../src/analyses/swot/swot.ts';
import type { Quadrant } from '../../src/study/swot.ts';
import { checkText, smallStudy, studyOf } from '../study-of.ts';

const three = `  frosta: { population: 2_400 }
  levanger: { population: 17_500 }
  verdal: { population: 13_600 }`;

function results(more: string): Results {
  return analyze(studyOf(smallStudy(more, three)));
}

function swotOf(more: string): SwotResult {
  const { swot } = results(more);
  if (swot === undefined) throw new Error('the study of this test has a SWOT analysis');
  return swot;
}

function quadrantOf(more: string, wanted: Quadrant = 'strengths'): QuadrantResult {
  const found = swotOf(more).quadrants.find(({ quadrant }) => quadrant === wanted);
  if (found === undefined) throw new Error('every quadrant is there');
  return found;
}

/** Strengths a, b, c … with the given importance of each. */
function strengths(...importances: readonly string[]): string {
  return `swot:\n  strengths:\n${importances.map((importance, index) => `    s${index}: { text: Styrke ${index}, importance: ${importance} }`).join('\n')}`;
}

describe('importance', () => {
  it('is one answer for all, or the median of the municipalities’ own with its quartiles and range', () => {
    const [, own] = quadrantOf(strengths('90', '{ frosta: 80, levanger: 20, verdal: 70 }')).items;
    expect(own?.importance?.value.value).toBe(70);
    expect(own?.importance).toMatchObject({ kind: 'by-municipality', missing: [], highest: ['frosta'], lowest: ['levanger'], disagreement: true });
    expect(own?.importance?.kind === 'by-municipality' && [own.importance.interquartileRange.value, own.importance.range.value]).toEqual([30, 60]);
    const { figures } = results(strengths('90', '{ frosta: 80, levanger: 20, verdal: 70 }'));
    const ids = ['swot.s0.importance', 'swot.s1.importance', 'swot.s1.importance.levanger', 'swot.s1.importanceQuartiles', 'swot.s1.importanceRange'];
    expect(ids.map((id) => figures.get(id)?.value)).toEqual([90, 70, 20, 30, 60]);
    expect(figures.get('swot.s1.importance')).toMatchObject({ unit: 'points', origin: { kind: 'derived', formula: 'median' } });
  });

  it('of a municipality that has not answered is missing, never zero', () => {
    const [item] = quadrantOf(strengths('{ frosta: 80, verdal: 60 }')).items;
    expect(item?.importance).toMatchObject({ missing: ['levanger'], value: { value: 70 }, range: { value: 20 } });
    expect(item?.importance?.kind === 'by-municipality' && [...item.importance.answers.keys()]).toEqual(['frosta', 'verdal']);
  });

  it('marks a disagreement from 40 points between the highest and the lowest answer on', () => {
    const marked = (importance: string): unknown => quadrantOf(strengths(importance)).items.map((item) => item.importance?.kind === 'by-municipality' && item.importance.disagreement)[0];
    expect(marked('{ frosta: 80, verdal: 40 }')).toBe(true);
    expect(marked('{ frosta: 80, verdal: 41 }')).toBe(false);
    expect(marked('{ frosta: 80 }')).toBe(false);
  });

  it('orders the items, equals as in the file and those without an importance last', () => {
    const { items } = quadrantOf(`${strengths('50', '{ frosta: 80, levanger: 60 }', '0', '70')}\n    s4: { text: Ingen svar }`);
    expect(items.map(({ item }) => item.id)).toEqual(['s1', 's3', 's0', 's2', 's4']);
  });
});

describe('agreement on the order', () => {
  it('is Kendall’s W of the vector 1234, 1324, 2134: .7778, called strong', () => {
    const { agreement } = quadrantOf(
      strengths('{ frosta: 10, levanger: 5, verdal: 40 }', '{ frosta: 20, levanger: 60, verdal: 30 }', '{ frosta: 30, levanger: 50, verdal: 60 }', '{ frosta: 40, levanger: 90, verdal: 70 }'),
    );
    expect(agreement).toMatchObject({ kind: 'measured', strength: 'strong', municipalities: ['frosta', 'levanger', 'verdal'] });
    expect(agreement?.kind === 'measured' && agreement.coefficient.value).toBeCloseTo(0.7778, 4);
  });

  it('counts only municipalities that have rated every item that any has rated', () => {
    const { agreement } = quadrantOf(strengths('{ frosta: 10, levanger: 20, verdal: 10 }', '{ frosta: 20, levanger: 30, verdal: 20 }', '{ frosta: 30, verdal: 30 }', '80'));
    expect(agreement).toMatchObject({ kind: 'measured', coefficient: { value: 1 }, municipalities: ['frosta', 'verdal'] });
  });

  it('says why it is not measured', () => {
    const of = (...importances: readonly string[]): unknown => quadrantOf(strengths(...importances)).agreement;
    expect(of('70', '80')).toBeUndefined();
    expect(of('{ frosta: 1, verdal: 2 }', '{ frosta: 1, verdal: 2 }', '70')).toEqual({ kind: 'unmeasured', reason: 'few-items' });
    expect(of('{ frosta: 1 }', '{ verdal: 2 }', '{ levanger: 3 }')).toEqual({ kind: 'unmeasured', reason: 'few-answers' });
    expect(of(...Array.from({ length: 3 }, () => '{ frosta: 5, verdal: 9 }'))).toEqual({ kind: 'unmeasured', reason: 'all-equal' });
  });
});

const linked = `services: { ict: { area: support }, payroll: { area: support }, museum: { area: community } }
swot:
  strengths: { habit: { text: Vane, services: [ict] }, near: { text: Korte veier } }
  weaknesses: { fragile: { text: Sårbart } }
  opportunities: { region: { text: Region } }
  threats: [Fraflytting]
strategies:
  first: { type: SO, combines: [habit, region], text: IKT først, services: [ict] }
  wrong: { type: WT, combines: [fragile, region], text: Saml fag, services: [payroll] }
  alone: { text: Rekrutter sammen }`;

describe('strategies', () => {
  it('stand by type, with their items, and say which do not fit', () => {
    const groups = swotOf(linked).strategies;
    expect(groups.map(({ type, strategies }) => [type, strategies.map(({ strategy }) => strategy.id)])).toEqual([['SO', ['first']], ['WT', ['wrong']], [undefined, ['alone']]]);
    expect(groups[0]?.strategies[0]).toMatchObject({ items: [{ id: 'habit' }, { id: 'region' }], misfit: undefined });
    expect(groups[1]?.strategies[0]?.misfit).toMatchObject({ lacks: ['threats'], odd: [{ id: 'region' }] });
  });
});

describe('loose ends', () => {
  it('are items that led to nothing, services that rest on nothing, and strategies without items', () => {
    const { looseEnds } = swotOf(linked);
    expect(looseEnds.items.map(({ id }) => id)).toEqual(['near', 'fraflytting']);
    expect(looseEnds.services).toEqual(['museum']);
    expect(looseEnds.strategies.map(({ id }) => id)).toEqual(['alone']);
  });

  it('are no services where the study has strategies but no SWOT analysis', () => {
    expect(swotOf('services: { ict: { area: support } }\nstrategies: [Begynn med IKT]').looseEnds.services).toEqual([]);
  });
});

describe('near-duplicates', () => {
  it('are found across quadrants and told at the second, with the first beside', () => {
    const more = 'swot: { weaknesses: { a: { text: Sårbare fagmiljøer } }, threats: { b: { text: Små og sårbare fagmiljø }, c: { text: Robuste fagmiljøer } } }';
    const { swot, diagnostics } = results(more);
    expect(swot?.nearDuplicates.map(({ first, second }) => [first.id, second.id])).toEqual([['a', 'b']]);
    expect(diagnostics).toMatchObject([{ code: 'study/near-duplicate', args: { first: 'Sårbare fagmiljøer', second: 'Små og sårbare fagmiljø' }, related: [{ role: 'first' }] }]);
  });

  it('of a list that nobody reads take no time', () => {
    const items = Array.from({ length: 20_000 }, (_, index) => `    i${index}: { text: Sårbare fagmiljøer i nr ${index} }`);
    const study = studyOf(smallStudy(`swot:\n  threats:\n${items.join('\n')}`, three));
    const started = performance.now();
    analyze(study);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a study without SWOT items and strategies', () => {
  it('has no SWOT result, also in JSON', () => {
    const study = studyOf(smallStudy('swot: { strengths: [] }', three));
    expect(analyze(study).swot).toBeUndefined();
    expect(resultData(study, analyze(study))).not.toHaveProperty('swot');
  });
});

describe('what the writer is told', () => {
  const told = (more: string): unknown[] => checkText(smallStudy(more, three)).diagnostics.filter(({ code }) => code !== 'study/not-used-yet').map(({ code, args }) => ({ code, ...args }));

  it('a quadrant of more than seven', () => {
    const list = (count: number): string => `swot: { threats: [${Array.from({ length: count }, (_, index) => `Trussel x${index}`).join(', ')}] }`;
    expect(told(list(7))).toEqual([]);
    expect(told(list(8))).toEqual([{ code: 'study/long-quadrant', quadrant: 'threats', count: 8, limit: 7 }]);
  });

  it('a strategy whose items are not those of its type', () => {
    const odd = { code: 'study/strategy-type', strategy: 'wrong', type: 'WT', lacks: ['threats'], odd: ['Region'] };
    expect(told(linked)).toContainEqual(odd);
    expect(told(linked)).toHaveLength(3);
  });

  it('an item that led to nothing, once the study has services or strategies', () => {
    expect(told(linked)).toContainEqual({ code: 'study/swot-leads-nowhere', text: 'Korte veier' });
    expect(told('swot: { strengths: [Korte veier] }')).toEqual([]);
  });

  it('a misspelt item of a strategy, but then not also that the type does not fit', () => {
    expect(told(linked.replace('[habit, region]', '[habt, region]'))).toMatchObject([{ code: 'study/unknown-reference', id: 'habt' }, { code: 'study/strategy-type', strategy: 'wrong' }]);
  });
});

describe('the order of the municipalities', () => {
  const municipalities = ['frosta', 'levanger', 'verdal', 'inderoy'] as const;
  const answers = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 4, nil: undefined }), { minLength: 4, maxLength: 4 });

  it('changes nothing in the result', () => {
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 5 }), fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }), (items, order) => {
        const written = (places: readonly number[]): string => {
          const rated = items.map((points, item) => {
            const given = places.flatMap((place) => (points[place] === undefined ? [] : [`${municipalities[place]}: ${points[place]}`]));
            return `    i${item}: { text: Punkt ${item}${given.length === 0 ? '' : `, importance: { ${given.join(', ')} }`} }`;
          });
          return smallStudy(`swot:\n  threats:\n${rated.join('\n')}`, places.map((place) => `  ${municipalities[place]}: { population: 1_000 }`).join('\n'));
        };
        expect(sorted(written(order))).toEqual(sorted(written([0, 1, 2, 3])));
      }),
      { numRuns: 60 },
    );
  });

  /** The result in JSON, with lists of municipalities in one order: which one of them stands first says nothing. */
  function sorted(text: string): unknown {
    const study = studyOf(text);
    const names: readonly unknown[] = municipalities;
    return JSON.parse(
      JSON.stringify(resultData(study, analyze(study)), (_, value: unknown) => {
        if (!Array.isArray(value) || !value.every((entry) => names.includes(entry))) return value;
        return (value as string[]).toSorted((a, b) => (a < b ? -1 : 1));
      }),
    );
  }
});
