import { dark, light, paper } from './palette.ts';

export interface Shade {
  readonly fill: string;
  /** The colour of the letters upon it: 4.5 : 1 at least, which on the middle one needs black. */
  readonly letters: string;
}

/** As many colours as there are parts, evenly from dark to light, so that their order is seen without a colour too. */
export function shades(count: number): readonly Shade[] {
  const [from, to] = [channels(dark), channels(light)];
  return Array.from({ length: count }, (_, index) => {
    const share = count === 1 ? 0 : index / (count - 1);
    const mixed = from.map((channel, place) => Math.round(channel + ((to[place] ?? channel) - channel) * share));
    return { fill: `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`, letters: luminance(mixed) < 0.215 ? paper : '#000000' };
  });
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));
}

/** Relative luminance (WCAG 2.2), with the screen's curve taken as a square: near enough to tell dark from light. */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  return (0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue) / (255 * 255);
}
