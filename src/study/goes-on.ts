import type { ExistingCooperation } from './sections.ts';

/** Whether the municipalities still have the cooperation: one with a year in which it ended is over, whatever the date. */
export function goesOn({ until }: ExistingCooperation): boolean {
  return until === undefined;
}
