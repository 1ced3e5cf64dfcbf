import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import type { Inline, Sentence } from '../nodes.ts';
import type { CouncilContext } from './council-context.ts';

/** How many services a list of a paper does not have, and where the report has them; nothing where it has all. */
export function moreServices(context: CouncilContext, left: number): Sentence[] {
  const count = figureText(context, countFigure('services.more', left));
  return left <= 0 ? [] : [context.words.assessment.more<Inline>({ count, one: left === 1 })];
}
