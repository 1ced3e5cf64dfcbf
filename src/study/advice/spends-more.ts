import type { StatedFigure } from '../stated-figure.ts';
import type { AdministrationCost, Benchmark, Study } from '../study.ts';

/**
 * Whether the municipalities spend more on administration than a benchmark, as far as the stated numbers tell at first
 * sight: price levels and adjustments are left to the analysis, since advice promises no amount. False where a cost is missing.
 */
export function spendsMore(study: Study, benchmark: Benchmark): boolean {
  const own = ownCost(study);
  const other = benchmarkCost(study, benchmark);
  return own !== undefined && other !== undefined && own > other;
}

function ownCost({ group, municipalities }: Study): number | undefined {
  const stated = [...municipalities.values()].flatMap(({ cost, population }) => {
    const mean = meanOf(cost);
    return mean === undefined ? [] : [{ mean, inhabitants: numberOf(population) }];
  });
  if (stated.length < municipalities.size) return meanOf(group.cost);
  const inhabitants = stated.reduce((sum, each) => sum + each.inhabitants, 0);
  return stated.reduce((sum, each) => sum + each.mean * each.inhabitants, 0) / inhabitants;
}

const places: { readonly [S in 'median' | 'lower-quartile' | 'best']: number } = { median: 0.5, 'lower-quartile': 0.25, best: 0 };

function benchmarkCost({ comparators }: Study, { of }: Benchmark): number | undefined {
  if (of.kind === 'municipality') return meanOf(of.cost);
  const costs = of.comparators.flatMap((id) => meanOf(comparators.get(id)?.cost ?? []) ?? []).toSorted((a, b) => a - b);
  return costs[Math.round(places[of.statistic] * (costs.length - 1))];
}

function meanOf(cost: AdministrationCost): number | undefined {
  return cost.length === 0 ? undefined : cost.reduce((sum, figure) => sum + numberOf(figure), 0) / cost.length;
}

function numberOf({ value }: StatedFigure): number {
  return typeof value === 'number' ? value : value.likely;
}
