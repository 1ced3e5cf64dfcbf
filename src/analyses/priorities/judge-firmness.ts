import { additiveValue } from '../../math/additive-value.ts';
import { tiedWithin } from '../../math/value-model.ts';
import type { Firmness } from './priorities.ts';
import { firmPlace } from '../../knowledge/judgements.ts';
import type { Candidate, Ranking } from './ranking.ts';
import { inputsOf, shareFigure } from './ranking.ts';

/** Who would change places with whom, and by whose weights. */
interface Dispute {
  readonly rival: number;
  readonly putAboveBy: readonly string[];
  readonly putBelowBy: readonly string[];
  readonly criterion: string;
}

/**
 * How firm a service's place is. First the municipalities' own weights: the nearest other service that some put above it and
 * some below, and the criterion that divides the two that disagree most. Else the service that weights between theirs, or
 * what is not known, most likely puts in another order.
 *
 * @param worth of every candidate, at the base weights
 */
export function judgeFirmness(ranking: Ranking, worth: readonly number[], index: number): Firmness {
  const { candidates, robust, options } = ranking;
  const own = candidates[index];
  const preferred = robust.services[index]?.preferred ?? [];
  if (own === undefined) return { kind: 'firm' };
  const nameOf = (place: number): string => candidates[place]?.service.id ?? '';
  const above = (rival: number): { readonly rival: string; readonly above: ReturnType<typeof shareFigure> } => {
    const other = candidates[rival];
    const operands = [...new Map([...inputsOf(ranking, own), ...(other === undefined ? [] : inputsOf(ranking, other))].map((figure) => [figure.id, figure])).values()];
    const id = `priority.${own.service.id}.above.${nameOf(rival)}`;
    return { rival: nameOf(rival), above: shareFigure(id, 'pairwise-preference', operands, preferred[rival] ?? 0, robust.draws === undefined ? undefined : options) };
  };
  const nearest = (a: number, b: number): number => distance(worth, index, a) - distance(worth, index, b) || (nameOf(a) < nameOf(b) ? -1 : 1);
  const rivals = [...candidates.keys()].filter((place) => place !== index).toSorted(nearest);
  const twins = rivals.filter((rival) => isSame(own, candidates[rival]));
  if (twins.length > 0) return { kind: 'tied', rivals: twins.map(nameOf) };
  const [dispute] = rivals.flatMap((rival) => disputeWith(ranking, index, rival) ?? []);
  if (dispute !== undefined) return { ...dispute, kind: 'contested', ...above(dispute.rival) };
  const doubt = (rival: number): number => {
    const share = preferred[rival] ?? 0;
    return (worth[index] ?? 0) >= (worth[rival] ?? 0) ? share : 1 - share;
  };
  const [closest] = rivals.toSorted((a, b) => doubt(a) - doubt(b) || nearest(a, b));
  if (closest === undefined || doubt(closest) >= firmPlace) return { kind: 'firm' };
  return { kind: 'uncertain', criterion: criterionFor(ranking, worth, index, closest), ...above(closest) };
}

/** Whether two are certain, and worth the same on every criterion. */
function isSame(one: Candidate, other: Candidate | undefined): boolean {
  return one.draws.every((value, criterion) => typeof value === 'number' && value === other?.draws[criterion]);
}

function distance(worth: readonly number[], a: number, b: number): number {
  return Math.abs((worth[a] ?? 0) - (worth[b] ?? 0));
}

function disputeWith({ candidates, chosen }: Ranking, index: number, rival: number): Dispute | undefined {
  const differences = (candidates[index]?.values ?? []).map((value, criterion) => value - (candidates[rival]?.values[criterion] ?? 0));
  const opinions = chosen.weighedBy
    .map((municipality) => {
      const weights = chosen.criteria.map(({ byMunicipality }) => byMunicipality.get(municipality)?.value ?? 0);
      return { municipality, weights, lead: additiveValue(weights, differences) };
    })
    .toSorted((a, b) => b.lead - a.lead || (a.municipality < b.municipality ? -1 : 1));
  const [most, least] = [opinions[0], opinions.at(-1)];
  if (most === undefined || least === undefined || most.lead <= tiedWithin || least.lead >= -tiedWithin) return undefined;
  const divides = differences.map((difference, criterion) => difference * ((most.weights[criterion] ?? 0) - (least.weights[criterion] ?? 0)));
  const inOrder = (wanted: (lead: number) => boolean): string[] => {
    const who = new Set(opinions.filter(({ lead }) => wanted(lead)).map(({ municipality }) => municipality));
    return chosen.weighedBy.filter((municipality) => who.has(municipality));
  };
  return {
    rival,
    putAboveBy: inOrder((lead) => lead > tiedWithin),
    putBelowBy: inOrder((lead) => lead < -tiedWithin),
    criterion: chosen.criteria[divides.indexOf(Math.max(...divides))]?.id ?? '',
  };
}

/** The criterion that speaks most for the lower of the two; undefined where none does. */
function criterionFor({ candidates, chosen }: Ranking, worth: readonly number[], index: number, rival: number): string | undefined {
  const isAbove = (worth[index] ?? 0) >= (worth[rival] ?? 0);
  const [upper, lower] = isAbove ? [candidates[index], candidates[rival]] : [candidates[rival], candidates[index]];
  const leads = (lower?.values ?? []).map((value, criterion) => value - (upper?.values[criterion] ?? 0));
  const greatest = Math.max(...leads);
  return greatest > tiedWithin ? chosen.criteria[leads.indexOf(greatest)]?.id : undefined;
}
