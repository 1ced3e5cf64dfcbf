import type { FigureFinder } from '../figures/figure-finder.ts';
import { figureFinder } from '../figures/figure-finder.ts';
import type { Definitions } from './defined-ids.ts';
import { quadrants } from './swot.ts';

/** A finder for the figures that a study can have, from the ids that its sections define. */
export function studyFigures(definitions: Definitions): FigureFinder {
  const of = (section: string): readonly string[] | 'any' => {
    const { isBroken, written } = definitions(section);
    return isBroken ? 'any' : written;
  };
  return figureFinder({
    municipality: of('municipalities'),
    benchmark: of('benchmarks'),
    comparator: of('comparators'),
    service: of('services'),
    criterion: of('criteria'),
    item: of('swot'),
    quadrant: quadrants,
    key: of('sharing'),
  });
}
