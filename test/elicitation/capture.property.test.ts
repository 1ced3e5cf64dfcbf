import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessTopics } from '../../src/elicitation/assess-topics.ts';
import type { Answer, Question } from '../../src/elicitation/question.ts';
import { swotTopics } from '../../src/elicitation/swot-topics.ts';
import type { Topic } from '../../src/elicitation/topic.ts';
import { weighTopics } from '../../src/elicitation/weigh-topics.ts';
import type { Asked, Topics } from './asked.ts';
import { answered, asked, checked, contextAt, next } from './asked.ts';
import { captureStudies } from './capture-studies.ts';
import { runCount } from '../run-count.ts';

/* Whatever is answered, the file has no errors, holds exactly the answers, and the others' stay. */

const flows: ReadonlyMap<string, Topics> = new Map([['swot', swotTopics], ['weigh', weighTopics], ['assess', assessTopics]]);

const texts = ['Sårbare fagmiljøer', 'Korte avstander', 'Fraflytting: unge drar #1', '- 12', '«Felles» [drift], {IKT}', 'all', 'Value', "it's", '100 %', 'Små sårbare fagmiljøer', 'Gemensam arbetsmarknad'];

/** Draws an answer that the question allows: mostly a real one. */
function drawn(question: Question, draw: number, isSkippable: boolean): Answer {
  const kind = draw % 10;
  const pick = Math.floor(draw / 10);
  if (kind === 0) return { kind: 'back' };
  if (kind === 1 && isSkippable) return { kind: 'skipped' };
  switch (question.kind) {
    case 'text':
      return { kind: 'value', value: question.check('x') === undefined ? (texts[pick % texts.length] ?? '') : String(pick % 101) };
    case 'choice':
      return { kind: 'value', value: question.choices[pick % question.choices.length]?.value ?? '' };
    case 'choices':
      return { kind: 'values', values: question.choices.filter((_, index) => (pick >> index % 8) % 2 === 1).map(({ value }) => value) };
    case 'search':
      return { kind: 'skipped' };
  }
}

function canBeSkipped(question: Question): boolean {
  return 'isOptional' in question && question.isOptional;
}

/** What a municipality answers to each topic, whether alone or with all. */
function answersOf(text: string, municipality: string, topics: Topics): ReadonlyMap<string, string> {
  const named = topics(contextAt(text, municipality, new Map()));
  return new Map(named.flatMap(({ id, answer }): [string, string][] => (answer === undefined ? [] : [[id, answer.replace(/ \([a-zæøåö ]+\)$/, '')]])));
}

/** What an answer should have made of the municipality's own answers. */
function intended(before: ReadonlyMap<string, string>, state: Asked, topic: Topic, answer: Answer): ReadonlyMap<string, string> {
  if (answer.kind !== 'value') return before;
  const pending = state.sitting.drafts.get(topic.id);
  const isSplit = pending !== undefined && answer.value === 'own';
  if (topic.id === 'first') return new Map([...before, [`swing.${answer.value}`, '100']]);
  if (!/^(?:effect|feasibility|readiness|importance|swing)\./.test(topic.id)) return before;
  if (isSplit) return new Map([...before, [topic.id, pending]]);
  const isAskedBack = topic.standing === 'shared' && !state.sitting.drafts.has('go-through-shared');
  return pending !== undefined || isAskedBack ? before : new Map([...before, [topic.id, answer.value]]);
}

const answerTopics = /^(?:effect|feasibility|readiness|importance|swing)\./;

function onlyAnswers(answers: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...answers].filter(([id]) => answerTopics.test(id)));
}

describe('any sequence of answers', () => {
  const cases = [...captureStudies].flatMap(([form, text]) => [...flows].map(([name, topics]) => ({ form, text, name, topics })));

  it.each(cases)('to $name, in a study $form, is in the file and changes nothing of the others', ({ text, topics }) => {
    const ids = [...checked(text).study.municipalities.keys()];
    fc.assert(
      fc.property(fc.nat(ids.length - 1), fc.array(fc.nat(1_000_000), { maxLength: 30 }), (who, draws) => {
        const municipality = ids[who] ?? '';
        const others = ids.filter((id) => id !== municipality);
        const before = others.map((id) => onlyAnswers(answersOf(text, id, topics)));
        let state = asked(text, municipality);
        let wanted = onlyAnswers(answersOf(text, municipality, topics));
        for (const draw of draws) {
          const topic = next(state, topics);
          if (topic === undefined) break;
          const answer = drawn(topic.question, draw, canBeSkipped(topic.question));
          wanted = intended(wanted, state, topic, answer);
          state = answered(state, topics, answer);
        }
        // The study of the text is checked here: it throws where there are errors.
        expect(onlyAnswers(answersOf(state.text, municipality, topics))).toEqual(wanted);
        for (const [index, id] of others.entries()) expect(onlyAnswers(answersOf(state.text, id, topics))).toEqual(before[index]);
        expect(state.text.includes('\r\n')).toBe(text.includes('\r\n'));
      }),
      { numRuns: runCount(12, 2) },
    );
  }, 60_000);
});
