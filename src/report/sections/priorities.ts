import { effectFeasibilityChart } from '../charts/effect-feasibility-chart.ts';
import { pictured } from '../charts/pictured.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { heading } from '../nodes.ts';
import { advice } from './advice.ts';
import { effectDisagreement } from './effect-disagreement.ts';
import { priorityComparison } from './priority-comparison.ts';
import { priorityFirmness } from './priority-firmness.ts';
import { priorityRanking } from './priority-ranking.ts';
import { priorityWeights } from './priority-weights.ts';
import { publishedAdvice } from './published-advice.ts';

/** How the services rank and how firmly, and what is advised of each; without a ranked service the first page says what to add. */
export function priorities(context: ReportContext): Block[] {
  const { results, texts } = context;
  const { priorities: found } = results;
  if (found === undefined) return [];
  return [
    heading(2, texts.priorities.heading),
    ...priorityWeights(context, found),
    ...pictured(effectFeasibilityChart(context, found)),
    ...priorityRanking(context, found),
    ...effectDisagreement(context, found),
    ...priorityComparison(context),
    ...priorityFirmness(context, found),
    ...advice(context),
    ...publishedAdvice(context),
  ];
}
