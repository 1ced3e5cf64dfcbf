/** Red, green and blue, from 0 to 255. */
type Color = readonly [number, number, number];

/**
 * A house colour in which words can be read on a background: mixed with black or white as far as it takes.
 *
 * @param color `#rrggbb`
 * @param background `#rrggbb`
 * @param enough the contrast that is wanted (WCAG 2.2, 1.4.3); reckoned to within about 2 %
 */
export function readableColor(color: string, background: string, enough: number): string {
  const behind = parsed(background);
  const towards: Color = luminance(behind) > 0.2 ? [0, 0, 0] : [255, 255, 255];
  for (let part = 0; part < steps; part += 1) {
    const mixed = mix(parsed(color), towards, part / steps);
    if (contrast(mixed, behind) >= enough) return written(mixed);
  }
  return written(towards);
}

const steps = 20;

function parsed(color: string): Color {
  const at = (start: number): number => Number.parseInt(color.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

function written(color: Color): string {
  return `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function mix(color: Color, other: Color, share: number): Color {
  const part = (index: 0 | 1 | 2): number => Math.round(color[index] + (other[index] - color[index]) * share);
  return [part(0), part(1), part(2)];
}

function contrast(one: Color, other: Color): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** sRGB made linear by a cubic, to within 0.003: powers differ in their last bit from one version of Node to another. */
function linear(part: number): number {
  const share = part / 255;
  return share * (share * (share * 0.305306011 + 0.682171111) + 0.012522878);
}
