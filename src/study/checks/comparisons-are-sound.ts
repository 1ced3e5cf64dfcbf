import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { comparisonCautions } from '../comparison-cautions.ts';
import type { Study } from '../study.ts';

/** The writer is told of what weakens each comparison; gross cost and price years have checks of their own. */
export function comparisonsAreSound(study: Study): Diagnostic[] {
  return [...study.benchmarks.values()].flatMap((benchmark) =>
    comparisonCautions(study, benchmark).flatMap((caution): Diagnostic[] => {
      switch (caution.kind) {
        case 'best-peer':
          return [diagnostic('study/best-peer', benchmark.span, { benchmark: benchmark.id })];
        case 'one-year-only':
          return [diagnostic('study/one-year-only', benchmark.span, { benchmark: benchmark.id })];
        case 'large-group':
          return [
            diagnostic('study/large-group', benchmark.span, { inhabitants: caution.inhabitants, limit: caution.limit }),
          ];
        case 'gross-cost':
        case 'price-years':
          return [];
      }
    }),
  );
}
