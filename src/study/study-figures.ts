import type { FigureFinder } from '../figures/figure-finder.ts';
import { figureFinder } from '../figures/figure-finder.ts';
import { builtInCriteria } from './built-in-criteria.ts';
import type { Definitions } from './defined-ids.ts';
import { quadrants } from './swot.ts';

/** The finder of the study asked for last: several checks ask for it. */
let last: { readonly definitions: Definitions; readonly finder: FigureFinder } | undefined;

/** A finder for the figures that a study can have, from the ids that its sections define. */
export function studyFigures(definitions: Definitions): FigureFinder {
  if (last?.definitions !== definitions) last = { definitions, finder: makeFinder(definitions) };
  return last.finder;
}

function makeFinder(definitions: Definitions): FigureFinder {
  const of = (section: string): readonly string[] | 'any' => {
    const { isBroken, written } = definitions(section);
    return isBroken ? 'any' : written;
  };
  const criteria = of('criteria');
  return figureFinder({
    municipality: of('municipalities'),
    benchmark: of('benchmarks'),
    comparator: of('comparators'),
    service: of('services'),
    // Without criteria of its own a study has the built-in ones.
    criterion: criteria.length === 0 ? builtInCriteria : criteria,
    item: of('swot'),
    factor: of('readiness'),
    quadrant: quadrants,
    key: of('sharing'),
  });
}
