import type { EditPath } from '../document/edit/edit.ts';
import { isValueMap, type Value, valueAt } from '../document/edit/value.ts';
import type { Question } from './question.ts';
import { answerEdits, standingAnswer } from './standing-answer.ts';
import type { TopicContext } from './topic-context.ts';
import { municipalityName } from './topic-context.ts';
import { edited, kept, type Topic } from './topic.ts';

/** One answer that each municipality gives, or all together. */
export interface AnswerTopic {
  readonly id: string;
  readonly name: Topic['name'];
  readonly path: EditPath;
  /** Who answers, in the order of the study. */
  readonly everybody: readonly string[];
  /** What an answer stands under where it has a map of its own. */
  readonly key: 'value' | 'level';
  /** Asked with the answer that stands, as it is typed or chosen. */
  readonly question: (initial: string | undefined) => Question;
  /** An answer of the study as it is typed or chosen; the same for every way to write it. */
  readonly typed: (written: string) => string;
  /** Whether it is asked of this municipality in this sitting, and whether its absence is told. */
  readonly isWanted: boolean;
  readonly isExpected: boolean;
}

/** The draft that says that answers for all are gone through, and become the municipality's own where it answers otherwise. */
export const goThroughShared = 'go-through-shared';

/**
 * The topic of such an answer. Where one answer stands for all, it is asked whether another one shall be the
 * municipality's own, unless that has been said of all: the others keep the one that stands.
 */
export function answerTopic(context: TopicContext, about: AnswerTopic): Topic {
  const { captured, municipality, drafts, texts } = context;
  const standing = standingAnswer(captured.data, about.path, municipality);
  const written = standing.kind === 'none' ? undefined : about.typed(writtenAnswer(standing.value));
  const pending = drafts.get(about.id);
  const place = { path: about.path, municipality, everybody: about.everybody };
  const asNumber = (answer: string): number => Number(answer);
  return {
    id: about.id,
    name: about.name,
    question: pending === undefined ? about.question(written) : splitQuestion(context, about, { shared: written ?? '', own: pending }),
    isOpen: about.isWanted && (standing.kind === 'none' || (standing.kind === 'shared' && drafts.has(goThroughShared))),
    standing: standing.kind === 'none' ? (about.isExpected ? 'missing' : 'optional') : standing.kind,
    answer: written === undefined ? undefined : standing.kind === 'shared' ? texts.inCommon(written) : written,
    others: othersAnswers(context, about),
    take: ([answer = '']) => {
      if (pending !== undefined) {
        const edits = answer === 'own' ? answerEdits(captured.data, place, asNumber(pending), about.key) : [];
        return { ...edited(edits), drafts: [[about.id, undefined]] };
      }
      if (standing.kind === 'shared' && answer === written) return edited([]);
      if (standing.kind === 'shared' && !drafts.has(goThroughShared)) return kept([[about.id, answer]], 'at-once');
      return edited(answerEdits(captured.data, place, asNumber(answer), about.key));
    },
  };
}

function splitQuestion(context: TopicContext, { id, name, everybody }: AnswerTopic, { shared, own }: { readonly shared: string; readonly own: string }): Question {
  const { texts, municipality } = context;
  const who = municipalityName(context, municipality);
  const others = everybody.filter((each) => each !== municipality).map((each) => municipalityName(context, each));
  return {
    kind: 'choice',
    id,
    message: texts.split.question({ what: `${name.group}, ${name.label}`, shared, own, municipality: who }),
    choices: [
      { value: 'own', name: texts.split.own({ municipality: who, own }), about: others.length === 0 ? undefined : texts.split.othersKeep({ others: texts.listed(others), shared }) },
      { value: 'keep', name: texts.split.keep(shared), about: undefined },
    ],
    initial: 'own',
    isOptional: false,
  };
}

/** An answer as it is written, without its source. */
export function writtenAnswer(value: Value): string {
  const bare = isValueMap(value) ? (value.get('value') ?? value.get('level')) : value;
  return typeof bare === 'string' || typeof bare === 'number' ? String(bare) : '';
}

function othersAnswers(context: TopicContext, { path, typed }: AnswerTopic): string | undefined {
  const { captured, municipality } = context;
  const answers = valueAt(captured.data, path);
  if (!isValueMap(answers)) return undefined;
  const others = [...answers].filter(([id]) => id !== municipality && captured.study.municipalities.has(id));
  const words = others.map(([id, value]) => `${municipalityName(context, id)} ${typed(writtenAnswer(value))}`);
  return words.length === 0 ? undefined : words.join(' · ');
}

/** Asks, where some answers stand for all, whether they are gone through; nothing where none do. */
export function sharedTopic(context: TopicContext, topics: readonly Topic[]): readonly Topic[] {
  const { texts, drafts, municipality } = context;
  const count = topics.filter(({ standing }) => standing === 'shared').length;
  if (count === 0 && !drafts.has(goThroughShared)) return [];
  const who = municipalityName(context, municipality);
  return [
    {
      id: 'shared',
      question: {
        kind: 'choice',
        id: 'shared',
        message: texts.shared.question({ count, municipality: who }),
        choices: [
          { value: 'leave', name: texts.shared.leave, about: undefined },
          { value: 'go-through', name: texts.shared.goThrough(who), about: undefined },
        ],
        initial: 'leave',
        isOptional: false,
      },
      isOpen: count > 0,
      standing: 'step',
      name: { group: '', label: '' },
      answer: undefined,
      others: undefined,
      take: ([answer]) => kept([[goThroughShared, answer === 'go-through' ? 'yes' : undefined]], 'done'),
    },
  ];
}
