import type { LegendEntry, Tone } from './chart-spec.ts';
import type { Place } from './geometry.ts';
import type { Explained } from './legend.ts';
import { dark, middle, paper } from './palette.ts';
import { coordinate, element } from './svg-element.ts';

/** Which points lie over which: what is set apart is seen in any case. */
const order: readonly Tone[] = ['plain', 'illustration', 'strong'];

/**
 * Points as discs: dark, middle, or hollow where an illustration decides them. All of a tone are one path of lines
 * without extent that have round ends, which takes a fifth of the bytes of as many circles.
 */
export function pointMarks(points: readonly (Place & { readonly tone: Tone })[], radius: number): string {
  return order
    .flatMap((tone) => {
      const places = points.filter((point) => point.tone === tone);
      return places.length === 0 ? [] : [discs(places, tone, radius)];
    })
    .join('\n');
}

/** What the tones of points mean; nothing where there is but one and it is no illustration. */
export function explainedPoints(legend: readonly LegendEntry[]): readonly Explained[] {
  if (legend.length === 1 && legend.every(({ tone }) => tone !== 'illustration')) return [];
  return legend.map(({ tone, text }) => ({ swatch: discs([{ x: 7, y: 7 }], tone, 5.5), text }));
}

function discs(places: readonly Place[], tone: Tone, radius: number): string {
  const d = dotted(places);
  const disc = (stroke: string, size: number): string => element('path', { d, stroke, 'stroke-width': 2 * size, 'stroke-linecap': 'round' });
  if (tone === 'illustration') return disc(dark, radius) + disc(paper, radius - 1.8);
  return disc(tone === 'strong' ? dark : middle, radius);
}

/** A path without extent at each place, each from the one before: to the right and down, for short steps take few bytes. */
function dotted(places: readonly Place[]): string {
  let from = { x: 0, y: 0 };
  const steps = places
    .map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }))
    .toSorted((one, other) => one.x - other.x || one.y - other.y)
    .map((to, index) => {
      const [across, down] = [coordinate(to.x - from.x), coordinate(to.y - from.y)];
      from = to;
      return `${index === 0 ? 'M' : 'm'}${across}${down.startsWith('-') ? '' : ' '}${down}h0`;
    });
  return steps.join('');
}
