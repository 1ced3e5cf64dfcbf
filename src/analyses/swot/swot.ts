import type { Figure } from '../../figures/figure.ts';
import type { LooseEnds } from '../../study/loose-ends.ts';
import type { StrategyMisfit } from '../../study/strategy-misfit.ts';
import type { Quadrant, Strategy, StrategyType, SwotItem } from '../../study/swot.ts';

/** The SWOT analysis and what follows from it. Nothing is netted into one number: disagreement stays visible. */
export interface SwotResult {
  /** All four, in the order in which they are shown, those without items as well. */
  readonly quadrants: readonly QuadrantResult[];
  /** By type in the order SO, WO, ST, WT, those without a type last; types that no strategy has are left out. */
  readonly strategies: readonly StrategyGroup[];
  readonly looseEnds: LooseEnds;
  readonly nearDuplicates: readonly NearDuplicate[];
}

export interface QuadrantResult {
  readonly quadrant: Quadrant;
  /** The most important first, items without an importance last; equals in the order of the file. */
  readonly items: readonly ItemResult[];
  /** Whether it has more items than anybody uses. */
  readonly long: boolean;
  /** Undefined where no item is rated municipality by municipality. */
  readonly agreement: Agreement | undefined;
}

export interface ItemResult {
  readonly item: SwotItem;
  readonly importance: Importance | undefined;
}

/** How much an item matters, in points from 0 to 100: one answer for all, or each municipality's own. */
export type Importance = { readonly kind: 'shared'; readonly value: Figure } | RatedImportance;

export interface RatedImportance {
  readonly kind: 'by-municipality';
  /** The median of the answers. */
  readonly value: Figure;
  /** By municipality, in the order of the study; who has not answered is under `missing`, never here as zero. */
  readonly answers: ReadonlyMap<string, Figure>;
  readonly missing: readonly string[];
  readonly interquartileRange: Figure;
  /** Highest less lowest answer. */
  readonly range: Figure;
  readonly highest: readonly string[];
  readonly lowest: readonly string[];
  /** Whether the range is so wide that the median hides a disagreement. */
  readonly disagreement: boolean;
}

/** How far the municipalities put a quadrant's rated items in the same order. */
export type Agreement = MeasuredAgreement | { readonly kind: 'unmeasured'; readonly reason: UnmeasuredReason };

/** `few-items`: fewer than three rated; `few-answers`: fewer than two municipalities rated all of those; `all-equal`. */
export type UnmeasuredReason = 'few-items' | 'few-answers' | 'all-equal';

export interface MeasuredAgreement {
  readonly kind: 'measured';
  /** Kendall's W, from 0 to 1. */
  readonly coefficient: Figure;
  readonly strength: 'strong' | 'moderate' | 'weak';
  /** The municipalities with complete answers: only theirs count. */
  readonly municipalities: readonly string[];
}

export interface StrategyGroup {
  readonly type: StrategyType | undefined;
  readonly strategies: readonly StrategyResult[];
}

export interface StrategyResult {
  readonly strategy: Strategy;
  readonly items: readonly SwotItem[];
  readonly misfit: StrategyMisfit | undefined;
}

/** Two items that say nearly the same, in the order of the file. */
export interface NearDuplicate {
  readonly first: SwotItem;
  readonly second: SwotItem;
  /** From 0 to 1. */
  readonly similarity: number;
}
