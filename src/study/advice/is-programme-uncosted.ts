import { sharedSupport } from '../shared-support.ts';
import type { Study } from '../study.ts';
import { spendsMore } from './spends-more.ts';

/**
 * Whether the report tells what closing a cost gap may be worth while the study does not say what that takes. Where the
 * municipalities share support functions already, the report tells it only if `topDown` asks for it.
 */
export function isProgrammeUncosted(study: Study): boolean {
  const { stated, benchmark: named, transition, coordination } = study.topDown;
  if (transition.cost !== undefined || coordination !== undefined) return false;
  if (sharedSupport(study).length > 0 && !stated) return false;
  return [...study.benchmarks.values()].some((benchmark) => (named === undefined || benchmark.id === named) && spendsMore(study, benchmark));
}
