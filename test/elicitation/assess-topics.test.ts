import { describe, expect, it } from 'vitest';
import { answersGiven, missingAnswers } from '../../src/elicitation/answers-given.ts';
import { assessTopics } from '../../src/elicitation/assess-topics.ts';
import { asked, contextAt, inRow, next, topicsOf } from './asked.ts';
import { bare, handWritten } from './capture-studies.ts';

const begun = inRow(asked(handWritten, 'levanger'), assessTopics, [['services', ['ict', 'child-welfare']]]);

describe('assessing', () => {
  it('asks which services, and suggests all that are not answered whole, those first that somebody has begun with', () => {
    const question = next(asked(handWritten, 'levanger'), assessTopics)?.question;
    expect(question?.kind === 'choices' ? question.initial : []).toEqual(['ict', 'child-welfare', 'payroll']);
  });

  it('suggests after a break what the municipality itself has not answered whole', () => {
    const done = inRow(begun, assessTopics, [['shared', 'leave'], ['effect.ict.resilience', '1'], ['feasibility.ict', '3']]).text.replace('quality: 3,', 'quality: { levanger: 3 },');
    const topic = next(asked(done, 'levanger'), assessTopics);
    expect(topic?.question.kind === 'choices' ? topic.question.initial : []).toEqual(['child-welfare', 'payroll']);
  });

  it('expects the same of all who take part, whoever has begun', () => {
    // Nobody has begun with what Frosta takes part in.
    const one = handWritten.replace('effects: { quality: 3, resilience: { frosta: "++" } } ', '');
    const expected = ['frosta', 'levanger', 'verdal'].map((id) => answersGiven(assessTopics(contextAt(one, id, new Map())).filter(({ id: topic }) => /^(?:effect|feasibility)/.test(topic))).expected);
    expect(expected).toEqual([0, 3, 3]);
  });

  it('suggests no answer where none stands, so that entering nothing leaves the topic open', () => {
    const topics = topicsOf(begun, assessTopics);
    const initial = (wanted: string): string | undefined => {
      const question = topics.find(({ id }) => id === wanted)?.question;
      return question?.kind === 'choice' ? question.initial : undefined;
    };
    expect(['effect.ict.resilience', 'feasibility.ict', 'effect.ict.quality', 'feasibility.child-welfare'].map(initial)).toEqual([undefined, undefined, '3', '4']);
  });

  it('asks whether answers for all are gone through', () => {
    const topic = next(begun, assessTopics);
    expect(topic?.id).toBe('shared');
    expect(topic?.question.message).toBe('4 svar er felles for kommunene. Skal Levanger svare selv? Der svaret blir et annet, beholder de andre det felles.');
  });

  it('asks for effects from −4 to 4 with words at the ends, and does not show what others say before', () => {
    const state = inRow(begun, assessTopics, [['shared', 'leave']]);
    const topic = next(state, assessTopics);
    expect(topic?.id).toBe('effect.ict.resilience');
    const names = topic?.question.kind === 'choice' ? topic.question.choices.map(({ name }) => name) : [];
    expect(names).toEqual(['+4  mye bedre enn i dag', '+3', '+2', '+1', '0  som i dag', '−1', '−2', '−3', '−4  mye dårligere enn i dag']);
    expect(topic?.question.message).not.toContain('2');
    const after = inRow(state, assessTopics, [['effect.ict.resilience', '-1']]);
    expect(after.text).toContain('effects: { quality: 3, resilience: { frosta: "++", levanger: -1 } } # felles kvalitet');
    expect(topicsOf(after, assessTopics).find(({ id }) => id === 'effect.ict.resilience')?.others).toBe('Frosta 2');
  });

  it('parts from an answer for all with its source and note, which the others keep', () => {
    const state = inRow(begun, assessTopics, [['shared', 'go-through'], ['effect.ict.quality', '2'], ['effect.ict.resilience', undefined], ['feasibility.ict', '3'], ['effect.child-welfare.quality', '4']]);
    expect(state.text).toContain('effects: { quality: { frosta: 3, levanger: 2, verdal: 3 }, resilience');
    expect(state.text).toContain('    feasibility: { levanger: 3 }\n');
    // Frosta takes no part in child welfare.
    expect(state.text).toContain('levanger: 4\n');
    expect(state.text).toContain('verdal: { value: 2, source: moetet, note: felles vurdering }\n');
  });

  it('goes through one answer for all only after asking, when it is changed on the way back', () => {
    const state = inRow(begun, assessTopics, [['shared', 'leave']]);
    const at = { ...state, sitting: { ...state.sitting, at: 'effect.ict.quality' } };
    const asking = inRow(at, assessTopics, [['effect.ict.quality', '1']]);
    expect(asking.text).toBe(state.text);
    expect(next(asking, assessTopics)?.question.message).toBe('IKT-tjeneste, Kvalitet for innbyggerne: Kommunene har ett felles svar, 3. Skal 1 være svaret fra Levanger alene?');
    expect(inRow(asking, assessTopics, [['effect.ict.quality', 'keep']]).text).toBe(state.text);
    expect(inRow(asking, assessTopics, [['effect.ict.quality', 'own']]).text).toContain('quality: { frosta: 3, levanger: 1, verdal: 3 }');
    expect(next(inRow(asking, assessTopics, [['effect.ict.quality', 'back']]), assessTopics)?.question.message).toContain('Hva betyr samarbeid om dette for innbyggerne?');
  });

  it('asks for readiness by the factor’s own anchors, then how well it is known and, where that can be named, the source', () => {
    const state = { ...begun, sitting: { ...begun.sitting, at: 'readiness.political-will' } };
    const topic = next(state, assessTopics);
    expect(topic?.question.message).toBe('Politisk vilje. Vil kommunestyret ha samarbeidet, og har det sagt det i vedtak?');
    const names = topic?.question.kind === 'choice' ? topic.question.choices.map(({ name }) => name) : [];
    expect(names[0]).toBe('0  Kommunestyret har ikke behandlet samarbeidet.');
    const levelled = inRow(state, assessTopics, [['readiness.political-will', '2']]);
    expect(levelled.text).toContain('verdal: 3, levanger: { level: 2 } }');
    const graded = { ...levelled, sitting: { ...levelled.sitting, at: 'grade.political-will' } };
    const done = inRow(graded, assessTopics, [['grade.political-will', 'decided']]);
    expect(topicsOf(done, assessTopics).find(({ id }) => id === 'evidence.political-will')?.isOpen).toBe(true);
    const sourced = inRow({ ...done, sitting: { ...done.sitting, at: 'evidence.political-will' } }, assessTopics, [
      ['evidence.political-will', '+'],
      ['evidence.political-will', 'Vedtak i juni'],
    ]);
    expect(sourced.text).toContain('levanger: { level: 2, grade: decided, evidence: vedtak-i-juni } }');
    expect(sourced.text).toContain('  vedtak-i-juni: { title: Vedtak i juni }\n');
  });

  it('asks what the services are judged by where nobody has said', () => {
    expect(inRow(asked(bare, 'frosta'), assessTopics, [['criteria', ['quality', 'economy']], ['services', ['ict']], ['effect.ict.quality', '2']]).text).toContain('ict: {catalogue: ict, effects: {quality: {frosta: 2}}}');
  });

  it('says what is missing, and of whom', () => {
    const missing = (municipality: string) => missingAnswers(assessTopics(contextAt(handWritten, municipality, new Map()))).filter(({ group }) => group !== 'Gjennomføringsevne');
    expect(missing('levanger')).toEqual([{ group: 'IKT-tjeneste', labels: ['Robust fagmiljø', 'Gjennomførbarhet'] }]);
    expect(missing('verdal')).toEqual([
      { group: 'IKT-tjeneste', labels: ['Robust fagmiljø', 'Gjennomførbarhet'] },
      { group: 'Barnevern', labels: ['Robust fagmiljø'] },
    ]);
  });
});
