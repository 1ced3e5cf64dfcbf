import type { PlanResult, PreProject } from '../../analyses/plan/plan.ts';
import type { ChartWords, GanttChart } from '../../charts/chart-spec.ts';
import { mostTasks } from '../../charts/gantt.ts';
import type { ReportContext } from '../context.ts';
import { serviceTitle } from '../service-title.ts';
import { startsIn } from '../starts-in.ts';
import { yearAxis } from './axis.ts';
import type { DrawnChart } from './pictured.ts';
import { leftOut } from './pictured.ts';

type Row = GanttChart['rows'][number] & { readonly start: number | undefined; readonly fullEffect: number | undefined };

/**
 * The pre-projects that the study gives a day or a year: from the first decision to the start, and from there until all of
 * the effect is there. When the phases between them begin, nobody has stated. Undefined with fewer than two rows or within a
 * single year. The legend alone says what bars and marks are: in every row it would be the same.
 */
export function ganttChart(context: ReportContext, { phases, preProjects }: PlanResult): DrawnChart<ChartWords & GanttChart> | undefined {
  const { gantt: words, year } = context.texts.charts;
  const { idea, 'carry-out': use } = context.texts.plan.phases.decisions;
  const decisions = context.texts.list([idea, use].map((decision) => decision.charAt(0).toLowerCase() + decision.slice(1)));
  const decided = phases.find(({ name }) => name === 'idea')?.day;
  const all = preProjects.flatMap((project) => rowOf(context, project, decided));
  const rows = all.slice(0, mostTasks);
  const places = rows.flatMap(({ bars, milestones }) => [...bars.flatMap(({ from, to }) => [from, to]), ...milestones.map(({ at }) => at)]);
  // A month's wait between two days needs no picture.
  if (rows.length < 2 || Math.max(...places) - Math.min(...places) < 1) return undefined;
  const first = Math.floor(Math.min(...places));
  const starts = all.flatMap(({ start }) => start ?? []);
  const ends = all.flatMap(({ fullEffect }) => fullEffect ?? []);
  return {
    chart: {
      kind: 'gantt',
      id: 'gantt',
      language: context.language,
      title: words.title(ends.length > 0),
      description: words.description({
        first: String(Math.min(...starts)),
        last: String(Math.max(...starts)),
        fullEffect: ends.length === starts.length ? String(Math.max(...ends)) : undefined,
      }),
      x: yearAxis(context, year, first, Math.max(first + 1, Math.ceil(Math.max(...places)))),
      rows: rows.map(({ label, bars, milestones }) => ({ label, bars, milestones })),
      legend: [
        ...(rows.some(({ bars }) => bars.some(({ tone }) => tone === 'plain')) ? [{ tone: 'plain', text: words.preparation } as const] : []),
        ...(rows.some(({ bars }) => bars.some(({ tone }) => tone === 'strong')) ? [{ tone: 'strong', text: words.growing } as const] : []),
      ],
      milestone: words.decision(decisions),
    },
    leftOut: leftOut(context, 'services', rows.length, all.length),
  };
}

function rowOf(context: ReportContext, project: PreProject, day: string | undefined): Row[] {
  const start = startsIn(context, project)?.year;
  const { fullEffect } = project.years;
  // Only those of the first round begin with the decision that has a day.
  const decided = day === undefined || project.round > 1 ? undefined : placeOf(day);
  if (start === undefined && decided === undefined) return [];
  // What starts in the year of the decision starts after it.
  const isPrepared = decided !== undefined && start !== undefined && decided < start;
  const from = start === undefined ? undefined : Math.max(start, decided ?? start);
  return [
    {
      label: serviceTitle(context, project.service),
      bars: [
        ...(isPrepared ? [{ from: decided, to: start, text: '', tone: 'plain' } as const] : []),
        ...(fullEffect === undefined || from === undefined || fullEffect <= from ? [] : [{ from, to: fullEffect, text: '', tone: 'strong' } as const]),
      ],
      milestones: [
        ...(decided === undefined ? [] : [{ at: decided, text: '' }]),
        ...(start === undefined || from !== start ? [] : [{ at: start, text: '' }]),
      ],
      start,
      fullEffect: start === undefined ? undefined : fullEffect,
    },
  ];
}

/** A day as a place on a scale of years; a month is a twelfth, and a day a thirty-first of it. */
function placeOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1 + (date - 1) / 31) / 12;
}
