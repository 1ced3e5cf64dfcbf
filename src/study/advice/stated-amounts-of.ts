import type { Operation } from '../economy.ts';
import type { ServiceCandidate } from '../sections.ts';
import type { StatedFigure } from '../stated-figure.ts';
import type { Study } from '../study.ts';

/** An amount of a study; money or a number of something. */
export interface AmountStated {
  readonly figure: StatedFigure;
  readonly isMoney: boolean;
}

/**
 * The inhabitants, costs, positions, volumes and gains that a study states, each place once, in the order of the file.
 * What the municipalities themselves judge (effects, weights, levels) is not among them: they are its source.
 */
export function statedAmountsOf(study: Study): readonly AmountStated[] {
  const { group, municipalities, comparators, benchmarks, topDown, services } = study;
  const all = [
    ...group.cost.map(money),
    ...[...municipalities.values(), ...comparators.values()].flatMap(({ population, cost }) => [number(population), ...cost.map(money)]),
    ...[...benchmarks.values()].flatMap(({ of, adjust }) => [...(of.kind === 'municipality' ? of.cost.map(money) : []), number(adjust.price), number(adjust.need), money(adjust.boundary)]),
    money(topDown.transition.cost),
    money(topDown.coordination),
    ...[...services.values()].flatMap(ofService),
  ].flat();
  const byPlace = new Map(all.map((amount) => [amount.figure.span.start, amount]));
  return [...byPlace.values()].toSorted((a, b) => a.figure.span.start - b.figure.span.start);
}

function ofService({ economy }: ServiceCandidate): readonly AmountStated[] {
  const { today, after, groupToday, groupAfter, gain, transition, coordination } = economy;
  return [
    ...[...today.values(), ...after.values(), groupToday, groupAfter].flatMap(ofOperation),
    ...(gain?.kind === 'annual' ? money(gain.amount) : []),
    ...(gain?.kind === 'share-of-cost' ? number(gain.share) : []),
    ...(gain?.kind === 'positions' ? gain.positions.flatMap(({ count, costPerPosition }) => [...number(count), ...money(costPerPosition)]) : []),
    ...money(transition.cost),
    ...money(coordination),
  ];
}

function ofOperation(operation: Operation | undefined): readonly AmountStated[] {
  return [...money(operation?.cost), ...number(operation?.positions), ...number(operation?.volume)];
}

function money(figure: StatedFigure | undefined): readonly AmountStated[] {
  return figure === undefined ? [] : [{ figure, isMoney: true }];
}

function number(figure: StatedFigure | undefined): readonly AmountStated[] {
  return figure === undefined ? [] : [{ figure, isMoney: false }];
}
