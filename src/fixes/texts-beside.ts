import type { Span } from '../diagnostics/span.ts';
import { entries, items } from '../document/child.ts';
import type { Source } from '../document/source.ts';
import type { DocumentNode } from '../document/tree.ts';
import { parsed } from './parsed.ts';

/** Of the document that was asked about last. */
let last: { readonly root: DocumentNode; readonly places: ReadonlyMap<number, ReadonlySet<string>> } | undefined;

const none: ReadonlySet<string> = new Set();

/** The keys of the map, or the texts of the list, in which a key or item begins; none for a value that stands under a key. */
export function textsBeside(source: Source, { start }: Span): ReadonlySet<string> {
  const root = parsed(source)?.root;
  if (root === undefined) return none;
  if (last?.root !== root) last = { root, places: placesIn(root) };
  return last.places.get(start) ?? none;
}

/** By the place where each key and item begins, what stands in the same map or list. */
function placesIn(root: DocumentNode): ReadonlyMap<number, ReadonlySet<string>> {
  const places = new Map<number, ReadonlySet<string>>();
  const seen = new Set<DocumentNode>();
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    // What aliases repeat is looked at once.
    if (seen.has(node)) continue;
    seen.add(node);
    const keys = entries(node).map(({ key }) => key);
    const scalars = items(node).flatMap((item) => (item.kind === 'scalar' ? item : []));
    const texts = new Set([...keys, ...scalars].map(({ text }) => text));
    for (const { span } of [...keys, ...scalars]) places.set(span.start, texts);
    open.push(...items(node), ...entries(node).map(({ value }) => value));
  }
  return places;
}
