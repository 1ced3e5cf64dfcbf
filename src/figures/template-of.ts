import type { FigureTemplate } from './ids.ts';
import { figureTemplates } from './ids.ts';

/**
 * The template that the id of a computed figure follows. Of several, the one with most words of its own:
 * `population.group` is the group's, although `<municipality>` would fit.
 *
 * @returns undefined for an id that is in no template, such as a claim's
 */
export function templateOf(id: string): FigureTemplate | undefined {
  const written = id.split('.');
  known ??= figureTemplates.map(split).toSorted((a, b) => b.own - a.own);
  return known.find(({ segments }) => {
    return segments.length === written.length && segments.every((segment, index) => isPlaceholder(segment) || segment === written[index]);
  })?.template;
}

interface Split {
  readonly template: FigureTemplate;
  readonly segments: readonly string[];
  /** How many segments are words and no placeholders. */
  readonly own: number;
}

/** Split once, those with most words of their own first: a study may have thousands of figures. */
let known: readonly Split[] | undefined;

function split(template: FigureTemplate): Split {
  const segments = template.id.split('.');
  return { template, segments, own: segments.filter((segment) => !isPlaceholder(segment)).length };
}

function isPlaceholder(segment: string): boolean {
  return segment.startsWith('<');
}
