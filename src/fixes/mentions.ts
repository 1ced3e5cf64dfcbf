import { entries, items } from '../document/child.ts';
import type { Source } from '../document/source.ts';
import type { DocumentNode } from '../document/tree.ts';
import { parsed } from './parsed.ts';

/** What the keys and values of a document mention, apart from names and texts, in which a word stands for itself and for no id. */
export interface Mentions {
  /** How often a word is a key, a value, or a part of one that joins ids: `frosta+verdal`, `cost.frosta`. */
  readonly counts: ReadonlyMap<string, number>;
  /** What services say they are in the catalogue, which has its own ids. */
  readonly catalogued: ReadonlySet<string>;
}

/** Keys of names and texts. */
const keysOfText: ReadonlySet<string> = new Set(['name', 'title', 'text', 'note', 'publisher']);

/** Of the document that was asked about last. */
let last: { readonly root: DocumentNode; readonly mentions: Mentions } | undefined;

/** What a text mentions, counted once for all its mistakes; undefined for what is no YAML. */
export function mentionsIn(source: Source): Mentions | undefined {
  const root = parsed(source)?.root;
  if (root === undefined) return undefined;
  if (last?.root !== root) last = { root, mentions: countMentions(root) };
  return last.mentions;
}

function countMentions(root: DocumentNode): Mentions {
  const counts = new Map<string, number>();
  const catalogued = new Set<string>();
  const count = (text: string): void => {
    const parts = text.split(/\s*[+.]\s*/);
    for (const word of parts.length === 1 ? parts : [text, ...parts]) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  const seen = new Set<DocumentNode>();
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    // What aliases repeat stands in the text once.
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'scalar') count(node.text);
    open.push(...items(node));
    for (const { key, value } of entries(node)) {
      count(key.text);
      if (value.kind !== 'scalar') open.push(value);
      else if (key.text === 'catalogue') catalogued.add(value.text);
      else if (!keysOfText.has(key.text)) open.push(value);
    }
  }
  return { counts, catalogued };
}
