import { nearest } from '../../diagnostics/nearest.ts';
import type { Edit } from '../../document/edit/edit.ts';
import { goThroughShared } from '../../elicitation/answer-topic.ts';
import type { Question } from '../../elicitation/question.ts';
import { municipalityName } from '../../elicitation/topic-context.ts';
import type { Drafts, Taken, Topic } from '../../elicitation/topic.ts';
import type { CaptureTexts } from '../../texts/capture-texts.ts';
import { applyEdits, check } from '../../collab.ts';
import type { OpenStudy } from '../files/open-study.ts';
import { opened as openedFrom } from '../files/open-study.ts';
import { UsageError } from '../usage-error.ts';
import type { CaptureFlow } from './capture-flow.ts';
import { contextOf } from './capture-flow.ts';

/** An answer that the command line gives. */
export interface FlagAnswer {
  /** `--effect`, and what was typed behind it: for messages. */
  readonly option: string;
  readonly typed: string;
  /** The topic as `effect.ict.quality`, or of a SWOT item by its text: `importance.Sårbare fagmiljøer`. */
  readonly topic: string;
  /** One, or several where the question takes several. */
  readonly answer: readonly string[];
  /** Whether the answer is one more of several. */
  readonly isOneMore: boolean;
  /** Whether it is only given where the study leads to the question at all. */
  readonly isIfAsked: boolean;
}

/** What flags lead to: all edits, one after another, and what should be told. */
export interface FlagEdits {
  readonly edits: readonly Edit[];
  readonly said: readonly string[];
}

/**
 * The edits that answers given as flags lead to: each is taken as if it had been given to the question.
 *
 * @param split whether an answer for all may become the municipality's own
 * @throws UsageError for what nobody asks, what is no answer to it, and for an answer for all without `split`
 */
export function flagEdits(flow: CaptureFlow, start: OpenStudy, municipality: string, answers: readonly FlagAnswer[], split: boolean, texts: CaptureTexts): FlagEdits {
  // What is told of the flags stays in the language that it begins in.
  const { language } = start.study;
  let opened = start;
  const edits: Edit[] = [];
  const said: string[] = [];
  let drafts: Drafts = new Map(split ? [[goThroughShared, 'yes']] : []);
  for (const answer of answers) {
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(answer.typed)) throw new UsageError(texts.usage.unprintable(answer));
    const topics = flow.topics(contextOf(opened, municipality, drafts));
    if (topics.some(({ id }) => id === 'rank')) throw new UsageError(texts.usage.hasOrder);
    const topic = findTopic(topics, answer.topic);
    if (topic === undefined && answer.isIfAsked) continue;
    if (topic === undefined) throw new UsageError(unknownTopic(topics, answer, municipalityName(contextOf(opened, municipality, drafts), municipality), texts));
    const taken = takeChecked(topic, answer, texts);
    const done = taken.next === 'at-once' ? afterAsking(flow, opened, municipality, { topic, taken, answer, said, texts }) : taken;
    edits.push(...done.edits);
    said.push(...done.said);
    drafts = new Map([...drafts, ...done.drafts.flatMap(([name, draft]): [string, string][] => (draft === undefined ? [] : [[name, draft]]))]);
    const after = withEdits(opened, done.edits);
    // What goes wrong is told when all is written, which then goes wrong in the same way.
    if (after === undefined) break;
    opened = inLanguage(after, language);
  }
  return { edits, said };
}

interface Asked {
  readonly topic: Topic;
  readonly taken: Taken;
  readonly answer: FlagAnswer;
  readonly said: string[];
  readonly texts: CaptureTexts;
}

/**
 * What a person would be asked back: an item that stands there in the same words is the same, one that is nearly there is
 * added and told, and an answer for all is not split unasked.
 */
function afterAsking(flow: CaptureFlow, opened: OpenStudy, municipality: string, { topic, taken, answer, said, texts }: Asked): Taken {
  const drafts = new Map(taken.drafts.flatMap(([name, draft]): [string, string][] => (draft === undefined ? [] : [[name, draft]])));
  const context = contextOf(opened, municipality, drafts);
  const topics = flow.topics(context);
  const again = topics.find(({ id }) => id === topic.id) ?? topic;
  const { group, label } = topic.name;
  if (topic.id.startsWith('add.')) {
    if (topics.some(({ id, name }) => id.startsWith('text.') && name.group === group && name.label === answer.answer[0])) return again.take(['same']);
    said.push(again.question.message);
    return again.take(['another']);
  }
  throw new UsageError(
    texts.usage.needsSplit({ option: answer.option, typed: answer.typed, what: `${group}, ${label}`, municipality: municipalityName(context, municipality) }),
  );
}

function takeChecked(topic: Topic, { option, typed, answer, isOneMore }: FlagAnswer, texts: CaptureTexts): Taken {
  const { question } = topic;
  const scale = scaleOf(topic);
  const given = scale === undefined ? answer : answer.map(plainNumber);
  const wrong = given.map((each) => (scale === undefined ? whatIsWrong(question, each, texts) : offScale(each, scale, texts))).find((each) => each !== undefined);
  if (wrong !== undefined) throw new UsageError(`${option} ${typed}: ${wrong}`);
  const before = isOneMore && question.kind === 'choices' ? question.initial : [];
  return topic.take([...new Set([...before, ...given])]);
}

interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** The scale of what the study takes as any number, of which the question offers only the whole ones. */
function scaleOf({ id, question }: Topic): Scale | undefined {
  if (question.kind !== 'choice' || !/^(?:effect|feasibility)\./.test(id)) return undefined;
  const values = question.choices.map(({ value }) => Number(value));
  return { minimum: Math.min(...values), maximum: Math.max(...values) };
}

/** With a decimal point, and `2.0` as `2`; what is no number as it is. */
function plainNumber(answer: string): string {
  return /^[-+]?\d+(?:[.,]\d+)?$/.test(answer) ? String(Number(answer.replace(',', '.'))) : answer;
}

function offScale(answer: string, { minimum, maximum }: Scale, texts: CaptureTexts): string | undefined {
  const isOn = /^-?\d+(?:\.\d+)?$/.test(answer) && Number(answer) >= minimum && Number(answer) <= maximum;
  return isOn ? undefined : texts.usage.onScale({ minimum, maximum });
}

/** What is wrong with an answer, in a sentence; undefined where the question allows it. */
function whatIsWrong(question: Question, answer: string, texts: CaptureTexts): string | undefined {
  switch (question.kind) {
    case 'text':
      return question.check(answer);
    case 'choice':
    case 'choices': {
      // What is no id, such as the choice of a new source, leads to another question.
      const values = question.choices.map(({ value }) => value).filter((value) => /^[-\w]+$/.test(value));
      return values.includes(answer) ? undefined : texts.usage.oneOf(values.join(', '));
    }
    case 'search':
      return undefined;
  }
}

/** A topic by its id, or of a SWOT item by the item's text. */
function findTopic(topics: readonly Topic[], wanted: string): Topic | undefined {
  const found = topics.find(({ id }) => id === wanted);
  if (found !== undefined) return found;
  const [kind = '', ...rest] = wanted.split('.');
  const text = rest.join('.');
  const named = topics.find(({ id, name }) => id.startsWith('text.') && name.label === text);
  return named === undefined ? undefined : topics.find(({ id }) => id === `${kind}.${named.id.slice('text.'.length)}`);
}

function unknownTopic(topics: readonly Topic[], { option, typed, topic }: FlagAnswer, municipality: string, texts: CaptureTexts): string {
  if (/^effect\..*\.economy$/.test(topic)) return texts.usage.economyIsComputed({ option, typed });
  const kind = `${topic.split('.')[0] ?? ''}.`;
  const known = topics.filter(({ id }) => id.startsWith(kind)).map(({ id }) => id.slice(kind.length));
  return texts.usage.nothingToAnswer({ option, typed, nearest: nearest(topic.slice(kind.length), known), municipality });
}

/** The study as one that is told of in a language: that of messages where nobody is asked. */
export function inLanguage(opened: OpenStudy, language: OpenStudy['study']['language']): OpenStudy {
  return { ...opened, study: { ...opened.study, language } };
}

/** The study as it would be, to take the next answer from; undefined where it could not be written. */
export function withEdits(opened: OpenStudy, edits: readonly Edit[]): OpenStudy | undefined {
  if (edits.length === 0) return opened;
  const { text } = applyEdits(opened.source, edits);
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'utf8');
  const after = openedFrom(opened.name, bytes, check(opened.name, bytes));
  return after.kind === 'opened' ? after.opened : undefined;
}
