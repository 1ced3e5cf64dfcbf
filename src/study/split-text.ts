import type { Span } from '../diagnostics/span.ts';
import { items } from '../document/child.ts';
import type { DocumentNode } from '../document/tree.ts';
import { readText } from './read/text.ts';
import { slug } from './slug.ts';

/** An item of a plain list, and the one that follows it. */
interface Text {
  readonly text: string;
  readonly span: Span;
  readonly next: Text | undefined;
}

/** The items of plain lists by the id that each has. */
export type ListedTexts = ReadonlyMap<string, readonly Text[]>;

/** Takes the items of lists apart, so that many ids can be looked for among them. */
export function listedTexts(lists: readonly DocumentNode[]): ListedTexts {
  const texts = new Map<string, Text[]>();
  for (const list of lists) {
    let next: Text | undefined;
    for (const item of items(list).toReversed()) {
      next = { text: readText(item) ?? '', span: item.span, next };
      const id = slug(next.text);
      texts.set(id, [next, ...(texts.get(id) ?? [])]);
    }
  }
  return texts;
}

/**
 * The neighbours in a list whose texts together have this id: one text with a comma that was not quoted.
 *
 * @returns undefined where no neighbours do
 */
export function splitText(texts: ListedTexts, id: string): readonly [Text, ...Text[]] | undefined {
  for (let end = id.indexOf('-'); end !== -1; end = id.indexOf('-', end + 1)) {
    for (const first of texts.get(id.slice(0, end)) ?? []) {
      const parts: [Text, ...Text[]] = [first];
      for (let { next } = first; next !== undefined; { next } = next) {
        parts.push(next);
        const joined = slug(parts.map(({ text }) => text).join(' '));
        if (joined === id) return parts;
        if (joined.length > id.length) break;
      }
    }
  }
  return undefined;
}
