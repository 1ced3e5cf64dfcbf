import { swotTopics } from '../../elicitation/swot-topics.ts';
import type { CaptureOptions } from '../capture/capture.ts';
import { capture } from '../capture/capture.ts';
import type { CaptureFlow } from '../capture/capture-flow.ts';
import type { FlagAnswer } from '../capture/flag-answer.ts';
import { readAnswers } from '../capture/read-answers.ts';

export interface SwotOptions extends CaptureOptions {
  readonly strength?: readonly string[];
  readonly weakness?: readonly string[];
  readonly opportunity?: readonly string[];
  readonly threat?: readonly string[];
  readonly importance?: readonly string[];
  readonly service?: readonly string[];
  readonly evidence?: readonly string[];
}

const flow: CaptureFlow = {
  command: 'swot',
  topics: swotTopics,
  opening: () => [],
  closing: () => [],
  flags: ['--as levanger --strength "…" --weakness "…" --opportunity "…" --threat "…"', '--as levanger --importance <item>=70 --service <item>=ict --evidence <item>=minutes', '--from workshop.csv'],
};

/**
 * `collab swot`: asks one municipality for strengths, weaknesses, opportunities and threats and how much each matters,
 * and writes its answers into the study. An item is named by its id or its text.
 *
 * @returns the exit status
 * @throws UsageError for flags that are no answers, and without any where there is no terminal
 */
export async function swot(name: string, options: SwotOptions): Promise<number> {
  const { messageLanguage: language } = options;
  const answers = [
    ...added('--strength', 'add.strengths', options.strength),
    ...added('--weakness', 'add.weaknesses', options.weakness),
    ...added('--opportunity', 'add.opportunities', options.opportunity),
    ...added('--threat', 'add.threats', options.threat),
    ...readAnswers(options.importance, { option: '--importance', form: 'item=70', topic: 'importance', isOneMore: false }, language),
    ...readAnswers(options.service, { option: '--service', form: 'item=ict', topic: 'services', isOneMore: true }, language),
    ...readAnswers(options.evidence, { option: '--evidence', form: 'item=minutes', topic: 'evidence', isOneMore: false }, language),
  ];
  return capture(flow, name, { answers, from: options.from }, options);
}

function added(option: string, topic: string, texts: readonly string[] | undefined): readonly FlagAnswer[] {
  return (texts ?? []).map((text) => ({ option, typed: text, topic, answer: [text.trim().normalize('NFC')], isOneMore: false, isIfAsked: false }));
}
