import type { PlanResult, PreProject } from '../../analyses/plan/plan.ts';
import { ganttChart } from '../charts/gantt-chart.ts';
import { pictured } from '../charts/pictured.ts';
import type { ReportContext } from '../context.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Block } from '../nodes.ts';
import { heading, table } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { startsIn } from '../starts-in.ts';

/** The decisions in their order, then what the study gives a year, the earliest first. */
export function planMilestones(context: ReportContext, found: PlanResult): Block[] {
  const { phases, preProjects } = found;
  const { texts } = context;
  const { plan, date } = texts;
  const { milestones: words } = plan;
  const dated = together(preProjects.flatMap((project) => datedMilestones(context, project))).toSorted((a, b) => a.year - b.year);
  const decisions = phases.map(({ name, day }) => [day === undefined ? words.undated : date(day), plan.phases.decisions[name]]);
  const isAnyDated = dated.length > 0 || phases.some(({ day }) => day !== undefined);
  // Without a single date the phases have said all of it.
  if (!isAnyDated) return [];
  return [
    heading(3, words.heading),
    ...pictured(ganttChart(context, found)),
    table('ll', [[words.table.when, words.table.milestone], ...decisions, ...dated.map(({ year, say, services }) => [String(year), say(texts.list(services))])]),
  ];
}

interface DatedMilestone {
  readonly year: number;
  /** What several services may reach in the same year. */
  readonly kind: string;
  readonly services: readonly string[];
  readonly say: (services: string) => string;
}

/** Services that reach the same in one year share a row. */
function together(milestones: readonly DatedMilestone[]): readonly DatedMilestone[] {
  const rows = new Map<string, DatedMilestone>();
  for (const each of milestones) {
    const key = `${each.year} ${each.kind}`;
    rows.set(key, { ...each, services: [...(rows.get(key)?.services ?? []), ...each.services] });
  }
  return [...rows.values()];
}

function datedMilestones(context: ReportContext, project: PreProject): DatedMilestone[] {
  const { milestones: words } = context.texts.plan;
  const services = [serviceTitle(context, project.service)];
  const start = startsIn(context, project);
  const { fullEffect } = project.years;
  const freed = project.benefits.flatMap(({ goal, year }): DatedMilestone[] => {
    if (goal.of.kind !== 'freed' || year === undefined) return [];
    const municipality = municipalityNames(context, [goal.of.municipality]);
    return [{ year, kind: `freed ${goal.of.municipality}`, services, say: (service) => words.freed({ service, municipality }) }];
  });
  return [
    ...(start === undefined ? [] : [{ year: start.year, kind: 'start', services, say: words.start }]),
    ...freed,
    ...(fullEffect === undefined || start === undefined ? [] : [{ year: fullEffect, kind: 'full-effect', services, say: words.fullEffect }]),
  ];
}
