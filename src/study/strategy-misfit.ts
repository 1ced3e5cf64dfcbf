import type { Quadrant, Strategy, StrategyType, SwotItem } from './swot.ts';

/** What a strategy of each type combines: something of ours, S or W, with something around us, O or T (Weihrich 1982). */
export const strategyParts: Readonly<Record<StrategyType, readonly [Quadrant, Quadrant]>> = {
  SO: ['strengths', 'opportunities'],
  WO: ['weaknesses', 'opportunities'],
  ST: ['strengths', 'threats'],
  WT: ['weaknesses', 'threats'],
};

/** Why the items of a strategy are not those of its type. */
export interface StrategyMisfit {
  /** Quadrants of the type that it has no item of. */
  readonly lacks: readonly Quadrant[];
  /** Items that it combines although they are of another quadrant. */
  readonly odd: readonly SwotItem[];
}

/** Undefined for a strategy whose items are at least one of each quadrant of its type and no other, or without a type. */
export function strategyMisfit({ type }: Strategy, items: readonly SwotItem[]): StrategyMisfit | undefined {
  if (type === undefined) return undefined;
  const parts = strategyParts[type];
  const lacks = parts.filter((part) => !items.some(({ quadrant }) => quadrant === part));
  const odd = [...new Set(items)].filter(({ quadrant }) => !parts.includes(quadrant));
  return lacks.length + odd.length === 0 ? undefined : { lacks, odd };
}
