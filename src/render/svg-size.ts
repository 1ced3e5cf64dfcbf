import type { PictureSize } from './word/picture-size.ts';

/** In pixels of 96 to the inch, as CSS has them. */
const units = new Map([['', 1], ['px', 1], ['pt', 4 / 3], ['pc', 16], ['mm', 96 / 25.4], ['cm', 96 / 2.54], ['in', 96]]);

/**
 * How large a drawing says it is: by its width and height, or else by the part of the plane that it shows.
 *
 * @param attributes of its `svg` element, by their names
 * @returns undefined where it does not say so, in pixels of 96 to the inch
 */
export function svgSize(attributes: ReadonlyMap<string, string>): PictureSize | undefined {
  const [, , ...seen] = (attributes.get('viewBox') ?? '').trim().split(/[\s,]+/).map(Number);
  const [seenWidth, seenHeight] = seen;
  const width = side(attributes.get('width'), seenWidth);
  const height = side(attributes.get('height'), seenHeight);
  return width === undefined || height === undefined ? undefined : { width, height };
}

/** A share of the window is no size of its own. */
function side(written: string | undefined, seen: number | undefined): number | undefined {
  if (written === undefined || written.trim().endsWith('%')) return positive(seen);
  const [, number, unit = ''] = /^\s*\+?(\d+\.?\d*|\.\d+)\s*([a-z]*)\s*$/.exec(written) ?? [];
  const factor = units.get(unit);
  return number === undefined || factor === undefined ? undefined : positive(Number(number) * factor);
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : undefined;
}
