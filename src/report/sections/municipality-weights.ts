import type { PrioritiesResult, RankedService } from '../../analyses/priorities/priorities.ts';
import { joinPhrases } from '../../texts/join-phrases.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { quotedCriterion } from '../criterion-title.ts';
import { figureText } from '../figure-text.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { inline } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { shareOfWeights } from '../share-of-weights.ts';

/** So many pairs that change places are named; the others are counted. */
const mostPairs = 2;

/** A service is as a rule among the first where that is more likely than not. */
const evens = 0.5;

/** Where a municipality's own weights rank the services otherwise than everybody's together; empty where they do not. */
export function municipalityWeights(context: ReportContext, id: string): Sentence[] {
  const found = context.results.priorities;
  if (found === undefined || !found.weighedBy.includes(id)) return [];
  return [...among(context, found, id), ...pairs(context, found, id)];
}

/** Services that are as a rule among the first by its own weights and not by everybody's, and the other way round. */
function among(context: ReportContext, { services, capacity }: PrioritiesResult, id: string): Sentence[] {
  const { weights: words } = context.texts.municipalities.pages;
  const one = capacity.projects === 1;
  const sentence = (say: typeof words.first, isWanted: (own: number, joint: number) => boolean): Sentence[] => {
    const some = services.flatMap((ranked) => {
      const own = ranked.withinCapacityBy.get(id);
      if (own === undefined || !isWanted(own.value, ranked.withinCapacity.value)) return [];
      const shares = { own: shareOfWeights(context, own), joint: shareOfWeights(context, ranked.withinCapacity) };
      return [words.service<Inline>({ ...shares, service: serviceTitle(context, ranked.id), mark: own.illustration ? context.texts.gap.illustration : '' })];
    });
    if (some.length === 0) return [];
    const count = figureText(context, capacity.stated ?? countFigure('capacity', capacity.projects));
    return [inline(say<Inline>({ services: joinPhrases(some, words.and), capacity: count, one }))];
  };
  return [
    ...sentence(words.first, (own, joint) => own > evens && joint < evens),
    ...sentence(words.notFirst, (own, joint) => own < evens && joint > evens),
  ];
}

interface Pair {
  readonly preferred: string;
  readonly other: string;
  readonly criterion: string;
}

function pairs(context: ReportContext, { services }: PrioritiesResult, id: string): Sentence[] {
  const { weights: words } = context.texts.municipalities.pages;
  const reversed = [...new Map(services.flatMap((ranked) => reversal(services, ranked, id)).map((pair) => [`${pair.preferred} ${pair.other}`, pair])).values()];
  if (reversed.length === 0) return [];
  const named = reversed.slice(0, mostPairs).map(({ preferred, other, criterion }) =>
    words.pair({ preferred: serviceTitle(context, preferred), other: serviceTitle(context, other), criterion: quotedCriterion(context, criterion) }),
  );
  const count = reversed.length - named.length;
  const more = count === 0 ? undefined : { count: figureText(context, countFigure('pairs', count)), one: count === 1 };
  // With others to come, "and" belongs before those.
  const listed = more === undefined ? context.texts.list(named) : named.join(', ');
  return [inline(words.pairs<Inline>({ pairs: listed, more }))];
}

/** The dispute of a service where this municipality would have the two change places. */
function reversal(services: readonly RankedService[], { id: service, rank, firmness }: RankedService, id: string): Pair[] {
  if (firmness.kind !== 'contested') return [];
  const { rival, putAboveBy, putBelowBy, criterion } = firmness;
  const rivalRank = services.find((each) => each.id === rival)?.rank.value ?? rank.value;
  if (putAboveBy.includes(id) && rank.value > rivalRank) return [{ preferred: service, other: rival, criterion }];
  if (putBelowBy.includes(id) && rivalRank > rank.value) return [{ preferred: rival, other: service, criterion }];
  return [];
}
