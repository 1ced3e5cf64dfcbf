import { joinPhrases } from '../../texts/join-phrases.ts';
import type { Phrase } from '../../texts/phrase.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import type { Inline } from '../nodes.ts';
import { text } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { positionsOf } from './municipality-positions.ts';

/** More services than this are counted and not named. */
const mostNamed = 3;

/** What the study does not say of a municipality yet; nothing where it says all that is asked. */
export function municipalityGaps(context: ReportContext, id: string): Phrase<Inline>[] {
  const { missing: words } = context.texts.municipalities.pages;
  return [
    ...(isShared(context, id) ? [] : [[words.sharing]]),
    ...positionGaps(context, id),
    ...named(context, words.host, withoutHost(context, id)),
    ...named(context, words.effects, withoutEffects(context, id)),
    ...(lacksWeights(context, id) ? [[words.weights]] : []),
    ...((context.results.readiness?.municipalities.get(id)?.weakest ?? []).length === 0 ? [[words.readiness]] : []),
  ];
}

function isShared({ results }: ReportContext, id: string): boolean {
  return results.economy.sharing?.keys[0]?.gains.has(id) === true;
}

function positionGaps(context: ReportContext, id: string): Phrase<Inline>[] {
  const { positions: words } = context.texts.municipalities.pages.missing;
  const all = positionsOf(context, id);
  const lacking = (today: boolean, after: boolean): readonly string[] =>
    all.filter((each) => (each.today === undefined) === today && (each.after === undefined) === after).map(({ service }) => service);
  return [
    ...named(context, words.both, lacking(true, true)),
    ...named(context, words.today, lacking(true, false)),
    ...named(context, words.after, lacking(false, true)),
  ];
}

function withoutHost({ results }: ReportContext, id: string): readonly string[] {
  return (results.plan?.preProjects ?? []).filter(({ participants, host }) => participants.includes(id) && host?.kind === 'open').map(({ service }) => service);
}

/** Services with an effect that others have answered, or that everybody owes. */
function withoutEffects({ results }: ReportContext, id: string): readonly string[] {
  return (results.priorities?.services ?? [])
    .filter(({ effects }) => [...effects.values()].some(({ missing }) => missing.includes(id)))
    .map(({ id: service }) => service);
}

/** Weights that all share are everybody's own. */
function lacksWeights({ results }: ReportContext, id: string): boolean {
  const found = results.priorities;
  return found !== undefined && found.weights !== 'shared' && !found.weighedBy.includes(id);
}

function named(context: ReportContext, say: <T>(services: Phrase<T>) => Phrase<T>, services: readonly string[]): Phrase<Inline>[] {
  if (services.length === 0) return [];
  const { texts } = context;
  const { missing, weights } = texts.municipalities.pages;
  const list =
    services.length > mostNamed
      ? missing.services<Inline>(figureText(context, countFigure('services', services.length)))
      : joinPhrases<Inline>(services.map((service) => [text(serviceTitle(context, service))]), weights.and);
  return [say<Inline>(list)];
}
