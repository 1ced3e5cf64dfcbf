/** How many maps and lists may stand inside one another before this reader gives up: far from any limit. */
export const deepest = 50;
