import type { Answer } from './question.ts';
import type { Drafts, Taken, Topic } from './topic.ts';

/** How far one municipality has come in one sitting. What it has answered is in the study; this is only where it is. */
export interface Sitting {
  /** Topics in the order in which they were answered or left, to go back by. */
  readonly asked: readonly string[];
  /** Topics that are not asked again in this sitting. */
  readonly passed: ReadonlySet<string>;
  readonly drafts: Drafts;
  /** The topic that is asked next whether it is open or not. */
  readonly at: string | undefined;
  /** Whether answers that stand are gone through too. */
  readonly isReview: boolean;
}

/** A sitting that begins: what is open is asked, or else everything. */
export function beginSitting(isReview: boolean): Sitting {
  return { asked: [], passed: new Set(), drafts: new Map(), at: undefined, isReview };
}

/** What is asked next; undefined when there is nothing more to ask. */
export function currentTopic(topics: readonly Topic[], { at, passed, isReview }: Sitting): Topic | undefined {
  const wanted = at === undefined ? undefined : topics.find(({ id }) => id === at);
  return wanted ?? topics.find(({ id, isOpen, standing }) => !passed.has(id) && (isOpen || (isReview && standing === 'own')));
}

/** Where a sitting is after an answer, and what the answer changes in the study. */
export interface Step {
  readonly sitting: Sitting;
  readonly taken: Taken | undefined;
}

/** Takes an answer to a topic: state and answer in, state and edits out. */
export function takeAnswer(topic: Topic, sitting: Sitting, answer: Answer): Step {
  switch (answer.kind) {
    case 'back':
      return { sitting: wentBack(topic, sitting), taken: undefined };
    case 'skipped':
      return { sitting: leftBehind(topic, sitting), taken: undefined };
    case 'value':
    case 'values': {
      const taken = topic.take(answer.kind === 'value' ? [answer.value] : answer.values);
      return { sitting: afterTaken(topic, { ...sitting, drafts: withDrafts(sitting.drafts, taken) }, taken), taken };
    }
  }
}

function afterTaken(topic: Topic, sitting: Sitting, { next, backTo }: Taken): Sitting {
  if (next === 'at-once') return { ...sitting, at: topic.id };
  const done = leftBehind(topic, sitting);
  if (next === 'done') return done;
  return { ...done, passed: sitting.passed, asked: [...sitting.asked, backTo ?? topic.id] };
}

function leftBehind({ id }: Topic, sitting: Sitting): Sitting {
  return { ...sitting, asked: [...sitting.asked, id], passed: new Set([...sitting.passed, id]), at: undefined };
}

/** Where a sitting is after an answer that could not be written: the topic stays as it was, and the next one is asked. */
export function leaveOpen(topic: Topic, sitting: Sitting): Sitting {
  const drafts = new Map(sitting.drafts);
  drafts.delete(topic.id);
  return leftBehind(topic, { ...sitting, drafts });
}

/** Out of an answer that has begun, or else to the topic before; at the first there is nowhere to go. */
function wentBack({ id }: Topic, sitting: Sitting): Sitting {
  if (sitting.drafts.has(id)) {
    const drafts = new Map(sitting.drafts);
    drafts.delete(id);
    return { ...sitting, drafts, at: id };
  }
  const last = sitting.asked.at(-1);
  if (last === undefined) return sitting;
  const left = new Set(sitting.passed);
  left.delete(last);
  return { ...sitting, asked: sitting.asked.slice(0, -1), passed: left, at: last };
}

function withDrafts(drafts: Drafts, taken: Taken): Drafts {
  const after = new Map(drafts);
  for (const [name, draft] of taken.drafts) {
    if (draft === undefined) after.delete(name);
    else after.set(name, draft);
  }
  return after;
}
