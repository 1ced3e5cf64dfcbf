import { looseEnds } from '../../study/loose-ends.ts';
import { strategyMisfit } from '../../study/strategy-misfit.ts';
import type { Study } from '../../study/study.ts';
import { quadrantLimit, swotItems } from '../../study/swot-items.ts';
import type { Quadrant, Strategy, StrategyType, SwotItem } from '../../study/swot.ts';
import { quadrants } from '../../study/swot.ts';
import { findNearDuplicates } from './find-near-duplicates.ts';
import { measureAgreement } from './measure-agreement.ts';
import { rateImportance } from './rate-importance.ts';
import type { ItemResult, QuadrantResult, StrategyGroup, StrategyResult, SwotResult } from './swot.ts';

const types: readonly (StrategyType | undefined)[] = ['SO', 'WO', 'ST', 'WT', undefined];

/**
 * The SWOT analysis quadrant by quadrant, with the importance of each item, where the municipalities disagree and how far
 * they agree on the order; the strategies by type; and what is not connected (methods § 4).
 *
 * @returns undefined for a study without SWOT items and strategies
 */
export function analyzeSwot(study: Study): SwotResult | undefined {
  const items = swotItems(study.swot);
  if (items.length + study.strategies.length === 0) return undefined;
  const municipalities = [...study.municipalities.keys()];
  return {
    quadrants: quadrants.map((quadrant) => analyzeQuadrant(quadrant, study.swot.get(quadrant) ?? [], municipalities)),
    strategies: groupStrategies(study.strategies, items),
    looseEnds: looseEnds(study),
    nearDuplicates: findNearDuplicates(items),
  };
}

function analyzeQuadrant(quadrant: Quadrant, items: readonly SwotItem[], municipalities: readonly string[]): QuadrantResult {
  const rated = items.map((item) => ({ item, importance: rateImportance(item, municipalities) }));
  return {
    quadrant,
    items: rated.toSorted((a, b) => points(b) - points(a)),
    long: items.length > quadrantLimit,
    agreement: measureAgreement(quadrant, rated.map(({ importance }) => importance), municipalities),
  };
}

/** What an item is ordered by; one that nobody has rated comes after one that matters to nobody. */
function points({ importance }: ItemResult): number {
  return importance?.value.value ?? -1;
}

function groupStrategies(strategies: readonly Strategy[], items: readonly SwotItem[]): StrategyGroup[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return types
    .map((type) => ({
      type,
      strategies: strategies
        .filter((strategy) => strategy.type === type)
        .map((strategy): StrategyResult => {
          const combined = [...new Set(strategy.combines)].flatMap((id) => byId.get(id) ?? []);
          return { strategy, items: combined, misfit: combined.length === 0 ? undefined : strategyMisfit(strategy, combined) };
        }),
    }))
    .filter((group) => group.strategies.length > 0);
}
