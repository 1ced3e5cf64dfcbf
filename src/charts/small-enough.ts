import type { Drawn } from './chart-frame.ts';

/** A chart has 10 kB at most; the rest is for the title, the description and the frame. */
const mostBytes = 7300;
/** To how many characters words are cut where nothing else makes a drawing small enough. */
const cuts = [40, 10, 4, 2] as const;

/**
 * The first of several ways to draw a chart, of which the last takes the fewest bytes, that can be drawn and is small
 * enough. Where none is, the same with words that are cut: there are names of two thousand characters, and characters of
 * five bytes.
 */
export function firstSmallEnough<T>(spec: T, ways: readonly ((spec: T) => Drawn | undefined)[]): Drawn {
  const [fullest, ...others] = ways;
  const smallest = others.pop() ?? fullest;
  let last: Drawn = { markup: '', height: 0 };
  for (const most of [undefined, ...cuts]) {
    const words = most === undefined ? spec : (cutWords(spec, most) as T);
    const first = fullest?.(words);
    if (isSmall(first)) return first;
    last = smallest?.(words) ?? first ?? last;
    // What is too large in the smallest way is so in every other.
    if (!isSmall(last)) continue;
    for (const way of others) {
      const drawn = way(words);
      if (isSmall(drawn)) return drawn;
    }
    return last;
  }
  return last;
}

/** Whether a drawing leaves room for the rest of its file. */
export function isSmall(drawn: Drawn | undefined): drawn is Drawn {
  return drawn !== undefined && new TextEncoder().encode(drawn.markup).length <= mostBytes;
}

/** What is no word for a reader. */
const names: ReadonlySet<string> = new Set(['id', 'kind', 'tone']);

/** The same with no text longer than so many characters. */
function cutWords(value: unknown, most: number): unknown {
  if (typeof value === 'string') {
    // A character may have two units, and what is cut off need not be taken apart.
    const characters = Array.from(value.slice(0, 2 * most + 2));
    return characters.length <= most ? value : `${characters.slice(0, most - 1).join('')}…`;
  }
  if (Array.isArray(value)) return value.map((each) => cutWords(each, most));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, names.has(key) ? each : cutWords(each, most)]));
  return value;
}
