import { describe, expect, it } from 'vitest';
import { answerInit, usualAnswer } from '../../src/elicitation/answer-init.ts';
import type { InitState } from '../../src/elicitation/init-answers.ts';
import { nothingAnswered } from '../../src/elicitation/init-answers.ts';
import { nextInitQuestion } from '../../src/elicitation/init-questions.ts';
import { suggestedServices } from '../../src/elicitation/init-suggested-services.ts';
import { areas } from '../../src/knowledge/area.ts';
import { jurisdictions } from '../../src/knowledge/jurisdiction.ts';
import { answerAll, questionAfter } from './answer-all.ts';

const three = { municipality: ['frosta', 'levanger', 'verdal'] };

describe('the questions that a study begins with', () => {
  it('need three names and no more', () => {
    const { answers, asked } = answerAll(three);
    expect(answers.municipalities.map(({ name }) => name)).toEqual(['Frosta', 'Levanger', 'Verdal']);
    expect(answers.title).toBe('Samarbeid mellom Frosta, Levanger og Verdal');
    expect(asked).toEqual([
      'country', 'language', 'municipality', 'municipality', 'municipality', 'municipality', 'title', 'cost', 'cost', 'cost', 'benchmark', 'areas', 'services',
      'criteria', 'confirm',
    ]);
  });

  it('are not asked where the answer is known', () => {
    const { asked } = answerAll(three, { country: 'norway', language: 'en', benchmark: 'none', services: [], criteria: [], title: 'T' });
    expect(asked).toEqual(['municipality', 'municipality', 'municipality', 'municipality', 'cost', 'cost', 'cost', 'confirm']);
  });

  it('ask for year and source of the costs only where there is one', () => {
    const { asked, answers } = answerAll({ ...three, cost: ['7 100'], benchmark: ['ringsaker'], 'benchmark-cost': ['5 200,50'], 'cost-source': ['KOSTRA'] });
    expect(asked.slice(asked.indexOf('benchmark'), asked.indexOf('areas'))).toEqual(['benchmark', 'benchmark-cost', 'price-year', 'cost-source']);
    expect([...answers.costs]).toEqual([['5036', 7100], ['5037', 'none'], ['5038', 'none']]);
    expect(answers.benchmarkCost).toBe(5200.5);
    expect(answers.priceYear).toBe(2025);
  });

  it('are in the language of the study as soon as it is chosen', () => {
    expect(questionAfter({}, 'sv').message).toBe('Vilket land gäller studien?');
    expect(questionAfter({ country: 'norway', language: 'nb' }, 'sv').message).toContain('Hvilke kommuner er med?');
    expect(answerAll({ municipality: ['mora', 'orsa'] }, {}, 'sv').answers).toMatchObject({ country: 'sweden', language: 'sv', title: 'Samverkan mellan Mora och Orsa' });
  });

  it('go back to the one before, answer after answer, and stop at the first', () => {
    const back = (state: InitState): InitState => answerInit(state, questionAfter(state.answers), { kind: 'back' });
    const first: InitState = { answers: nothingAnswered, before: undefined };
    const forth = [1, 2].reduce((state) => {
      const question = questionAfter(state.answers);
      return answerInit(state, question, usualAnswer(question) ?? { kind: 'skipped' });
    }, first);
    expect(questionAfter(forth.answers).id).toBe('municipality');
    expect(questionAfter(back(forth).answers).id).toBe('language');
    expect(back(back(back(forth)))).toBe(first);
  });

  it('forget a municipality that one goes back over', () => {
    const { answers } = answerAll({ municipality: ['frosta', 'oslo', '<', 'levanger'] });
    expect(answers.municipalities.map(({ name }) => name)).toEqual(['Frosta', 'Levanger']);
  });

  it('keep to what is known of one municipality once two are chosen', () => {
    const two = answerAll({ municipality: ['frosta', 'levanger'] }).answers.municipalities;
    const question = questionAfter({ country: 'norway', language: 'nb', municipalities: two });
    expect(question).toMatchObject({ kind: 'search', isOptional: true });
    expect(question.kind === 'search' && question.search('levang')).toEqual([]);
    expect(questionAfter({ country: 'norway', language: 'nb', municipalities: two.slice(1) })).toMatchObject({ isOptional: false });
  });

  it('refuse what is no amount and no year', () => {
    const municipalities = answerAll(three).answers.municipalities;
    const known = { country: 'norway', language: 'en', municipalities, hasAll: true, title: 'T' } as const;
    const cost = questionAfter(known);
    const check = (typed: string): unknown => cost.kind === 'text' && cost.check(typed);
    for (const good of ['6587', '6 587', '6_587', '6587,5', '6 587.50']) expect(check(good)).toBeUndefined();
    for (const bad of ['6.587', '6,587', 'seven', '-5', '0', '1e3', '7 5', '99999999']) expect(check(bad)).toMatch(/Type an amount/);
  });

  it('come to an end with an unchosen everything', () => {
    const { answers } = answerAll({ ...three, areas: [''], criteria: [''] });
    expect(answers).toMatchObject({ services: [], criteria: [] });
    expect(nextInitQuestion(answers, 'en')).toBeUndefined();
  });

  it('suggest services of every area in every country, and only those that the catalogue has', () => {
    for (const jurisdiction of jurisdictions) for (const area of areas) expect(suggestedServices([area], jurisdiction).length).toBeGreaterThan(1);
    expect(suggestedServices([...areas], 'norway')).toHaveLength(13);
  });
});

describe('a name that several municipalities have a claim to', () => {
  it.each([
    ['Våler', ['3114', '3419'], 'Flere kommuner heter Våler: velg hvilken'],
    ['Tysfjord', ['1806', '1875'], 'er delt mellom Narvik og Hamarøy: velg hvilken'],
  ])('%s: is told, and asked', (typed, codes, told) => {
    const known = { country: 'norway', language: 'nb' } as const;
    const search = questionAfter(known);
    const [first, ...others] = search.kind === 'search' ? search.search(typed) : [];
    expect(first?.name).toContain(told);
    expect(others).toEqual([]);
    const { answers } = answerInit({ answers: { ...nothingAnswered, ...known }, before: undefined }, search, { kind: 'value', value: first?.value ?? '' });
    expect(answers.municipalities).toEqual([]);
    const which = questionAfter(answers);
    expect(which).toMatchObject({ kind: 'choice', id: 'which', initial: undefined });
    expect(which.kind === 'choice' && which.choices.map(({ value }) => value)).toEqual(codes);
    expect(usualAnswer(which)).toBeUndefined();
    expect(answerAll({ municipality: [typed, 'Frosta'], which: [codes[1] ?? ''] }, known).answers.municipalities.map(({ code }) => code)).toEqual([codes[1], '5036']);
  });

  it('can be gone back over', () => {
    const { answers } = answerAll({ municipality: ['Våler', 'Frosta', 'Levanger'], which: ['<'] });
    expect(answers.municipalities.map(({ name }) => name)).toEqual(['Frosta', 'Levanger']);
  });

  it('may be the benchmark’s', () => {
    expect(answerAll({ ...three, benchmark: ['Våler'], which: ['3419'] }).answers.benchmark).toMatchObject({ code: '3419' });
  });

  it('a former number or name that is one municipality today is just that', () => {
    const search = questionAfter({ country: 'norway', language: 'nb' });
    expect(search.kind === 'search' && search.search('1719')[0]).toMatchObject({ value: '5037', name: 'Levanger (5037)' });
  });
});
