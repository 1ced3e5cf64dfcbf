import type { PlanResult, PreProject } from '../../analyses/plan/plan.ts';
import { capital } from '../../texts/phrase.ts';
import type { OrganisedRole } from '../../texts/sections/plan-texts.ts';
import { cited } from '../cited.ts';
import type { ReportContext } from '../context.ts';
import { modelHasHost } from '../model-has-host.ts';
import { legalText } from '../law-place.ts';
import type { Block, Sentence } from '../nodes.ts';
import { bullets, heading, inline, paragraph, strong, table, text } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';

/** The phases in their order, each with what is done in it and who decides at its end. */
export function planPhases(context: ReportContext, { phases }: PlanResult): Block[] {
  const { plan, date } = context.texts;
  const { phases: words } = plan;
  const day = phases.find((phase) => phase.day !== undefined)?.day;
  return [
    heading(3, words.heading),
    paragraph(words.lead(day === undefined ? undefined : date(day))),
    table('llll', [
      [words.table.phase, words.table.work, words.table.decision, words.table.who],
      ...phases.map(({ name, decidedBy }) => [words.names[name], words.work[name], words.decisions[name], words.deciders[decidedBy]]),
    ]),
  ];
}

/** Who does what, and how those who do not decide take part. */
export function planOrganisation(context: ReportContext, plan: PlanResult): Block[] {
  const { organisation: words } = context.texts.plan;
  const hasHost = plan.preProjects.some(({ host, model }) => host !== undefined && (model === undefined || modelHasHost(model)));
  const roles: readonly OrganisedRole[] = ['owner', 'steering', 'manager', 'group', 'employees', ...(hasHost ? (['host'] as const) : [])];
  return [
    heading(3, words.heading),
    table('lll', [
      [words.table.role, words.table.who, words.table.answersFor],
      ...roles.map((role): Sentence[] => [words.roles[role].name, who(context, plan, role), words.roles[role].answersFor]),
    ]),
    bullets(participation(context, plan)),
  ];
}

/** The study's own owner, with the source that names it; who owned an earlier report does not own what follows from this one. */
function who(context: ReportContext, { owner }: PlanResult, role: OrganisedRole): Sentence {
  const { study, texts } = context;
  const { asStudied, earlierOwner, roles } = texts.plan.organisation;
  if (role !== 'owner' || owner.length === 0) return roles[role].who;
  const source = cited(context, study.mandate.source);
  const isEarlier = study.published !== undefined && study.published.source === study.mandate.source;
  if (isEarlier) return [text(`${roles.owner.who}. ${earlierOwner(texts.list(owner))}`), ...source];
  return [text(`${capital(texts.list(owner))}, ${asStudied}`), ...source];
}

function participation(context: ReportContext, plan: PlanResult): Sentence[] {
  const { organisation: words } = context.texts.plan;
  const { parties, partners } = words;
  const party = (name: string, ...said: readonly Sentence[]): Sentence => [strong(`${name}:`), ...said.flatMap((each) => [text(' '), ...inline(each)])];
  const others = plan.partners.map(({ name }) => name);
  return [
    party(parties.elected.name, parties.elected.part),
    party(parties.management.name, parties.management.part),
    party(parties.employees.name, parties.employees.part, ...staff(context, plan)),
    party(partners.name, others.length === 0 ? partners.none : partners.part(context.texts.list(others))),
  ];
}

/** What the advised models mean for those who are employed, each statement once, with the services that it holds for. */
function staff(context: ReportContext, { preProjects }: PlanResult): Sentence[] {
  const statements = new Map<string, readonly PreProject[]>();
  for (const project of preProjects) {
    const said = project.staff?.text[context.language];
    if (said !== undefined) statements.set(said, [...(statements.get(said) ?? []), project]);
  }
  return [...statements.values()].flatMap((members): Sentence[] => {
    const found = members[0]?.staff;
    if (found === undefined) return [];
    const names = context.texts.list(members.map(({ service }) => serviceTitle(context, service)));
    return [[...(members.length === preProjects.length ? [] : [text(`${names}: `)]), ...legalText(context, found)]];
  });
}
