import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/elicitation/question.ts';
import type { Sitting } from '../../src/elicitation/sitting.ts';
import { beginSitting, currentTopic, takeAnswer } from '../../src/elicitation/sitting.ts';
import type { Taken, Topic } from '../../src/elicitation/topic.ts';
import { edited, kept } from '../../src/elicitation/topic.ts';

function topic(id: string, isOpen: boolean, take: Topic['take'] = () => edited([])): Topic {
  const question = { kind: 'text', id, message: id, initial: undefined, isOptional: true, check: () => undefined } as const;
  return { id, question, isOpen, standing: isOpen ? 'missing' : 'own', name: { group: 'all', label: id }, answer: undefined, others: undefined, take };
}

const yes: Answer = { kind: 'value', value: 'yes' };
const back: Answer = { kind: 'back' };

function after(topics: readonly Topic[], answers: readonly Answer[], start: Sitting = beginSitting(false)): string | undefined {
  const end = answers.reduce((sitting, answer) => {
    const current = currentTopic(topics, sitting);
    return current === undefined ? sitting : takeAnswer(current, sitting, answer).sitting;
  }, start);
  return currentTopic(topics, end)?.id;
}

describe('a sitting', () => {
  const three = [topic('a', true), topic('b', false), topic('c', true)];

  it('asks what is open, in order, each once', () => {
    expect([after(three, []), after(three, [yes]), after(three, [yes, { kind: 'skipped' }])]).toEqual(['a', 'c', undefined]);
  });

  it('goes back as far as one wants, and then on again', () => {
    expect(after(three, [yes, back])).toBe('a');
    expect(after(three, [yes, back, back, back])).toBe('a');
    expect(after(three, [yes, back, yes])).toBe('c');
    expect(after(three, [yes, { kind: 'skipped' }, back])).toBeUndefined();
  });

  it('goes through what is answered when that is wanted', () => {
    expect(after(three, [yes], beginSitting(true))).toBe('b');
  });

  it('asks on at once where an answer leads to another question, and goes back out of it', () => {
    const asking: Taken = kept([['a', 'yes']], 'at-once');
    const topics = [topic('a', true, () => asking), topic('c', true)];
    const begun = takeAnswer(topics[0] ?? topic('a', true), beginSitting(false), yes).sitting;
    expect(currentTopic(topics, begun)?.id).toBe('a');
    expect(begun.drafts.get('a')).toBe('yes');
    const left = takeAnswer(topic('a', true), begun, back).sitting;
    expect(left.drafts.size).toBe(0);
    expect(currentTopic(topics, left)?.id).toBe('a');
  });

  it('asks again for one more, and goes back to the one that was named', () => {
    const topics = [topic('a', true, () => ({ ...edited([]), next: 'again', backTo: 'b' })), topic('b', false), topic('c', true)];
    expect(after(topics, [yes])).toBe('a');
    expect(after(topics, [yes, back])).toBe('b');
    expect(after(topics, [yes, back, yes])).toBe('a');
  });
});
