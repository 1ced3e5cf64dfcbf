import type { PrioritiesResult, RankedService } from '../../analyses/priorities/priorities.ts';
import type { Figure } from '../../figures/figure.ts';
import { joinPhrases } from '../../texts/join-phrases.ts';
import type { WeightShare } from '../../texts/sections/municipality-page-texts.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { quotedCriterion } from '../criterion-title.ts';
import { figureText } from '../figure-text.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { inline } from '../nodes.ts';
import { printedWeights } from '../printed-weights.ts';
import { serviceTitle } from '../service-title.ts';
import { isAllOrNone, shareOfWeights } from '../share-of-weights.ts';

/** So many pairs that change places are named; the others are counted. */
const mostPairs = 2;

/** Weights nearer than so many percentage points, as they are printed, may differ by rounding alone. */
const leastApart = 2;

/** A service is as a rule among the first where that is more likely than not. */
const evens = 0.5;

/** How a municipality's own weights differ from everybody's together, and where they rank the services otherwise; empty where they do not. */
export function municipalityWeights(context: ReportContext, id: string): Sentence[] {
  const found = context.results.priorities;
  if (found === undefined || !found.weighedBy.includes(id)) return [];
  return [...ownWeights(context, found, id), ...among(context, found, id), ...pairs(context, found, id)];
}

/** The criteria that it weighs most above and most below all together; nothing where its weights are printed nearly as everybody's. */
function ownWeights(context: ReportContext, { criteria }: PrioritiesResult, id: string): Sentence[] {
  const { weights: words } = context.texts.municipalities.pages;
  const weighed = criteria.flatMap(({ id: criterion, weight, byMunicipality }) => {
    const own = byMunicipality.get(id);
    return own === undefined ? [] : [{ criterion, own, joint: weight, above: own.value - weight.value }];
  });
  const [owns, joints] = [printedWeights(weighed.map(({ own }) => own)), printedWeights(criteria.map(({ weight }) => weight))];
  const apart = weighed.map((each, index) => ({ ...each, own: owns[index] ?? each.own, joint: joints[criteria.findIndex(({ id: criterion }) => criterion === each.criterion)] ?? each.joint }));
  const inOrder = apart.toSorted((a, b) => b.above - a.above);
  const [more, less] = [inOrder[0], inOrder.at(-1)];
  if (more === undefined || less === undefined || Math.max(pointsApart(more), pointsApart(less)) < leastApart) return [];
  const share = ({ criterion, own, joint }: (typeof apart)[number]): WeightShare<Inline> => ({
    criterion: quotedCriterion(context, criterion),
    own: figureText(context, own, 'whole'),
    joint: figureText(context, joint, 'whole'),
    mark: own.illustration || joint.illustration ? `; ${context.texts.gap.illustration}` : '',
  });
  return [inline(words.own<Inline>({ more: share(more), less: share(less) }))];
}

/** Between two weights as they are printed. */
function pointsApart({ own, joint }: { readonly own: Figure; readonly joint: Figure }): number {
  return Math.abs(Math.round((own.value - joint.value) * 100));
}

/** Services that are always or as a rule among the first by its own weights and not by everybody's, and the other way round. */
function among(context: ReportContext, { services, capacity }: PrioritiesResult, id: string): Sentence[] {
  const { weights: words } = context.texts.municipalities.pages;
  const one = capacity.projects === 1;
  const sentence = (say: typeof words.first, certain: boolean, isWanted: (own: number, joint: number) => boolean): Sentence[] => {
    const some = services.flatMap((ranked) => {
      const own = ranked.withinCapacityBy.get(id);
      if (own === undefined || isAllOrNone(own) !== certain || !isWanted(own.value, ranked.withinCapacity.value)) return [];
      const shares = { own: shareOfWeights(context, own), joint: shareOfWeights(context, ranked.withinCapacity) };
      return [words.service<Inline>({ ...shares, service: serviceTitle(context, ranked.id), mark: own.illustration ? context.texts.gap.illustration : '' })];
    });
    if (some.length === 0) return [];
    const count = figureText(context, capacity.stated ?? countFigure('capacity', capacity.projects));
    return [inline(say<Inline>({ services: joinPhrases(some, words.and), capacity: count, one, certain }))];
  };
  return [
    ...[true, false].flatMap((certain) => sentence(words.first, certain, (own, joint) => own > evens && joint < evens)),
    ...[true, false].flatMap((certain) => sentence(words.notFirst, certain, (own, joint) => own < evens && joint > evens)),
  ];
}

interface Pair {
  readonly preferred: string;
  readonly other: string;
  readonly criterion: string;
  /** Whether the joint ranking has the two at one place. */
  readonly isTied: boolean;
}

function pairs(context: ReportContext, { services }: PrioritiesResult, id: string): Sentence[] {
  const { weights: words } = context.texts.municipalities.pages;
  const moved = [...new Map(services.flatMap((ranked) => reversal(services, ranked, id)).map((pair) => [`${pair.preferred} ${pair.other}`, pair])).values()];
  const said = ({ preferred, other, criterion, isTied }: Pair): string =>
    words.pair({
      preferred: serviceTitle(context, preferred),
      other: serviceTitle(context, other),
      criterion: isTied ? undefined : quotedCriterion(context, criterion),
    });
  const tied = moved.filter(({ isTied }) => isTied).slice(0, mostPairs).map(said);
  const untied = tied.length === 0 ? [] : [words.untied(context.texts.list(tied))];
  const reversed = moved.filter(({ isTied }) => !isTied);
  if (reversed.length === 0) return untied;
  const named = reversed.slice(0, mostPairs).map(said);
  const count = reversed.length - named.length;
  const more = count === 0 ? undefined : { count: figureText(context, countFigure('pairs', count)), one: count === 1 };
  // With others to come, "and" belongs before those.
  const listed = more === undefined ? context.texts.list(named) : named.join(', ');
  return [...untied, inline(words.pairs<Inline>({ pairs: listed, more }))];
}

/** The dispute of a service where this municipality would have the two change places. */
function reversal(services: readonly RankedService[], { id: service, rank, firmness }: RankedService, id: string): Pair[] {
  if (firmness.kind !== 'contested') return [];
  const { rival, putAboveBy, putBelowBy, criterion } = firmness;
  const rivalRank = services.find((each) => each.id === rival)?.rank.value ?? rank.value;
  const isTied = rank.value === rivalRank;
  if (putAboveBy.includes(id) && rank.value >= rivalRank) return [{ preferred: service, other: rival, criterion, isTied }];
  if (putBelowBy.includes(id) && rivalRank >= rank.value) return [{ preferred: rival, other: service, criterion, isTied }];
  return [];
}
