import { capturedStudy } from '../../elicitation/captured-study.ts';
import type { TopicContext } from '../../elicitation/topic-context.ts';
import { topicContext } from '../../elicitation/topic-context.ts';
import type { Drafts, Topic } from '../../elicitation/topic.ts';
import type { OpenStudy } from '../files/open-study.ts';
import { topicTools } from './topic-tools.ts';

/** One of the commands that ask municipalities: what they are asked, and what is told before and after. */
export interface CaptureFlow {
  readonly command: 'swot' | 'weigh' | 'assess';
  readonly topics: (context: TopicContext) => readonly Topic[];
  /** What one has to know to answer. */
  readonly opening: (context: TopicContext) => readonly string[];
  /** How all have answered, once the municipality has. */
  readonly closing: (context: TopicContext) => readonly string[];
  /** Its flags with an example each, as they are told where neither flags nor a terminal are there. */
  readonly flags: readonly string[];
}

/** What a municipality is asked from, as the opened study stands. */
export function contextOf({ study, source }: OpenStudy, municipality: string, drafts: Drafts): TopicContext {
  return topicContext(capturedStudy(study, source), municipality, drafts, topicTools);
}
