import type { Tone } from './chart-spec.ts';
import type { Attributes } from './svg-element.ts';
import { element } from './svg-element.ts';

/*
 * Dark, middle and light stay apart in grey print and for whoever sees colours otherwise: no meaning rests on hue alone.
 * Text is at least 7 : 1 against white, and bars 3 : 1.
 */
export const ink = '#1a1a1a';
/** Scales and other words that are no content. */
export const quietInk = '#4d4d4d';
export const rule = '#c8c8c8';
export const paper = '#ffffff';
export const dark = '#0b3c5d';
export const middle = '#5b8fb9';
export const light = '#d3e2ef';
/** What is to be held against the rest: a benchmark, a base. */
export const accent = '#b34700';

/** How the shapes of a tone are filled. */
export const fills: Readonly<Record<Tone, Attributes>> = {
  plain: { fill: middle },
  strong: { fill: dark },
  illustration: { fill: 'url(#hatch)', stroke: middle },
};

/** The hatching that `illustration` is filled with; once in a drawing that has it. */
export function hatchPattern(): string {
  const line = element('path', { d: 'M0 0V6', stroke: middle, 'stroke-width': 4 });
  return element('defs', {}, element('pattern', { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, element('rect', { width: 6, height: 6, fill: paper }) + line));
}
