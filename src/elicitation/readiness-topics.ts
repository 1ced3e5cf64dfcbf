import { isValueMap, type Value, valueAt } from '../document/edit/value.ts';
import type { Edit } from '../document/edit/edit.ts';
import { findFactor } from '../knowledge/find-factor.ts';
import { listFactors } from '../knowledge/list-factors.ts';
import { answerTopic, writtenAnswer } from './answer-topic.ts';
import { sourceTopic } from './source-topic.ts';
import { standingAnswer } from './standing-answer.ts';
import type { TopicContext } from './topic-context.ts';
import { edited, type Topic } from './topic.ts';

const levels = [0, 1, 2, 3] as const;

const grades = ['none', 'claimed', 'documented', 'decided'] as const;

/** Grades that rest on something that can be named. */
const groundedGrades: readonly string[] = ['documented', 'decided'];

/**
 * What one municipality is asked about its readiness: of each success factor how far it is in place, by the factor's own
 * anchors, how well that is known and what it rests on. Must-haves are asked of all, others where the study has them.
 */
export function readinessTopics(context: TopicContext): readonly Topic[] {
  const { readiness } = context.captured.study;
  const known = listFactors().map(({ id }) => id);
  const own = [...readiness.keys()].filter((id) => !known.includes(id));
  return [...known, ...own].flatMap((factor) => {
    const isWanted = readiness.has(factor) || findFactor(factor)?.mustHave === true;
    return [levelTopic(context, factor, isWanted), gradeTopic(context, factor), evidenceTopic(context, factor)];
  });
}

function levelTopic(context: TopicContext, id: string, isWanted: boolean): Topic {
  const { texts, language, captured } = context;
  const factor = findFactor(id);
  return answerTopic(context, {
    id: `readiness.${id}`,
    name: { group: texts.assess.readinessGroup, label: factorName(context, id) },
    path: ['readiness', id],
    everybody: [...captured.study.municipalities.keys()],
    key: 'level',
    typed: (written) => String(Number(written)),
    isWanted,
    isExpected: isWanted,
    question: (initial) => ({
      kind: 'choice',
      id: `readiness.${id}`,
      message: texts.assess.level({ factor: factorName(context, id), question: factor?.question[language] }),
      choices: levels.map((level) => ({ value: String(level), name: `${level}  ${factor?.anchors[level][language] ?? texts.assess.ownAnchors[level]}`, about: undefined })),
      initial,
      isOptional: true,
    }),
  });
}

function factorName({ language }: TopicContext, id: string): string {
  return findFactor(id)?.title[language] ?? id;
}

/** The municipality's own answer about a factor; undefined where it has none. */
function ownAnswer({ captured, municipality }: TopicContext, factor: string): Value | undefined {
  const standing = standingAnswer(captured.data, ['readiness', factor], municipality);
  return standing.kind === 'own' ? standing.value : undefined;
}

/** The edits that put something beside a level, which gets a map of its own if it has none, or one that has no place for it. */
function besideLevel({ municipality }: TopicContext, factor: string, own: Value, key: 'grade' | 'evidence', value: string): readonly Edit[] {
  const path = ['readiness', factor, municipality];
  if (isValueMap(own) && own.has('level')) return [{ kind: 'set', path: [...path, key], value }];
  const entries: [string, Value | undefined][] = [
    ['level', isValueMap(own) ? own.get('value') : own],
    ['evidence', isValueMap(own) ? own.get('source') : undefined],
    ['note', isValueMap(own) ? own.get('note') : undefined],
    [key, value],
  ];
  return [{ kind: 'set', path, value: new Map(entries.flatMap(([name, each]): [string, Value][] => (each === undefined ? [] : [[name, each]]))) }];
}

function gradeTopic(context: TopicContext, factor: string): Topic {
  const { texts } = context;
  const own = ownAnswer(context, factor);
  const grade = own === undefined ? undefined : valueAt(own, ['grade']);
  const id = `grade.${factor}`;
  const name = factorName(context, factor);
  return {
    id,
    question: {
      kind: 'choice',
      id,
      message: texts.assess.grade({ factor: name, level: own === undefined ? '' : writtenAnswer(own) }),
      choices: grades.map((each) => ({ value: each, name: texts.assess.grades[each], about: undefined })),
      initial: typeof grade === 'string' ? grade : undefined,
      isOptional: true,
    },
    isOpen: own !== undefined && grade === undefined,
    standing: grade === undefined ? 'optional' : 'own',
    name: { group: texts.assess.readinessGroup, label: texts.assess.gradeOf(name) },
    answer: typeof grade === 'string' ? texts.assess.grades[grades.find((each) => each === grade) ?? 'none'] : undefined,
    others: undefined,
    take: ([answer = '']) => edited(own === undefined ? [] : besideLevel(context, factor, own, 'grade', answer)),
  };
}

function evidenceTopic(context: TopicContext, factor: string): Topic {
  const { texts } = context;
  const own = ownAnswer(context, factor);
  const evidence = own === undefined ? undefined : (valueAt(own, ['evidence']) ?? valueAt(own, ['source']));
  const grade = own === undefined ? undefined : valueAt(own, ['grade']);
  return sourceTopic(context, {
    id: `evidence.${factor}`,
    name: { group: texts.assess.readinessGroup, label: texts.evidenceOf(factorName(context, factor)) },
    message: texts.assess.evidence(factorName(context, factor)),
    standing: typeof evidence === 'string' ? evidence : undefined,
    isOpen: own !== undefined && evidence === undefined && typeof grade === 'string' && groundedGrades.includes(grade),
    edits: (source) => (own === undefined ? [] : besideLevel(context, factor, own, 'evidence', source)),
  });
}
