import { assessTopics } from '../../elicitation/assess-topics.ts';
import { captureTexts } from '../../texts/capture-texts-by-language.ts';
import type { CaptureOptions } from '../capture/capture.ts';
import { capture } from '../capture/capture.ts';
import type { CaptureFlow } from '../capture/capture-flow.ts';
import type { FlagAnswer } from '../capture/flag-answer.ts';
import { readAnswers } from '../capture/read-answers.ts';
import { messageLanguage } from '../message-language.ts';
import { UsageError } from '../usage-error.ts';

export interface AssessOptions extends CaptureOptions {
  readonly effect?: readonly string[];
  readonly feasibility?: readonly string[];
  readonly readiness?: readonly string[];
}

const flow: CaptureFlow = {
  command: 'assess',
  topics: assessTopics,
  opening: () => [],
  closing: () => [],
  flags: ['--as levanger --effect ict.quality=2 --feasibility ict=3', '--as levanger --readiness political-will=2:documented:minutes', '--from workshop.csv'],
};

/**
 * `collab assess`: asks one municipality what cooperation would do to each service (the plus–minus method), how easy it is
 * to bring about and how ready the municipality is, and writes its answers into the study.
 *
 * @returns the exit status
 * @throws UsageError for flags that are no answers, and without any where there is no terminal
 */
export async function assess(name: string, options: AssessOptions): Promise<number> {
  const { messageLanguage: language } = options;
  const answers = [
    ...readAnswers(options.effect, { option: '--effect', form: 'ict.quality=2', topic: 'effect', isOneMore: false }, language),
    ...readAnswers(options.feasibility, { option: '--feasibility', form: 'ict=3', topic: 'feasibility', isOneMore: false }, language),
    ...readAnswers(options.readiness, { option: '--readiness', form: readinessForm, topic: 'readiness', isOneMore: false }, language).flatMap((answer) => readinessAnswers(answer, options)),
  ];
  return capture(flow, name, { answers, from: options.from }, options);
}

const readinessForm = 'political-will=2:documented:minutes';

/** A level, and behind colons how well it is known and the source that it rests on. */
function readinessAnswers(given: FlagAnswer, options: AssessOptions): readonly FlagAnswer[] {
  const [level = '', grade, source, ...more] = (given.answer[0] ?? '').split(':').map((part) => part.trim());
  if (more.length > 0 || level === '') {
    const texts = captureTexts[messageLanguage(options.messageLanguage, process.env)];
    throw new UsageError(texts.usage.badFlag({ option: given.option, typed: given.typed, form: readinessForm }));
  }
  const factor = given.topic.slice('readiness.'.length);
  return [
    { ...given, answer: [level] },
    ...(grade === undefined || grade === '' ? [] : [{ ...given, topic: `grade.${factor}`, answer: [grade] }]),
    ...(source === undefined || source === '' ? [] : [{ ...given, topic: `evidence.${factor}`, answer: [source] }]),
  ];
}
