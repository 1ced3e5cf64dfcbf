import type { RatedImportance } from '../../analyses/swot/swot.ts';
import type { Phrase } from '../../texts/phrase.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import type { Inline } from '../nodes.ts';

/** How many have answered, to stand beside a median that does not speak for all; undefined where everybody has. */
export function answeredBySome(context: ReportContext, { answers, missing }: RatedImportance): Phrase<Inline> | undefined {
  if (missing.length === 0) return undefined;
  const count = (of: string, value: number): Inline => figureText(context, countFigure(`swot.${of}`, value));
  return context.texts.swot.importance.answered<Inline>({
    given: count('answered', answers.size),
    all: count('asked', answers.size + missing.length),
  });
}
