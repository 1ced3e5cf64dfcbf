import { applyEdits, check } from '../../src/collab.ts';
import { topicTools } from '../../src/cli/capture/topic-tools.ts';
import type { Source } from '../../src/document/source.ts';
import { capturedStudy } from '../../src/elicitation/captured-study.ts';
import type { Answer } from '../../src/elicitation/question.ts';
import type { Sitting } from '../../src/elicitation/sitting.ts';
import { beginSitting, currentTopic, takeAnswer } from '../../src/elicitation/sitting.ts';
import type { TopicContext } from '../../src/elicitation/topic-context.ts';
import { topicContext } from '../../src/elicitation/topic-context.ts';
import type { Drafts, Topic } from '../../src/elicitation/topic.ts';
import type { Study } from '../../src/study/study.ts';

/** What one municipality is asked, as a function of a context. */
export type Topics = (context: TopicContext) => readonly Topic[];

/** A study's text and how far a sitting has come. */
export interface Asked {
  readonly text: string;
  readonly municipality: string;
  readonly sitting: Sitting;
  readonly said: readonly string[];
}

/** A sitting that begins with a text. */
export function asked(text: string, municipality: string): Asked {
  return { text, municipality, sitting: beginSitting(false), said: [] };
}

/** The study that a text holds, without errors. */
export function checked(text: string): { readonly study: Study; readonly source: Source } {
  const { study, source, diagnostics } = check('study.yaml', new TextEncoder().encode(text));
  if (study === undefined || source === undefined) throw new Error(`the study has errors: ${JSON.stringify(diagnostics)}\n${text}`);
  return { study, source };
}

/** What is asked from, as the text stands. */
export function contextAt(text: string, municipality: string, drafts: Drafts): TopicContext {
  const { study, source } = checked(text);
  return topicContext(capturedStudy(study, source), municipality, drafts, topicTools);
}

/** All topics, as the sitting stands. */
export function topicsOf({ text, municipality, sitting }: Asked, topics: Topics): readonly Topic[] {
  return topics(contextAt(text, municipality, sitting.drafts));
}

/** What is asked next. */
export function next(state: Asked, topics: Topics): Topic | undefined {
  return currentTopic(topicsOf(state, topics), state.sitting);
}

/** Answers what is asked next, as the command does: the edits are in the text before the next question. */
export function answered(state: Asked, topics: Topics, answer: Answer): Asked {
  const topic = next(state, topics);
  if (topic === undefined) throw new Error('nothing is asked any more');
  const { sitting, taken } = takeAnswer(topic, state.sitting, answer);
  const { text, problem } = applyEdits(checked(state.text).source, taken?.edits ?? []);
  if (text === undefined) throw new Error(`${topic.id}: ${JSON.stringify(problem)}\n${state.text}`);
  return { ...state, text, sitting, said: taken?.said ?? [] };
}

/** Answers in a row, each to the topic that it names, so that a test sees what is asked; `back` goes back. */
export function inRow(state: Asked, topics: Topics, answers: readonly (readonly [string, string | readonly string[] | undefined])[]): Asked {
  return answers.reduce((at, [id, given]) => {
    const topic = next(at, topics);
    if (topic?.id !== id) throw new Error(`${topic?.id ?? 'nothing'} is asked, and not ${id}`);
    return answered(at, topics, answerOf(given));
  }, state);
}

function answerOf(given: string | readonly string[] | undefined): Answer {
  if (given === undefined) return { kind: 'skipped' };
  if (given === 'back') return { kind: 'back' };
  return typeof given === 'string' ? { kind: 'value', value: given } : { kind: 'values', values: given };
}
