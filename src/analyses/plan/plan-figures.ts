import type { Figure } from '../../figures/figure.ts';
import type { PlanResult, PreProject } from './plan.ts';

/** Every figure of the plan that stands on its own. */
export function planFigures(plan: PlanResult | undefined): (Figure | undefined)[] {
  return (plan?.preProjects ?? []).flatMap(preProjectFigures);
}

function preProjectFigures({ baseline, goals, positions }: PreProject): (Figure | undefined)[] {
  return [
    ...[...baseline.municipalities.values()].flatMap(({ cost, positions: today, volume }) => [cost, today, volume]),
    baseline.cost,
    ...goals.map(({ target }) => target),
    ...[...positions.municipalities.values(), positions.total].flatMap(({ today, after, change }) => [today, after, change]),
  ];
}
