import type { PlanResult, PreProject, Risk, RiskCause } from '../../analyses/plan/plan.ts';
import type { Figure } from '../../figures/figure.ts';
import { findFactor } from '../../knowledge/find-factor.ts';
import { capital } from '../../texts/phrase.ts';
import { cited } from '../cited.ts';
import type { ReportContext } from '../context.ts';
import { factorTitle } from '../factor-title.ts';
import { illustrated } from '../illustrated.ts';
import { legalText } from '../law-place.ts';
import { modelName } from '../model-name.ts';
import type { Block, Sentence } from '../nodes.ts';
import { heading, paragraph, table, text } from '../nodes.ts';
import { placesText } from './plan-benefits.ts';
import { quotedItem } from './swot-strategies.ts';

/** The risks that every pre-project has, said once. */
export function sharedRisks(context: ReportContext, plan: PlanResult): Block[] {
  const { risks: words } = context.texts.plan;
  const shared = sharedBy(plan);
  const [first] = plan.preProjects;
  if (first === undefined || shared.size === 0) return [];
  const risks = first.risks.filter((risk) => shared.has(keyOf(first, risk)));
  return [heading(3, words.heading), paragraph(words.lead), riskTable(context, first, risks)];
}

/** The risks that only this pre-project, or only some, have. */
export function ownRisks(context: ReportContext, plan: PlanResult, project: PreProject): Block[] {
  const shared = sharedBy(plan);
  const own = project.risks.filter((risk) => !shared.has(keyOf(project, risk)));
  return own.length === 0 ? [] : [riskTable(context, project, own)];
}

function sharedBy({ preProjects }: PlanResult): ReadonlySet<string> {
  const [first, ...others] = preProjects.map((project) => project.risks.map((risk) => keyOf(project, risk)));
  if (first === undefined || others.length === 0) return new Set();
  return new Set(first.filter((key) => others.every((keys) => keys.includes(key))));
}

/** Risks are the same where the cause is, and of a factor also who takes part and who lacks it. */
function keyOf({ participants }: PreProject, { id, cause }: Risk): string {
  return cause.kind === 'factor' ? [id, ...participants, '/', ...cause.unmet, '/', ...cause.unanswered].join(' ') : id;
}

function riskTable(context: ReportContext, project: PreProject, risks: readonly Risk[]): Block {
  const { risks: words } = context.texts.plan;
  return table('ll', [
    [words.table.risk, words.table.owner],
    ...risks.map((risk): Sentence[] => [causeText(context, project, risk.cause), ownerText(context, risk)]),
  ]);
}

function causeText(context: ReportContext, { participants }: PreProject, cause: RiskCause): Sentence {
  const { texts, language } = context;
  const { risks: words } = texts.plan;
  switch (cause.kind) {
    case 'rule':
      return capital(cause.rule.text.fails[language]);
    case 'factor': {
      const where = (some: readonly string[]): string | undefined => (some.length === 0 ? undefined : placesText(context, participants, some, 'anywhere'));
      const said = words.factor({ title: factorTitle(context, cause.factor), unmet: where(cause.unmet), unanswered: where(cause.unanswered) });
      return `${said}${illustrated(context, levels(context, cause))}`;
    }
    case 'sign':
      return texts.serviceEconomy.signs[cause.flag].name;
    case 'condition':
      return [text(words.condition(modelName(context, cause.model))), ...legalText(context, cause.requirement)];
    case 'swot':
      return [text(quotedItem(context, cause.item)), ...cited(context, cause.item.evidence)];
  }
}

/** The answers by which a factor is not in place. */
function levels({ results }: ReportContext, { factor, unmet }: Extract<RiskCause, { kind: 'factor' }>): readonly (Figure | undefined)[] {
  const answers = results.readiness?.factors.find(({ id }) => id === factor)?.answers;
  return unmet.map((municipality) => answers?.get(municipality)?.level);
}

function ownerText({ texts, language }: ReportContext, { owner, cause }: Risk): string {
  const { owners } = texts.plan.risks;
  if (owner !== 'factor') return owners[owner];
  return (cause.kind === 'factor' ? findFactor(cause.factor)?.owner[language] : undefined) ?? owners['chief-executives'];
}
