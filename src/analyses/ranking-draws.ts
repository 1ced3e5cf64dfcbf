/** Services are ranked over so many draws at most: shares are then known to a hundredth, and more would only take memory. */
export const rankingDraws = 10_000;
