import { SaxesParser } from 'saxes';
import type { LogoProblem } from './logo-problem.ts';
import { rasterProblem, sizeProblem } from './logo-problem.ts';
import { logoType } from './logo-type.ts';
import { svgSize } from './svg-size.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** Elements within elements, and elements in all: what follows every one of them has to come to an end. */
const deepest = 100;
const most = 100_000;
/** How much is read at a time, in UTF-16 units. */
const piece = 4096;

interface Drawn {
  readonly id: string | undefined;
  /** The ids that it refers to, each of which is drawn again for it. */
  readonly uses: readonly string[];
  readonly children: Drawn[];
}

/** What is wrong with an SVG as a logo, if anything is. It is read strictly, since what draws it for Word does so too. */
export function svgProblem(bytes: Uint8Array): LogoProblem | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'broken';
  }
  const root: Drawn = { id: undefined, uses: [], children: [] };
  const open: Drawn[] = [root];
  const found = new Set<LogoProblem | undefined>();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => found.add('broken'));
  parser.on('doctype', (declared) => found.add(declared.includes('[') ? 'entities' : undefined));
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = new Map(Object.values(attributes).map(({ name, value }) => [name, value] as const));
    if (open.length === 1) {
      found.add(local === 'svg' && uri === svgNamespace ? undefined : 'broken');
      found.add(sizeProblem(svgSize(values)));
    }
    if (local === 'image') found.add(imageProblem(values));
    if (open.length > deepest) found.add('too-much');
    const drawn: Drawn = { id: values.get('id'), uses: [...values].flatMap(([name, value]) => usedBy(name, value)), children: [] };
    open.at(-1)?.children.push(drawn);
    open.push(drawn);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  // In pieces, since each further element takes the longer the more of them it is in.
  for (let at = 0; at < text.length && !found.has('too-much') && !found.has('broken'); at += piece) parser.write(text.slice(at, at + piece));
  if (!found.has('too-much')) parser.close();
  // What follows the first of them may follow from it.
  return (['entities', 'broken', 'size', 'too-much'] as const).find((each) => found.has(each)) ?? (isTooMuch(root) ? 'too-much' : undefined);
}

/** Elements that are drawn, and how deep they are within one another. */
interface Extent {
  readonly amount: number;
  readonly depth: number;
}

const endless: Extent = { amount: Infinity, depth: Infinity };

function usedBy(name: string, value: string): readonly string[] {
  const whole = isAddress(name) ? /^\s*#(.*?)\s*$/.exec(value)?.[1] : undefined;
  return [...(whole === undefined ? [] : [whole]), ...Array.from(value.matchAll(/url\(\s*["']?#([^"')]*)/g), ([, id]) => id ?? '')];
}

/** With the prefix that the drawing has chosen, if any. */
function isAddress(name: string): boolean {
  return /^(?:[^:]+:)?href$/.test(name);
}

/** A picture within the drawing has to be one too; one from outside is never fetched. */
function imageProblem(values: ReadonlyMap<string, string>): LogoProblem | undefined {
  const address = [...values].find(([name, value]) => isAddress(name) && /^\s*data:/i.test(value))?.[1];
  if (address === undefined) return undefined;
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  const type = logoType(bytes);
  return type === 'png' || type === 'jpeg' ? rasterProblem(bytes) : 'broken';
}

/** Whether so much is drawn, or so deep within one another, that it may not come to an end. */
function isTooMuch(root: Drawn): boolean {
  const byId = new Map<string, Drawn>();
  const remember = (drawn: Drawn): void => {
    if (drawn.id !== undefined && !byId.has(drawn.id)) byId.set(drawn.id, drawn);
    for (const child of drawn.children) remember(child);
  };
  remember(root);
  const known = new Map<Drawn, Extent>();
  const extent = (drawn: Drawn, level: number): Extent => {
    const before = known.get(drawn);
    if (before !== undefined || level > deepest) return before ?? endless;
    // Until it is known: what comes back to itself has no end.
    known.set(drawn, endless);
    const parts = [...drawn.children, ...drawn.uses.flatMap((id) => byId.get(id) ?? [])].map((part) => extent(part, level + 1));
    const found = { amount: parts.reduce((sum, { amount }) => sum + amount, 1), depth: parts.reduce((depth, part) => Math.max(depth, part.depth + 1), 1) };
    known.set(drawn, found);
    return found;
  };
  const { amount, depth } = extent(root, 0);
  return amount > most || depth > deepest;
}
