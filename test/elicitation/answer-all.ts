import { answerInit, usualAnswer } from '../../src/elicitation/answer-init.ts';
import type { InitAnswers, InitState } from '../../src/elicitation/init-answers.ts';
import { nothingAnswered } from '../../src/elicitation/init-answers.ts';
import { nextInitQuestion } from '../../src/elicitation/init-questions.ts';
import type { Answer, Question } from '../../src/elicitation/question.ts';
import type { Language } from '../../src/texts/language.ts';

/** Answers to questions by their ids, each list from its first on; what is not among them gets the usual answer. */
export type Script = Readonly<Record<string, readonly string[]>>;

/** What is known at the end, and the ids of the questions in the order in which they were asked. */
export interface Answered {
  readonly answers: InitAnswers;
  readonly asked: readonly string[];
}

/** Goes through the wizard without a terminal: what is typed into a search takes its first entry. */
export function answerAll(script: Script, known: Partial<InitAnswers> = {}, spoken: Language = 'en'): Answered {
  let state: InitState = { answers: { ...nothingAnswered, ...known }, before: undefined };
  const rest = new Map(Object.entries(script).map(([id, answers]) => [id, [...answers]]));
  const asked: string[] = [];
  for (let question = nextInitQuestion(state.answers, spoken); question !== undefined; question = nextInitQuestion(state.answers, spoken)) {
    if (asked.length > 100) throw new Error(`asked without end: ${asked.slice(-5).join(', ')}`);
    asked.push(question.id);
    const typed = rest.get(question.id)?.shift();
    const answer = typed === undefined ? usualAnswer(question) : given(question, typed);
    if (answer === undefined) throw new Error(`no answer to ${question.id}`);
    state = answerInit(state, question, answer);
  }
  return { answers: state.answers, asked };
}

/** The question that is asked when these are answered. */
export function questionAfter(known: Partial<InitAnswers>, spoken: Language = 'en'): Question {
  const question = nextInitQuestion({ ...nothingAnswered, ...known }, spoken);
  if (question === undefined) throw new Error('nothing is left to ask');
  return question;
}

function given(question: Question, typed: string): Answer {
  if (typed === '<') return { kind: 'back' };
  if (question.kind === 'choices') return { kind: 'values', values: typed === '' ? [] : typed.split(' ') };
  if (question.kind !== 'search') return { kind: 'value', value: typed };
  const [first] = question.search(typed);
  if (first === undefined) throw new Error(`nothing fits ${typed}`);
  return { kind: 'value', value: first.value };
}
