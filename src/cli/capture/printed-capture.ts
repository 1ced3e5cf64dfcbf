import { wrapAnsi } from 'fast-wrap-ansi';
import type { Grouped } from '../../elicitation/answers-given.ts';
import { answersGiven, missingAnswers, standingAnswers } from '../../elicitation/answers-given.ts';
import type { TopicContext } from '../../elicitation/topic-context.ts';
import { municipalityName } from '../../elicitation/topic-context.ts';
import type { Topic } from '../../elicitation/topic.ts';
import { changedLines } from '../files/changed-lines.ts';
import type { OpenStudy } from '../files/open-study.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { CaptureFlow } from './capture-flow.ts';
import { contextOf } from './capture-flow.ts';

/** Longer lists are told by their length: who needs them whole reads the study. */
const mostLines = 12;

/** Lines made harmless and fitted to a width, those that go on indented like the first. */
export function fitted(lines: readonly string[], width: number): string {
  return lines
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      const wrapped = wrapAnsi(visibleText(line.slice(indent.length)), Math.max(20, width - indent.length), { trim: true });
      return `${wrapped.split('\n').map((part, index) => (index === 0 ? indent : `${indent}  `) + part).join('\n')}\n`;
    })
    .join('');
}

/** What one sees before the first question: how far the municipality has come, what it has answered, and how far the others are. */
export function openingLines(flow: CaptureFlow, opened: OpenStudy, municipality: string): readonly string[] {
  const context = contextOf(opened, municipality, new Map());
  const { progress } = context.texts;
  const topics = flow.topics(context);
  const { own, shared, expected } = answersGiven(topics);
  const standing = lists(standingAnswers(topics), progress.more);
  const others = [...opened.study.municipalities.keys()].filter((id) => id !== municipality);
  const counts = others.flatMap((id) => {
    const given = answersGiven(flow.topics(contextOf(opened, id, new Map())));
    return given.expected === 0 ? [] : progress.count({ municipality: municipalityName(context, id), given: given.own + given.shared, expected: given.expected });
  });
  return [
    ...(expected === 0
      ? [progress.nothingYet]
      : [progress.own({ municipality: municipalityName(context, municipality), given: own + shared, expected, shared }), ...lacking(topics).map(progress.lacking)]),
    ...(standing.length === 0 ? [] : [progress.answered, ...standing.map((line) => `  ${line}`)]),
    ...(counts.length === 0 ? [] : [progress.others(counts.join(' · '))]),
    ...flow.opening(context),
    progress.howTo,
    '',
  ];
}

/** The lines of the study that are new or changed, with their numbers. */
export function changeLines(before: OpenStudy, after: OpenStudy, municipality: string): readonly string[] {
  const { progress } = contextOf(after, municipality, new Map()).texts;
  if (before.source.text === after.source.text) return [progress.unchanged(after.name)];
  const lines = after.source.text.split(/\r\n|[\r\n]/);
  const changed = changedLines(before.source.text, after.source.text).flatMap(({ first, last }) => lines.slice(first - 1, last).map((line, index) => ({ number: first + index, line })));
  const shown = changed.slice(0, mostLines);
  const digits = String(shown.at(-1)?.number ?? 0).length;
  return [
    progress.changed({ file: after.name, count: changed.length }),
    ...shown.map(({ number, line }) => `  ${String(number).padStart(digits)} | ${line}`),
    ...(changed.length > shown.length ? [`  ${progress.more(changed.length - shown.length)}`] : []),
  ];
}

/** What is still missing, and from whom: a line for each municipality, with what it lacks below. */
export function missingLines(flow: CaptureFlow, opened: OpenStudy): readonly string[] {
  const all = [...opened.study.municipalities.keys()].map((id) => {
    const context = contextOf(opened, id, new Map());
    return { context, name: municipalityName(context, id), missing: missingOf(flow.topics(context), context) };
  });
  const [first] = all;
  if (first === undefined) return [];
  const { progress } = first.context.texts;
  if (all.every(({ missing }) => missing.length === 0)) return [progress.allThere];
  return [
    progress.missing,
    ...all.flatMap(({ name, missing }) =>
      missing.length === 0 ? [`  ${progress.nothingMissing(name)}`] : [`  ${name}:`, ...missing.map((line) => `    ${line}`)],
    ),
  ];
}

/** All that is missing of one municipality, uncut, since nothing else tells it: its answers by group, then the rest. */
function missingOf(topics: readonly Topic[], { texts }: TopicContext): readonly string[] {
  const answers = grouped(missingAnswers(topics));
  return [...answers, ...lacking(topics).map((line, index) => (answers.length + index === 0 ? line : texts.progress.and(line)))];
}

function lacking(topics: readonly Topic[]): readonly string[] {
  return topics.flatMap(({ lacks }) => lacks ?? []);
}

function grouped(groups: Grouped): readonly string[] {
  return groups.map(({ group, labels }) => `${group}: ${labels.join(', ')}`);
}

function lists(groups: Grouped, more: (count: number) => string): readonly string[] {
  const lines = grouped(groups);
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines), more(lines.length - mostLines)];
}
