import { moneyScale, weighedLines, weighTopics } from '../../elicitation/weigh-topics.ts';
import { municipalityName } from '../../elicitation/topic-context.ts';
import type { CaptureOptions } from '../capture/capture.ts';
import { capture } from '../capture/capture.ts';
import type { CaptureFlow } from '../capture/capture-flow.ts';
import type { FlagAnswer } from '../capture/flag-answer.ts';
import { readAnswers } from '../capture/read-answers.ts';

export interface WeighOptions extends CaptureOptions {
  readonly swing?: readonly string[];
}

const flow: CaptureFlow = {
  command: 'weigh',
  topics: weighTopics,
  opening: (context) => {
    if (context.captured.study.criteria.size > 0 && !context.captured.study.criteria.has('economy')) return [];
    const scale = moneyScale(context);
    const { weigh: texts } = context.texts;
    return [scale === undefined ? texts.noScale : texts.scale({ ...scale, municipality: municipalityName(context, context.municipality) })];
  },
  closing: (context) => {
    const lines = weighedLines(context);
    return lines.length === 0 ? [] : [context.texts.weigh.weighed, ...lines.map((line) => `  ${line}`), ''];
  },
  flags: ['--as levanger --swing quality=100 --swing economy=60', '--from workshop.csv'],
};

/**
 * `collab weigh`: asks one municipality what counts most to it (swing weighting), and writes its points into the study.
 *
 * @returns the exit status
 * @throws UsageError for flags that are no answers, and without any where there is no terminal
 */
export async function weigh(name: string, options: WeighOptions): Promise<number> {
  const swings = readAnswers(options.swing, { option: '--swing', form: 'quality=100', topic: 'swing', isOneMore: false }, options.messageLanguage);
  return capture(flow, name, { answers: [...criteriaOf(swings), ...swings], from: options.from }, options);
}

/** What is weighed first in a study without criteria is what its services are judged by. */
function criteriaOf(swings: readonly FlagAnswer[]): readonly FlagAnswer[] {
  const [first] = swings;
  if (first === undefined) return [];
  return [{ ...first, topic: 'criteria', answer: swings.map(({ topic }) => topic.slice('swing.'.length)), isIfAsked: true }];
}
