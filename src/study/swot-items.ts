import type { Swot, SwotItem } from './swot.ts';

/** The most items that a quadrant should have: longer lists are never used (methods § 4) [J]. */
export const quadrantLimit = 7;

/** The items of all quadrants, in the order of the file within each. */
export function swotItems(swot: Swot): SwotItem[] {
  return [...swot.values()].flat();
}
