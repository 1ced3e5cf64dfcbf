import { figuresOf, findNearDuplicates } from '../../collab.ts';
import type { TopicTools } from '../../elicitation/topic-context.ts';
import type { Study } from '../../study/study.ts';
import type { SwotItem } from '../../study/swot.ts';

/** Analysing takes longer than asking, and the same study is asked about many times. */
const scales = new WeakMap<Study, number | undefined>();

/** What topics need of the analyses. */
export const topicTools: TopicTools = {
  economyScale: (study) => {
    if (!scales.has(study)) scales.set(study, figuresOf(study).get('criterion.economy.scale')?.value);
    return scales.get(study);
  },
  nearlySame: (text, items) => {
    const asked = textItem(text);
    return findNearDuplicates([asked, ...items]).find(({ first }) => first === asked)?.second;
  },
};

/** A text that is no item yet, as it is compared with those that are. */
function textItem(text: string): SwotItem {
  return { id: '', quadrant: 'strengths', text, by: [], importance: undefined, evidence: undefined, services: [], note: undefined, span: { start: 0, end: 0 } };
}
