import { describe, expect, it } from 'vitest';
import { expectOne } from '../expect-one.ts';
import { foundIn } from '../found-in.ts';
import { study } from '../study-text.ts';

const onCriterion = (key: string, criteria = ''): string => study(`${criteria}\nservices: { ict: { area: support, effects: { ${key}: 1 } } }`);

describe('an effect in a study without criteria of its own', () => {
  it.each(['quality', 'resilience', 'competence', 'democracy', 'development'])('may be on %s', (id) => {
    expect(foundIn(onCriterion(id))).toEqual([]);
    expect(foundIn(onCriterion(id, 'criteria: {}'))).toEqual([]);
  });

  it('is on nothing else', () => {
    const known = ['quality', 'resilience', 'competence', 'democracy', 'development'];
    expectOne('study/unknown-criterion', onCriterion('▸qualtiy'), { id: 'qualtiy', nearest: 'quality', known });
    expectOne('study/unknown-criterion', onCriterion('▸climate', 'criteria: {}'), { id: 'climate', nearest: undefined });
  });

  it('is told of once where its criterion cannot be an id, or is a reserved word', () => {
    expectOne('format/bad-id', onCriterion('▸Quality'));
    expectOne('format/reserved-id', onCriterion('▸group'));
  });

  it('is not told of where the criteria stand under a misspelt key', () => {
    expectOne('format/unknown-key', onCriterion('climate', '▸criterias: { climate: {} }'));
  });
});

describe('an effect in a study with criteria', () => {
  it('is on one of them', () => {
    expect(foundIn(onCriterion('climate', 'criteria: { climate: {} }'))).toEqual([]);
    expectOne('study/unknown-reference', onCriterion('▸quality', 'criteria: { climate: {} }'), { section: 'criteria' });
  });
});

describe('a claim on what a criterion means for a service', () => {
  const claim = (criterion: string, more = ''): string =>
    study(`${more}\nservices: { ict: { area: support } }\nclaims: { a: { figure: ▸priority.ict.centralWeights.${criterion}, value: 10 % } }`);

  it('may name a built-in criterion where the study has none of its own', () => {
    expect(foundIn(claim('quality').replace('▸', '')).filter((found) => found.startsWith('study/unknown-figure'))).toEqual([]);
    expectOne('study/unknown-figure', claim('climate'));
  });

  it('names one of the study’s own where it has them', () => {
    expectOne('study/unknown-figure', claim('quality', 'criteria: { climate: {} }'));
  });
});
