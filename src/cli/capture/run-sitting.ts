import type { Answer, Question } from '../../elicitation/question.ts';
import type { Sitting } from '../../elicitation/sitting.ts';
import { beginSitting, currentTopic, leaveOpen, takeAnswer } from '../../elicitation/sitting.ts';
import { municipalityName } from '../../elicitation/topic-context.ts';
import type { Topic } from '../../elicitation/topic.ts';
import type { Language } from '../../texts/language.ts';
import { exitStatus } from '../exit-status.ts';
import { editStudy } from '../files/edit-study.ts';
import type { OpenStudy } from '../files/open-study.ts';
import { openStudy } from '../files/open-study.ts';
import { tellEdit } from '../terminal/tell-edit.ts';
import type { CaptureFlow } from './capture-flow.ts';
import { contextOf } from './capture-flow.ts';

/** What a sitting needs of the terminal. */
export interface SittingOptions {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly say: (lines: readonly string[]) => void;
  /** Of messages about the file. */
  readonly language: Language;
}

/** How a sitting ended: the study as it was left, and the exit status. */
export interface SittingEnd {
  readonly opened: OpenStudy;
  readonly status: number;
}

/**
 * Asks one municipality until nothing is open. Each answer is in the file before the next question is asked, and what
 * others change in the file meanwhile is taken in. An answer that cannot be written is told, and its topic left open.
 */
export async function runSitting(flow: CaptureFlow, start: OpenStudy, municipality: string, options: SittingOptions): Promise<SittingEnd> {
  let opened = start;
  let sitting = beginSitting(false);
  if (currentTopic(topicsAt(flow, opened, municipality, sitting), sitting) === undefined) {
    if (!(await wantsReview(opened, municipality, options))) return { opened, status: exitStatus.ok };
    sitting = beginSitting(true);
  }
  for (;;) {
    const topic = currentTopic(topicsAt(flow, opened, municipality, sitting), sitting);
    if (topic === undefined) return { opened, status: exitStatus.ok };
    let answer: Answer;
    try {
      answer = await options.ask(topic.question);
    } catch (error) {
      if (!isInterruption(error)) throw error;
      return { opened, status: exitStatus.interrupted };
    }
    const step = await written({ flow, municipality, options }, opened, sitting, topic, answer);
    if (step.status !== exitStatus.ok) return step;
    ({ opened, sitting } = step);
  }
}

/** As inquirer says that it was interrupted: by name, since it is in another bundle. */
function isInterruption(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

interface Asker {
  readonly flow: CaptureFlow;
  readonly municipality: string;
  readonly options: SittingOptions;
}

/** Takes an answer and writes what it changes; where the file has changed meanwhile, the answer is taken to what it says now. */
async function written(asker: Asker, opened: OpenStudy, sitting: Sitting, topic: Topic, answer: Answer): Promise<SittingEnd & { readonly sitting: Sitting }> {
  const { flow, municipality, options } = asker;
  const step = takeAnswer(topic, sitting, answer);
  const outcome = step.taken === undefined || step.taken.edits.length === 0 ? ({ kind: 'unchanged', opened } as const) : await editStudy(opened, step.taken.edits);
  if (outcome.kind === 'changed-meanwhile') {
    const again = await openStudy(opened.name);
    if (again.kind !== 'opened') return { opened, sitting, status: tellEdit(again, { language: options.language, quiet: true }) };
    options.say([contextOf(opened, municipality, new Map()).texts.progress.meanwhile]);
    const same = topicsAt(flow, again.opened, municipality, sitting).find(({ id }) => id === topic.id);
    // What it was about is gone: what is asked next is what is open now.
    if (same === undefined) return { opened: again.opened, sitting, status: exitStatus.ok };
    return written(asker, again.opened, sitting, same, answer);
  }
  if (outcome.kind === 'not-editable' || outcome.kind === 'would-break') {
    // One answer that the file has no place for is no reason to lose the rest of the sitting.
    tellEdit(outcome, { language: options.language, quiet: true });
    options.say([contextOf(opened, municipality, new Map()).texts.progress.leftOpen]);
    return { opened, sitting: leaveOpen(topic, sitting), status: exitStatus.ok };
  }
  if (outcome.kind !== 'written' && outcome.kind !== 'unchanged') {
    return { opened, sitting, status: tellEdit(outcome, { language: options.language, quiet: true }) };
  }
  const { texts } = contextOf(outcome.opened, municipality, new Map());
  const others = step.taken?.next === 'done' ? topicsAt(flow, outcome.opened, municipality, step.sitting).find(({ id }) => id === topic.id)?.others : undefined;
  options.say([...(step.taken?.said ?? []), ...(others === undefined ? [] : [texts.progress.othersSay(others)])]);
  return { opened: outcome.opened, sitting: step.sitting, status: exitStatus.ok };
}

function topicsAt(flow: CaptureFlow, opened: OpenStudy, municipality: string, { drafts }: Sitting): readonly Topic[] {
  return flow.topics(contextOf(opened, municipality, drafts));
}

/** Where all is answered, asks whether the answers are gone through. */
async function wantsReview(opened: OpenStudy, municipality: string, { ask }: SittingOptions): Promise<boolean> {
  const context = contextOf(opened, municipality, new Map());
  const { progress } = context.texts;
  const answer = await ask({
    kind: 'choice',
    id: 'review',
    message: progress.nothingOpen(municipalityName(context, municipality)),
    choices: [
      { value: 'leave', name: progress.leave, about: undefined },
      { value: 'review', name: progress.goThrough, about: undefined },
    ],
    initial: 'leave',
    isOptional: false,
  });
  return answer.kind === 'value' && answer.value === 'review';
}
