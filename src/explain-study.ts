import { explainableFigures } from './analyses/explainable-figures.ts';
import { analyze } from './analyses/index.ts';
import { parseDocument } from './document/parse-document.ts';
import type { Source } from './document/source.ts';
import type { FigureFinder } from './figures/figure-finder.ts';
import type { Figure } from './figures/figure.ts';
import { readDefinitions } from './study/defined-ids.ts';
import { studyFigures } from './study/study-figures.ts';
import type { Study } from './study/study.ts';

/** Study → every figure that it has, by id, those of its claims with them. */
export function figuresOf(study: Study): ReadonlyMap<string, Figure> {
  return explainableFigures(analyze(study));
}

/** The figures that a text without errors can have, whether or not its inputs suffice. */
export function possibleFigures(source: Source): FigureFinder | undefined {
  const { document, diagnostics } = parseDocument(source);
  return document && studyFigures(readDefinitions(document.root, diagnostics));
}
