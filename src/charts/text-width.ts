import { boldWidths, regularWidths } from './arial-widths.ts';

export type Weight = 'regular' | 'bold';

/** What is drawn of other scripts is about as wide as it is high; pictographs are wider by a quarter. */
const unknownWidth = 1250;

const widths: Readonly<Record<Weight, () => ReadonlyMap<number, number>>> = {
  regular: once(() => byCodePoint(regularWidths)),
  bold: once(() => byCodePoint(boldWidths)),
};

/** How wide a text is in Arial or a font of the same widths, in the units of `size`. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const known = widths[weight]();
  let thousandths = 0;
  for (const character of text) thousandths += known.get(character.codePointAt(0) ?? 0) ?? unknownWidth;
  return (thousandths * size) / 1000;
}

function byCodePoint(ranges: typeof regularWidths): ReadonlyMap<number, number> {
  return new Map(ranges.flatMap(({ from, widths: each }) => each.map((width, index) => [from + index, width] as const)));
}

/** Most commands draw nothing. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
