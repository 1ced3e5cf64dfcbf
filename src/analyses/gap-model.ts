import type { Figure } from '../figures/figure.ts';
import type { StatedFigure } from '../study/stated-figure.ts';
import type { Benchmark, Comparator, Study } from '../study/study.ts';
import { costDistribution } from './cost-noise.ts';
import { distributionOf } from './estimate-distribution.ts';
import type { GroupResult } from './group/group.ts';
import { distributionInPriceYear, inPriceYear } from './in-price-year.ts';
import { statedFigure } from './stated-figure.ts';
import type { Quantity } from './quantity.ts';
import { constant } from './quantity.ts';
import type { Uncertain } from './uncertain.ts';
import { quantityOf } from './uncertain.ts';

/** What the comparable gap per inhabitant is computed from. */
export interface GapParts {
  readonly study: Study;
  readonly group: GroupResult;
  readonly benchmark: Benchmark;
  /** The benchmark's cost per inhabitant in the price year. */
  readonly cost: Figure;
}

/**
 * The comparable gap per inhabitant when every cost behind it may differ by chance from its normal year, and every
 * adjustment that is an estimate may be anywhere in it (methods § 1, "Noise"). With all inputs at their means it is the
 * gap as computed.
 *
 * @param inputs the model's inputs, to which those of the gap are added
 */
export function comparableGapQuantity(inputs: Uncertain[], { study, group, benchmark, cost }: GapParts): Quantity {
  const own = ownCost(inputs, study, group);
  const other = benchmarkCost(inputs, study, benchmark, cost);
  const { price, need, boundary, influenceable } = benchmark.adjust;
  const proportion = (name: 'price' | 'need' | 'influenceable', stated: StatedFigure | undefined): Quantity => {
    if (stated === undefined) return constant(1);
    const figure = statedFigure(`benchmark.${benchmark.id}.adjust.${name}`, name === 'influenceable' ? 'share' : 'value', stated);
    return quantityOf(inputs, figure, distributionOf(stated));
  };
  const amount = (stated: StatedFigure | undefined): Quantity => {
    if (stated === undefined) return constant(0);
    const figure = inPriceYear(study, `benchmark.${benchmark.id}.adjust.boundary`, cost.unit, stated);
    return quantityOf(inputs, figure, distributionInPriceYear(study, stated));
  };
  const [times, by, plus, share] = [proportion('price', price), proportion('need', need), amount(boundary), proportion('influenceable', influenceable)];
  const comparable: Quantity = { kind: 'sum', of: [{ kind: 'quotient', of: { kind: 'product', of: [other, times] }, by }, plus] };
  return { kind: 'product', of: [{ kind: 'sum', of: [own, { kind: 'product', of: [comparable, constant(-1)] }] }, share] };
}

/** A group's mean moves with its members' weights; a figure for all of them alone as the mean of so many. */
function ownCost(inputs: Uncertain[], study: Study, { members, population, cost }: GroupResult): Quantity {
  const all = [...members].map(([id, member]) => ({ member, stated: study.municipalities.get(id)?.cost ?? [] }));
  if (all.every(({ member }) => member.cost !== undefined)) {
    const parts = all.flatMap(({ member, stated }): Quantity[] => {
      if (member.cost === undefined) return [];
      const weight = constant(member.population.value / population.value);
      return [{ kind: 'product', of: [quantityOf(inputs, member.cost, costDistribution(study, member.cost, stated, 1)), weight] }];
    });
    return { kind: 'sum', of: parts };
  }
  if (cost === undefined) throw new Error('comparableGapQuantity: a gap has the group’s cost');
  return quantityOf(inputs, cost, costDistribution(study, cost, study.group.cost, members.size));
}

function benchmarkCost(inputs: Uncertain[], study: Study, { of }: Benchmark, cost: Figure): Quantity {
  if (of.kind === 'municipality') return quantityOf(inputs, cost, costDistribution(study, cost, of.cost, 1));
  const operands = cost.origin.kind === 'derived' ? cost.origin.operands : [];
  const drawn = (figure: Figure, { cost: stated }: Comparator): Quantity => {
    return quantityOf(inputs, figure, costDistribution(study, figure, stated, 1));
  };
  const comparators = of.comparators.flatMap((id) => study.comparators.get(id) ?? []);
  const quantities = operands.flatMap((figure, index) => {
    const comparator = comparators[index];
    // The best of several was best by chance too: drawing the others anew would make a still better one out of noise.
    if (comparator === undefined || (of.statistic === 'best' && figure.value !== cost.value)) return [];
    return [drawn(figure, comparator)];
  });
  const [first] = quantities;
  if (of.statistic === 'best' && first !== undefined) return first;
  return { kind: 'statistic', formula: of.statistic === 'best' ? 'minimum' : of.statistic, of: quantities };
}
