import type { Benefit, BenefitClass, PlanResult, PreProject } from '../../analyses/plan/plan.ts';
import type { ReportContext } from '../context.ts';
import { criterionTitle } from '../criterion-title.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import { illustrated } from '../illustrated.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { heading, inline, paragraph, table } from '../nodes.ts';

const classes: readonly BenefitClass[] = ['own-budget', 'alternative-use', 'not-priced'];

/** How each kind of benefit that the plan has is measured, what it may fail on and how it is followed up. */
export function planFollowUp(context: ReportContext, { phases, preProjects }: PlanResult): Block[] {
  const { plan, date } = context.texts;
  const { benefits: words } = plan;
  const present = classes.filter((kind) => preProjects.some(({ benefits }) => benefits.some((benefit) => benefit.class === kind)));
  if (present.length === 0) return [];
  const day = phases.find((phase) => phase.day !== undefined)?.day;
  return [
    heading(3, words.heading),
    paragraph(words.lead(day === undefined ? undefined : date(day))),
    table('llll', [
      [words.table.kind, words.table.measure, words.table.risk, words.table.followUp],
      ...present.map((kind) => {
        const { name, measure, risk, followUp } = words.classes[kind];
        return [name, measure, risk, followUp];
      }),
    ]),
  ];
}

/** The benefits of one pre-project, with where each is today, where it is to be, and who answers for it. */
export function planBenefits(context: ReportContext, { benefits, participants }: PreProject): Block[] {
  const { benefits: words } = context.texts.plan;
  if (benefits.length === 0) return [paragraph(words.none)];
  const dated = benefits.some(({ year }) => year !== undefined);
  const role = benefits[0]?.owner.role;
  const owners = participants.filter((id) => benefits.some(({ owner }) => owner.municipalities.includes(id)));
  return [
    table(`llrr${dated ? 'r' : ''}`, [
      [words.rows.benefit, words.rows.kind, words.rows.today, words.rows.target, ...(dated ? [words.rows.year] : [])],
      ...benefits.map((benefit) => row(context, benefit, dated)),
    ]),
    paragraph(words.owner({ role, names: placesText(context, participants, owners, 'everywhere') })),
  ];
}

function row(context: ReportContext, { goal, class: kind, year }: Benefit, dated: boolean): Sentence[] {
  const { benefits: words } = context.texts.plan;
  const { baseline, target } = goal;
  return [
    `${benefitName(context, goal.of)}${illustrated(context, [baseline, target])}`,
    words.classes[kind].name,
    baseline === undefined ? words.toBeMeasured : [figureText(context, baseline), ...footnotes([baseline])],
    [...inline(targetText(context, goal)), ...footnotes([target])],
    ...(dated ? [year === undefined ? words.notSet : String(year)] : []),
  ];
}

function benefitName(context: ReportContext, of: Benefit['goal']['of']): string {
  const { benefits: words } = context.texts.plan;
  switch (of.kind) {
    case 'cost':
      return words.cost;
    case 'criterion':
      return criterionTitle(context, of.criterion);
    case 'freed':
    case 'positions':
      return words.freed({ isCashable: of.kind === 'freed' && of.isCashable, municipality: municipalityNames(context, [of.municipality]) });
  }
}

function targetText(context: ReportContext, { of, target }: Benefit['goal']): Sentence {
  const { benefits: words } = context.texts.plan;
  if (of.kind === 'cost') return words.lower<Inline>(figureText(context, target));
  return of.kind === 'criterion' ? words.onScale<Inline>(figureText(context, target, 'tenths')) : [figureText(context, target)];
}

/** Some of those who take part by name; all of them as `all` says. */
export function placesText(context: ReportContext, participants: readonly string[], some: readonly string[], all: 'everywhere' | 'anywhere'): string {
  return some.length === participants.length && some.length > 1 ? context.texts.plan[all] : municipalityNames(context, some);
}
