import type { Alias, CST, Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isCollection, isMap, isScalar } from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Span } from '../diagnostics/span.ts';
import { maximumAliasExpansions } from './limits.ts';
import { mergedMaps, withMergedEntries } from './merge-keys.ts';
import { readScalar } from './read-scalar.ts';
import { type Anchored, countWithinLimits, type Extent, note, type Reading, refuse, refuseIf, scalarExtent, startReading, surrounding } from './reading.ts';
import { fitsCollection, writtenTag } from './known-tags.ts';
import { endOfLine, excerpt } from './syntax/lines.ts';
import { suspiciousKey, suspiciousRoot, suspiciousValue } from './syntax/suspicious.ts';
import type { DocumentNode, KeyNode, MapEntry, MapNode } from './tree.ts';

export interface ReadTree {
  /** Undefined when something is wrong that makes the tree misleading. */
  readonly root: DocumentNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns the parser's nodes into our tree: aliases share what they stand for, merge keys are carried out. */
export function readTree(root: Node, text: string): ReadTree {
  const reading = startReading(text);
  const { node } = readNode(reading, root, 0, 0);
  if (node.kind === 'scalar') refuseIf(reading, suspiciousRoot(node, text));
  return { root: reading.unusable ? undefined : node, diagnostics: reading.diagnostics };
}

interface Result {
  readonly node: DocumentNode;
  readonly extent: Extent;
  /** Where the value ends as it is written here: for an alias not where its node ends. */
  readonly end: number;
}

/** `depth` is that of the surrounding map or list, `place` where an empty value is said to be. */
function readNode(reading: Reading, node: Node | null, depth: number, place: number): Result {
  if (node === null) return emptyResult({ start: place, end: place });
  if (isAlias(node)) return readAlias(reading, node, depth);
  const anchored: Anchored = { node: undefined, extent: scalarExtent };
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, anchored);
  let result: Result;
  if (isScalar(node)) {
    const scalar = readScalar(node, place);
    const span = scalar?.span ?? spanOf(node);
    if (scalar === undefined) refuse(reading, diagnostic('yaml/tag-mismatch', span, { tag: writtenTag(node.tag ?? '') }));
    else refuseIf(reading, suspiciousValue(scalar, reading.text));
    countWithinLimits(reading, scalarExtent, depth, span);
    result = scalar === undefined ? emptyResult(span) : { node: scalar, extent: scalarExtent, end: span.end };
  } else {
    if (!fitsCollection(node.tag, isMap(node))) refuse(reading, diagnostic('yaml/tag-mismatch', startOf(node), { tag: writtenTag(node.tag ?? '') }));
    countWithinLimits(reading, { height: 1, aliases: 0, values: 1 }, depth, startOf(node));
    result = isMap(node) ? readMap(reading, node as YAMLMap<Node, Node | null>, depth + 1) : readSequence(reading, node, depth + 1);
  }
  anchored.node = result.node;
  anchored.extent = result.extent;
  return result;
}

function readAlias(reading: Reading, alias: Alias, depth: number): Result {
  const span = spanOf(alias);
  const anchored = reading.anchors.get(alias.source);
  const extent = { ...(anchored?.extent ?? scalarExtent), aliases: 1 + (anchored?.extent.aliases ?? 0) };
  countWithinLimits(reading, extent, depth, span);
  if (anchored?.node !== undefined) return { node: anchored.node, extent, end: span.end };
  if (anchored === undefined) {
    const args = { alias: excerpt(alias.source), nearest: nearestAnchor(reading, alias.source) };
    refuse(reading, diagnostic('yaml/unknown-alias', span, args));
  } else {
    refuse(reading, diagnostic('yaml/recursive-alias', span, { alias: excerpt(alias.source) }));
  }
  return { ...emptyResult(span), extent };
}

/** Among many thousand anchors a suggestion would cost more than it is worth. */
function nearestAnchor({ anchors }: Reading, name: string): string | undefined {
  return anchors.size > maximumAliasExpansions ? undefined : nearest(name, anchors.keys());
}

function readMap(reading: Reading, map: YAMLMap<Node, Node | null>, depth: number): Result {
  const entries: MapEntry[] = [];
  const extents: Extent[] = [];
  const first = new Map<string, KeyNode>();
  const merged: MapNode[] = [];
  const start = map.range?.[0] ?? 0;
  let end = start;
  for (const pair of map.items) {
    if (reading.stopped) break;
    const key = readKey(reading, pair, depth);
    const value = readNode(reading, pair.value, depth, emptyValuePlace(pair.srcToken, key?.span.end ?? end));
    end = value.end;
    extents.push(value.extent);
    if (key === undefined) continue;
    const earlier = first.get(key.text);
    if (earlier !== undefined) {
      const related = [{ span: earlier.span, role: 'first' as const }];
      note(reading, diagnostic('yaml/duplicate-key', key.span, { key: excerpt(key.text) }, related));
      continue;
    }
    first.set(key.text, key);
    if (key.text !== '<<' || key.quoted) {
      entries.push({ key, value: value.node });
      continue;
    }
    const maps = mergedMaps(value.node);
    if (maps === undefined) refuse(reading, diagnostic('yaml/merge', writtenSpan(pair.value, value), {}));
    else for (const base of maps) merged.push(base);
  }
  const flowEnd = map.srcToken === undefined || map.flow !== true ? end : (map.range?.[1] ?? end);
  const node: DocumentNode = { kind: 'map', entries: withMergedEntries(entries, merged), span: { start, end: flowEnd } };
  return { node, extent: surrounding(extents), end: flowEnd };
}

function readKey(reading: Reading, pair: Pair<Node, Node | null>, depth: number): KeyNode | undefined {
  if (isCollection(pair.key)) {
    const { start, end } = spanOf(pair.key);
    refuse(reading, diagnostic('yaml/complex-key', { start, end: Math.min(end, endOfLine(reading.text, start)) }, {}));
    return undefined;
  }
  const place = pair.srcToken?.sep?.find(isColon)?.offset ?? significantEnd(pair.srcToken?.start) ?? 0;
  const { node, end } = readNode(reading, pair.key, depth, place);
  const span = isAlias(pair.key) ? spanOf(pair.key) : { start: node.span.start, end };
  if (node.kind !== 'scalar') {
    refuse(reading, diagnostic('yaml/complex-key', span, {}));
    return undefined;
  }
  const key: KeyNode = { text: node.text, quoted: node.quoted, span };
  if (key.text === '' && !key.quoted) refuse(reading, diagnostic('yaml/empty-key', span, {}));
  else if (!isAlias(pair.key)) refuseIf(reading, suspiciousKey(key, hasColon(pair.srcToken), reading.text));
  return key;
}

function readSequence(reading: Reading, sequence: YAMLSeq, depth: number): Result {
  const items: DocumentNode[] = [];
  const extents: Extent[] = [];
  const written = writtenItems(sequence);
  const start = sequence.range?.[0] ?? 0;
  let end = start;
  for (const [index, item] of sequence.items.entries()) {
    if (reading.stopped) break;
    const result = readNode(reading, item as Node, depth, significantEnd(written[index]?.start) ?? start);
    items.push(result.node);
    extents.push(result.extent);
    end = result.end;
  }
  if (sequence.flow === true) end = sequence.range?.[1] ?? end;
  return { node: { kind: 'sequence', items, span: { start, end } }, extent: surrounding(extents), end };
}

/** The parser's token holds items of nothing but white space too, which are no items. */
function writtenItems(sequence: YAMLSeq): readonly CST.CollectionItem[] {
  const token = sequence.srcToken as CST.BlockSequence | CST.FlowCollection | undefined;
  const items: readonly CST.CollectionItem[] = token?.items ?? [];
  return items.filter((item) => (item.value ?? undefined) !== undefined || item.sep !== undefined || significantEnd(item.start) !== undefined);
}

function hasColon(item: CST.CollectionItem | undefined): boolean {
  return item?.sep?.some(isColon) ?? false;
}

function isColon({ type }: CST.SourceToken): boolean {
  return type === 'map-value-ind';
}

function emptyValuePlace(item: CST.CollectionItem | undefined, keyEnd: number): number {
  return significantEnd(item?.sep) ?? keyEnd;
}

/** The end of the last token that is not white space: of a colon, a dash, an anchor or a tag. */
function significantEnd(tokens: readonly CST.SourceToken[] | undefined): number | undefined {
  const last = tokens?.findLast(({ type }) => type !== 'space' && type !== 'newline' && type !== 'comment' && type !== 'comma');
  return last === undefined ? undefined : last.offset + last.source.length;
}

function spanOf(node: Node): Span {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}

function startOf(node: Node): Span {
  const { start } = spanOf(node);
  return { start, end: start + 1 };
}

function writtenSpan(node: Node | null, { node: read, end }: Result): Span {
  return { start: node !== null && isAlias(node) ? spanOf(node).start : read.span.start, end };
}

function emptyResult(span: Span): Result {
  return { node: { kind: 'scalar', value: null, text: '', quoted: false, span }, extent: scalarExtent, end: span.end };
}
