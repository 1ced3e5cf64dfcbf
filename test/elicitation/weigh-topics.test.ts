import { describe, expect, it } from 'vitest';
import { weighedLines, weighTopics } from '../../src/elicitation/weigh-topics.ts';
import { answered, asked, contextAt, inRow, next } from './asked.ts';
import { bare, handWritten } from './capture-studies.ts';

const shared = handWritten.replace('{ swing: { frosta: 60 } }', '{ swing: 60 }').replace('swing: { verdal: 100 } # Verdal først', 'swing: 100').replace('resilience: {}\n\nswot', 'resilience: { swing: 30 }\n\nswot');

describe('weighing the criteria', () => {
  it('asks first what to lift first, with what its worst and its best are', () => {
    const topic = next(asked(handWritten, 'levanger'), weighTopics);
    expect(topic?.question.message).toBe('Tenk deg at alt er på sitt dårligste. Hva ville Levanger løftet først, fra dårligst til best?');
    const choices = topic?.question.kind === 'choice' ? topic.question.choices : [];
    expect(choices.map(({ value }) => value)).toEqual(['economy', 'quality', 'resilience']);
    expect(choices[0]?.about).toMatch(/^Fra et tap på \d+ kroner per innbygger i året til en gevinst på \d+ kroner per innbygger i året\.$/);
    expect(choices[1]?.about).toBe('Fra mye dårligere enn i dag til mye bedre enn i dag.');
  });

  it('gives that 100 points and asks for the others beside it', () => {
    const state = inRow(asked(handWritten, 'levanger'), weighTopics, [['first', 'quality']]);
    expect(state.text).toContain('    swing: { verdal: 100, levanger: 100 } # Verdal først\n');
    expect(next(state, weighTopics)?.question.message).toMatch(/^Kvalitet for innbyggerne fra mye dårligere .* er 100 poeng\.\nØkonomi: Hvor mange poeng/);
    const done = inRow(state, weighTopics, [['swing.economy', '60'], ['swing.resilience', '40']]);
    expect(next(done, weighTopics)).toBeUndefined();
    expect(weighedLines(contextAt(done.text, 'levanger', new Map()))).toContain('Levanger: Økonomi 60 · Kvalitet for innbyggerne 100 · Robust fagmiljø 40');
  });

  it('takes only whole numbers from 0 to 100', () => {
    const state = inRow(asked(handWritten, 'levanger'), weighTopics, [['first', 'quality']]);
    const question = next(state, weighTopics)?.question;
    const check = question?.kind === 'text' ? question.check : undefined;
    expect(['0', '100', ' 60 '].map((typed) => check?.(typed))).toEqual([undefined, undefined, undefined]);
    for (const typed of ['101', '-1', '60,5', 'mye', '1e2']) expect(check?.(typed)).toBe('Skriv et helt tall fra 0 til 100.');
  });

  it('resumes with what is not weighed yet', () => {
    const half = inRow(asked(handWritten, 'levanger'), weighTopics, [['first', 'quality'], ['swing.economy', '60']]);
    expect(next(asked(half.text, 'levanger'), weighTopics)?.id).toBe('swing.resilience');
  });

  it('asks anew about what was first, when another becomes first', () => {
    const half = inRow(asked(handWritten, 'levanger'), weighTopics, [['first', 'quality'], ['swing.economy', 'back'], ['first', 'economy']]);
    expect(half.text).toContain('economy: { swing: { frosta: 60, levanger: 100 } }');
    expect(next(half, weighTopics)?.id).toBe('swing.quality');
  });

  it('does not show the others’ points on the way', () => {
    const state = inRow(asked(handWritten, 'levanger'), weighTopics, [['first', 'quality']]);
    expect(next(state, weighTopics)?.others).toBeUndefined();
  });

  it('leaves points for all as they are when told to', () => {
    const state = inRow(asked(shared, 'levanger'), weighTopics, [['shared', 'leave']]);
    expect(state.text).toBe(shared);
    expect(next(state, weighTopics)).toBeUndefined();
  });

  it('parts from points for all when told to, and the others keep them', () => {
    const state = inRow(asked(shared, 'levanger'), weighTopics, [['shared', 'go-through'], ['first', 'economy'], ['swing.quality', '50'], ['swing.resilience', '30']]);
    expect(state.text).toContain('economy: { swing: { frosta: 60, levanger: 100, verdal: 60 } }');
    expect(state.text).toContain('swing: { frosta: 100, levanger: 50, verdal: 100 }');
    // The same points are no reason to part.
    expect(state.text).toContain('resilience: { swing: 30 }');
  });

  it('asks which criteria there are where the study has none', () => {
    const state = inRow(asked(bare, 'frosta'), weighTopics, [['criteria', ['economy', 'quality']], ['first', 'quality'], ['swing.economy', '30']]);
    expect(state.text).toContain('criteria:\n  economy:\n    swing: {frosta: 30}\n  quality:\n    swing: {frosta: 100}');
  });

  it('puts points in the place of an order only when told to', () => {
    const ranked = `${bare}\ncriteria: {economy: {rank: 1}, quality: {rank: 2}}\n`;
    const state = inRow(asked(ranked, 'frosta'), weighTopics, [['rank', 'replace'], ['first', 'economy']]);
    expect(state.text).toContain('criteria: {economy: {swing: {frosta: 100}}, quality: {}}');
  });

  it('does not begin with going back', () => {
    const state = answered(asked(handWritten, 'levanger'), weighTopics, { kind: 'back' });
    expect(next(state, weighTopics)?.id).toBe('first');
  });
});
