import type { PreProject } from '../../analyses/plan/plan.ts';
import { isVerified } from '../../knowledge/law.ts';
import { capital } from '../../texts/phrase.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import { lawPlace, legalText } from '../law-place.ts';
import { modelHasHost } from '../model-has-host.ts';
import { modelName } from '../model-name.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, strong, text } from '../nodes.ts';
import { municipalityTasks } from '../sections/municipality-tasks.ts';
import { serviceTitle } from '../service-title.ts';
import type { CouncilContext } from './council-context.ts';
import { takesPartIn } from './council-context.ts';
import { lawConsequences } from './law-consequences.ts';
import { lawNote } from './law-note.ts';
import type { NeededAgreement } from './needed-agreements.ts';
import { chosenFor, neededAgreements, servicesToAgree } from './needed-agreements.ts';
import { serviceLaw } from './service-law.ts';

/**
 * The model of each service and what the law says of it, what follows from the model, what the council itself adopts, what has to
 * be agreed, and what moves: for a council whose municipality takes part.
 */
export function councilLaw(context: CouncilContext): Block[] {
  const { words, consequences, about, results } = context;
  const { law } = consequences;
  const needed = neededAgreements(context);
  const isLawful = servicesToAgree(context).length > 0;
  const lead: Block[] = about.because === 'advised' ? [] : [paragraph(law[about.because])];
  return [
    heading(2, words.headings.law),
    ...(isLawful ? [lawNote(context, results.models.lawDate, needed.map(({ chosen }) => chosen.law))] : []),
    ...lead,
    ...(isLawful ? [bullets(services(context))] : []),
    ...outside(context),
    ...lawConsequences(context, needed),
    ...adopts(context, needed),
    ...agreements(context, needed),
    ...own(context),
  ];
}

/** That this council adopts nothing on what its municipality is not part of. */
function outside(context: CouncilContext): Block[] {
  const { about, texts, consequences, name } = context;
  if (about.because === 'decided') return [];
  const taken = takesPartIn(context, about.services);
  const others = about.services.filter((id) => !taken.includes(id)).map((id) => serviceTitle(context, id));
  return others.length === 0 ? [] : [paragraph(consequences.law.outside({ name, services: texts.list(others) }))];
}

/** Services of which the same is said stand together. */
function services(context: CouncilContext): Sentence[] {
  const alike = new Map<string, { readonly said: readonly Inline[]; readonly titles: string[] }>();
  for (const id of servicesToAgree(context)) {
    const said = serviceLaw(context, id);
    const key = JSON.stringify(said);
    const found = alike.get(key) ?? { said, titles: [] };
    found.titles.push(serviceTitle(context, id));
    alike.set(key, found);
  }
  return [...alike.values()].map(({ said, titles }) => [strong(`${context.texts.list(titles)}:`), text(' '), ...said]);
}

/** What each model asks of the council itself, once a model. */
function adopts(context: CouncilContext, needed: readonly NeededAgreement[]): Block[] {
  const lines = needed.flatMap(({ chosen }): Sentence[] => {
    const found = chosen.model.consequences.find(({ topic }) => topic === 'council-adopts');
    return found === undefined ? [] : [[strong(`${capital(modelName(context, chosen.model.id))}:`), text(' '), ...legalText(context, found)]];
  });
  return lines.length === 0 ? [] : [heading(3, context.consequences.law.adopts), bullets(lines)];
}

/** The statutory contents of the agreement under each model, each point answered in the study or not. */
function agreements(context: CouncilContext, needed: readonly NeededAgreement[]): Block[] {
  const { language, consequences } = context;
  const { law } = consequences;
  const blocks = needed.flatMap(({ chosen, filled }): Block[] => {
    const name = modelName(context, chosen.model.id);
    if (chosen.points.length === 0) return [paragraph(law.noMinimum(name))];
    const count = (of: string, value: number): Inline => figureText(context, countFigure(of, value));
    const places = chosen.points.map(({ point }) => lawPlace(context, point.reference));
    const place = new Set(places.map(({ value }) => value)).size === 1 ? places[0] : undefined;
    const counts = { count: count('points', chosen.points.length), filled: count('points.filled', filled.size) };
    const read = chosen.points.every(({ point }) => isVerified(point.reference));
    const about = { model: name, place, ...counts, none: filled.size === 0, one: filled.size === 1, all: filled.size === chosen.points.length, read };
    const lines = chosen.points.map(({ point }): Inline[] => [
      text(point.text[language]),
      ...(place === undefined ? [text(' ('), lawPlace(context, point.reference), text(')')] : []),
      text(`: ${filled.has(point.id) ? law.filled : law.unfilled}`),
    ]);
    return [paragraph(law.points<Inline>(about)), bullets(lines)];
  });
  return blocks.length === 0 ? [] : [heading(3, law.agreement), ...blocks];
}

/** Which tasks come to this municipality and which leave it. */
function own(context: CouncilContext): Block[] {
  const { texts, consequences, name, municipality, results } = context;
  if (results.plan === undefined) return [];
  const preProjects = results.plan.preProjects.map((project) => asInPaper(context, project));
  const { hosts, handsOver } = municipalityTasks({ ...context, results: { ...results, plan: { ...results.plan, preProjects } } }, municipality);
  const { labels } = texts.municipalities.pages;
  const line = (label: string, sentences: readonly string[]): Sentence[] => (sentences.length === 0 ? [] : [[strong(label), text(` ${sentences.join(' ')}`)]]);
  const lines = [...line(labels.hosts, hosts), ...line(labels.handsOver, handsOver)];
  return [heading(3, consequences.own(name)), lines.length === 0 ? paragraph(consequences.law.nothingMoves(name)) : bullets(lines)];
}

/** A pre-project with the model and the host of the paper: of a service without an advised model, the study's own. */
function asInPaper(context: CouncilContext, project: PreProject): PreProject {
  const chosen = chosenFor(context, project.service);
  if (chosen === undefined || chosen.model.id === project.model) return project;
  const { model: found, host } = chosen;
  const needsHost = modelHasHost(found.id);
  return { ...project, model: found.id, host: host === undefined ? (needsHost ? { kind: 'open' } : undefined) : { kind: 'stated', municipality: host } };
}
