import type { PreProject } from '../../analyses/plan/plan.ts';
import { findModel } from '../../knowledge/find-model.ts';
import { lawVersion, traitInForce } from '../../knowledge/law-version.ts';
import type { DecidedBy } from '../../texts/sections/municipality-page-texts.ts';
import type { ReportContext } from '../context.ts';
import { modelHasHost } from '../model-has-host.ts';
import { serviceTitle } from '../service-title.ts';

/** Which tasks come to a municipality and which leave it, where the services that start or are prepared go on as advised. */
export interface MunicipalTasks {
  readonly hosts: readonly string[];
  readonly handsOver: readonly string[];
  /** Whether a host municipality is named: what goes to a joint body is the same for all who take part. */
  readonly isNamed: boolean;
}

/** Where a task goes: to a host municipality, to one that nobody has named, or to an organisation of its own. */
type Taker = { readonly kind: 'host'; readonly municipality: string } | { readonly kind: 'open' } | { readonly kind: 'body' };

/** One service of a municipality. */
interface Task {
  readonly service: string;
  /** Undefined: the work stays where it is, or is bought. */
  readonly taker: Taker | undefined;
  /** The host that the study names, where the best suited model has none. */
  readonly wishedHost: string | undefined;
  /** Who decides individual cases, where that is not the municipality itself. */
  readonly decidedBy: DecidedBy | undefined;
}

const decidingBodies: readonly DecidedBy[] = ['host-executive', 'joint-board', 'federation-assembly', 'body'];

/** How a model is controlled that does the work in an organisation of its own. */
const ownBodies: readonly string[] = ['council-of-representatives', 'federation-assembly', 'general-meeting', 'members-meeting'];

/** What a model may say of individual decisions where it can take them over. */
const mayDecide: readonly string[] = ['yes', 'not-of-principle', 'where-law-allows'];

export function municipalityTasks(context: ReportContext, id: string): MunicipalTasks {
  const { texts, results } = context;
  const { pages: words } = texts.municipalities;
  const tasks = (results.plan?.preProjects ?? []).flatMap((project) => (project.participants.includes(id) ? [taskOf(context, project, id)] : []));
  const names = (some: readonly Task[]): string => texts.list(some.map(({ service }) => serviceTitle(context, service)));
  const isHosted = ({ taker }: Task): boolean => taker?.kind === 'host' && taker.municipality === id;
  const wished = tasks.filter((task) => task.wishedHost === id);
  const hosting = tasks.filter(isHosted);
  const leaving = tasks.filter((task) => task.taker !== undefined && !isHosted(task));
  const takers = [...new Set(leaving.map(({ taker }) => takerName(context, taker)))];
  const gone = takers.map((to) => ({ to, services: names(leaving.filter(({ taker }) => takerName(context, taker) === to)) }));
  const mark = leaving.some(({ service }) => isIllustrated(context, service)) ? ` (${texts.gap.illustration})` : '';
  const authority = decidingBodies.flatMap((by) => {
    const decided = tasks.filter(({ decidedBy }) => decidedBy === by);
    return decided.length === 0 ? [] : [words.authority[by](names(decided))];
  });
  return {
    hosts: [...(hosting.length === 0 ? [] : [words.hosts(names(hosting))]), ...(wished.length === 0 ? [] : [words.wished(names(wished))])],
    handsOver: [...(gone.length === 0 ? [] : [words.handsOver({ tasks: gone, mark })]), ...authority],
    isNamed: wished.length > 0 || tasks.some(({ taker }) => taker?.kind === 'host'),
  };
}

function isIllustrated({ results }: ReportContext, service: string): boolean {
  return results.classes.services.some((each) => each.id === service && each.isIllustrated);
}

function takerName({ texts, study }: ReportContext, taker: Taker | undefined): string {
  if (taker?.kind === 'host') return study.municipalities.get(taker.municipality)?.name ?? taker.municipality;
  return texts.municipalities.pages.takers[taker?.kind ?? 'body'];
}

function taskOf({ results }: ReportContext, { service, host, model: advised }: PreProject, id: string): Task {
  const models = results.models.services.find((each) => each.service === service);
  const judged = models?.kind === 'judged' ? models : undefined;
  const model = findModel(advised ?? '');
  const law = model === undefined ? undefined : lawVersion(model, results.models.lawDate.day);
  const trait = (name: 'control' | 'individualDecisions'): string =>
    (model === undefined || law === undefined ? undefined : traitInForce(model, name, law)?.value) ?? '';
  const control = trait('control');
  const isAuthority = judged?.facts.traits.includes('public-authority') === true && mayDecide.includes(trait('individualDecisions'));
  const isWish = host?.kind === 'stated' && model !== undefined && !modelHasHost(model.id);
  const taker = takerOf(isWish ? undefined : host, control);
  return { service, taker, wishedHost: isWish ? host.municipality : undefined, decidedBy: isAuthority ? deciderOf(taker, control, id) : undefined };
}

function takerOf(host: PreProject['host'], control: string): Taker | undefined {
  if (host?.kind === 'stated') return { kind: 'host', municipality: host.municipality };
  if (host?.kind === 'open') return { kind: 'open' };
  return ownBodies.includes(control) ? { kind: 'body' } : undefined;
}

/** The host itself gives up no decisions to its own administration, but does to a joint board. */
function deciderOf(taker: Taker | undefined, control: string, id: string): DecidedBy | undefined {
  if (control === 'joint-board') return control;
  if (taker?.kind === 'body') return control === 'federation-assembly' ? control : 'body';
  const isHost = taker?.kind === 'host' && taker.municipality === id;
  return control === 'host-executive' && taker !== undefined && !isHost ? control : undefined;
}
