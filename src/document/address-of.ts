import { countWhile } from '../diagnostics/count-while.ts';
import type { Span } from '../diagnostics/span.ts';
import type { Document } from './document.ts';
import type { Source } from './source.ts';
import type { DocumentNode, MapNode, SequenceNode } from './tree.ts';

/** A text with what was read of it: no document where it is no YAML, no source where it is no text. */
export interface AddressedText {
  readonly source: Source | undefined;
  readonly document: Document | undefined;
}

/**
 * Names a place by what surrounds it and not by its line, so that lines above it may come and go: the dotted path of
 * keys and list items (which count from 0) down to the smallest value that holds all of `span`, such as
 * `services.ict.gain` or `goals.study[2]`. A key with anything but letters, digits and `-_` in it stands in double
 * quotes; the whole document is the empty text. Where there is no document, it is the line on which the place begins.
 */
export function addressOf({ source, document }: AddressedText, span: Span): string {
  if (document !== undefined) return addressBelow(document.root, span);
  return source === undefined ? '' : lineAt(source.text, span.start);
}

/** Of a longer line this much is enough to know it by. */
const longestLine = 200;

function lineAt(text: string, offset: number): string {
  const before = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1));
  const start = offset === 0 ? 0 : before + 1;
  const ends = [text.indexOf('\n', offset), text.indexOf('\r', offset)].filter((end) => end !== -1);
  return text.slice(start, Math.min(text.length, ...ends)).trim().slice(0, longestLine);
}

function addressBelow(root: DocumentNode, span: Span): string {
  let address = '';
  let node = root;
  for (;;) {
    const part = partAt(node, span);
    if (part === undefined) return address;
    const { segment, value } = part;
    address += typeof segment === 'number' ? `[${segment}]` : `${address === '' ? '' : '.'}${written(segment)}`;
    node = value;
  }
}

function written(key: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(key) ? key : JSON.stringify(key);
}

/** An entry of a map from its key to the end of its value, or an item of a list. */
interface Part extends Span {
  readonly segment: string | number;
  readonly value: DocumentNode;
}

/** A place may be asked for as often as there are mistakes, so that what a map holds is put in order once. */
const partsOf = new WeakMap<MapNode | SequenceNode, readonly Part[]>();

function partAt(node: DocumentNode, span: Span): Part | undefined {
  // A map that begins with a key is as long as that entry when it has no other: what is said of all of it is said of the map.
  if (node.kind === 'scalar' || (span.start === node.span.start && span.end === node.span.end)) return undefined;
  const parts = partsOf.get(node) ?? writtenHere(node);
  partsOf.set(node, parts);
  const part = parts[countWhile(parts.length, (index) => (parts[index]?.start ?? 0) <= span.start) - 1];
  return part !== undefined && span.end <= part.end ? part : undefined;
}

/** What an alias or a merge key brings in is written elsewhere, and has its address there. */
function writtenHere(node: MapNode | SequenceNode): readonly Part[] {
  const parts = node.kind === 'map' ? entryParts(node) : itemParts(node);
  const inside = parts.filter(({ start, end }) => start >= node.span.start && end <= node.span.end);
  const apart: Part[] = [];
  for (const part of inside.toSorted((a, b) => a.start - b.start)) {
    if (part.start >= (apart.at(-1)?.end ?? 0)) apart.push(part);
  }
  return apart;
}

function entryParts({ entries }: MapNode): readonly Part[] {
  return entries.map(({ key, value }) => {
    const end = value.span.start >= key.span.end ? value.span.end : key.span.end;
    return { segment: key.text, value, start: key.span.start, end };
  });
}

function itemParts({ items }: SequenceNode): readonly Part[] {
  return items.map((value, segment) => ({ segment, value, ...value.span }));
}
