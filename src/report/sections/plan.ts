import type { PlanResult, PreProject } from '../../analyses/plan/plan.ts';
import { advisedTitle } from '../advised-services.ts';
import { bestSuited } from '../best-suited.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { quotedCriterion } from '../criterion-title.ts';
import { figureText } from '../figure-text.ts';
import { modelHasHost } from '../model-has-host.ts';
import { eitherModel, modelName } from '../model-name.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { heading, inline, paragraph } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { startsIn } from '../starts-in.ts';
import { planBaseline } from './plan-baseline.ts';
import { planBenefits, planFollowUp } from './plan-benefits.ts';
import { planMilestones } from './plan-milestones.ts';
import { planOrganisation, planPhases } from './plan-organisation.ts';
import { ownRisks, sharedRisks } from './plan-risks.ts';

/** How what starts or is prepared is carried out: first what all pre-projects have in common, then each of them. */
export function plan(context: ReportContext): Block[] {
  const { results, texts } = context;
  const found = results.plan;
  if (found === undefined) return [];
  const { preProjects } = found;
  const { plan: words } = texts;
  const count = figureText(context, countFigure('preProjects', preProjects.length));
  return [
    heading(2, words.heading),
    paragraph(preProjects.length === 1 ? words.leadOne : words.lead<Inline>(count)),
    ...planPhases(context, found),
    ...planMilestones(context, found),
    ...planOrganisation(context, found),
    ...planFollowUp(context, found),
    ...sharedRisks(context, found),
    ...preProjects.flatMap((project) => preProject(context, found, project)),
  ];
}

function preProject(context: ReportContext, found: PlanResult, project: PreProject): Block[] {
  return [
    heading(3, title(context, project)),
    paragraph(about(context, found, project)),
    ...planBenefits(context, project),
    ...planBaseline(context, project),
    ...ownRisks(context, found, project),
  ];
}

/** Marked where an illustration decides that the service goes on. */
function title(context: ReportContext, { service }: PreProject): string {
  const classified = context.results.classes.services.find(({ id }) => id === service);
  return classified === undefined ? serviceTitle(context, service) : advisedTitle(context, classified);
}

/** What it is for, what comes next, who takes part, how it is to be organised and when it starts. */
function about(context: ReportContext, { preProjects }: PlanResult, project: PreProject): Sentence {
  const { texts, study } = context;
  const { preProject: words } = texts.plan;
  const { purpose, next, round, participants, years } = project;
  const rounds = new Set(preProjects.map((each) => each.round));
  const sentences: Sentence[] = [
    ...(purpose === undefined ? [] : [words.purpose(purpose.kind === 'economy' ? undefined : quotedCriterion(context, purpose.criterion))]),
    words.next[next],
    ...(rounds.size > 1 ? [words.round<Inline>(figureText(context, countFigure('round', round)))] : []),
    ...(participants.length === study.municipalities.size ? [] : [words.participants(municipalityNames(context, participants))]),
    ...model(context, project),
    ...hosted(context, project),
    started(context, project),
    ...(years.fullEffect === undefined ? [] : [words.fullEffect(String(years.fullEffect))]),
  ];
  return sentences.flatMap((sentence, index): Inline[] => [...(index === 0 ? [] : inline(' ')), ...inline(sentence)]);
}

function started(context: ReportContext, project: PreProject): string {
  const { preProject: words } = context.texts.plan;
  const start = startsIn(context, project);
  if (start === undefined) return words.noStart;
  return start.isComputed ? words.start(String(start.year)) : words.startStated(String(start.year));
}

/** The best suited model, and that the study wants another where it does. */
function model(context: ReportContext, { service, model: advised }: PreProject): string[] {
  const { preProject: words } = context.texts.plan;
  const judged = context.results.models.services.find((each) => each.service === service);
  const suited = judged?.kind === 'judged' && advised !== undefined ? (bestSuited(judged) ?? []) : [];
  if (suited.length === 0) return [words.openModel];
  const wished = context.study.services.get(service)?.model;
  const differs = wished !== undefined && suited.every((each) => each !== wished);
  return [words.model(eitherModel(context, suited)), ...(differs ? [words.wishedModel(modelName(context, wished))] : [])];
}

/** A host that the study names is a wish where the advised model has none. */
function hosted(context: ReportContext, { host, model: advised }: PreProject): string[] {
  const { preProject: words } = context.texts.plan;
  if (host === undefined) return [];
  if (host.kind === 'open') return [words.openHost];
  const name = municipalityNames(context, [host.municipality]);
  return [advised === undefined || modelHasHost(advised) ? words.host(name) : words.wishedHost({ host: name, model: modelName(context, advised) })];
}
