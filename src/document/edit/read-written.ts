import { CST } from 'yaml';
import { readSyntax } from '../syntax/read-syntax.ts';
import type { Written, WrittenCollection, WrittenDocument, WrittenScalar, WrittenSlot } from './written.ts';

/** Reads how a text is written. It must have been parsed before: of a broken text nothing is promised. */
export function readWritten(original: string): WrittenDocument | undefined {
  const text = original.replace(/\r(?!\n)/g, '\n');
  const document = readSyntax(text).tokens.find((token) => token.type === 'document');
  if (document?.value === undefined) return undefined;
  const aliases = new Map<string, number[]>();
  return { text, root: readNode(document.value, document.start, document.value.offset, aliases), aliases };
}

type Aliases = Map<string, number[]>;

interface MarksRead {
  readonly anchor: string | undefined;
  readonly tagged: boolean;
  readonly start: number | undefined;
}

/** The anchor and tag among tokens. */
function readMarks(tokens: readonly CST.SourceToken[]): MarksRead {
  const marks = tokens.filter(({ type }) => type === 'anchor' || type === 'tag');
  const anchor = marks.find(({ type }) => type === 'anchor')?.source.slice(1);
  return { anchor, tagged: marks.some(({ type }) => type === 'tag'), start: marks[0]?.offset };
}

function readNode(token: CST.Token | null | undefined, before: readonly CST.SourceToken[], place: number, aliases: Aliases): Written {
  const { anchor, tagged, start } = readMarks(before);
  const marks = { anchor, tagged, marksStart: start ?? token?.offset ?? place };
  switch (token?.type) {
    case 'alias': {
      const end = token.offset + token.source.length;
      const name = token.source.slice(1);
      aliases.set(name, [...(aliases.get(name) ?? []), token.offset]);
      return { kind: 'alias', name, ...marks, span: { start: token.offset, end }, end };
    }
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar': {
      const end = token.offset + token.source.length;
      const style = token.source === '' ? 'empty' : token.type === 'scalar' ? 'plain' : token.type === 'single-quoted-scalar' ? 'single' : 'double';
      return { kind: 'scalar', style, ...marks, span: { start: token.offset, end }, end };
    }
    case 'block-scalar':
      return { ...readBlockScalar(token), ...marks };
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      return { ...readCollection(token, aliases), ...marks };
    default:
      return { kind: 'scalar', style: 'empty', ...marks, span: { start: place, end: place }, end: place };
  }
}

function readBlockScalar({ offset, props, source }: CST.BlockScalar): Omit<WrittenScalar, 'anchor' | 'tagged' | 'marksStart'> {
  const header = props.map((prop) => ('source' in prop ? prop.source : '')).join('');
  const sign = /^[|>][-+0-9]*/.exec(header)?.[0] ?? '';
  const content = (header + source).replace(/\r?\n$/, '');
  const textEnd = offset + endOfText(header, source);
  const end = sign.includes('+') ? Math.max(textEnd, offset + content.length) : textEnd;
  return { kind: 'scalar', style: sign.startsWith('|') ? 'literal' : 'folded', span: { start: offset, end: textEnd }, end };
}

/** Where the last line ends that is no blank one; one with more spaces than the text is indented is a part of the text. */
function endOfText(header: string, source: string): number {
  const indent = /^(?:[ \t]*\r?\n)*( *)\S/.exec(source)?.[1]?.length ?? 0;
  const lines = source.split('\n');
  const last = lines.findLastIndex((line) => line.trim() !== '' || (indent > 0 && line.replace('\r', '').length > indent));
  if (last === -1) return header.trimEnd().length;
  return header.length + lines.slice(0, last + 1).join('\n').replace(/\r$/, '').length;
}

type CollectionToken = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

function readCollection(token: CollectionToken, aliases: Aliases): Omit<WrittenCollection, 'anchor' | 'tagged' | 'marksStart'> {
  const isFlow = token.type === 'flow-collection';
  const kind = token.type === 'block-map' || (isFlow && token.start.type === 'flow-map-start') ? 'map' : 'list';
  const slots: WrittenSlot[] = [];
  let at = token.offset + (isFlow ? 1 : 0);
  for (const item of token.items) {
    const comma = item.start.find(({ type }) => type === 'comma');
    const last = slots.at(-1);
    if (comma !== undefined && last !== undefined && last.comma === undefined) slots.splice(-1, 1, { ...last, comma: comma.offset });
    if (!isWritten(item)) continue;
    const slot = kind === 'map' ? readEntry(item, at, aliases) : readItem(item, at, aliases, isFlow);
    slots.push(slot);
    at = slot.end;
  }
  const closing = isFlow ? token.end.find(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end') : undefined;
  const end = closing === undefined ? at : closing.offset + 1;
  const start = isFlow ? token.offset : (slots[0]?.start ?? token.offset);
  return { kind, layout: isFlow ? 'flow' : 'block', slots, span: { start, end }, end };
}

/** The parser's token holds items of nothing but white space too, which are no items. */
function isWritten(item: CST.CollectionItem): boolean {
  return (item.value ?? item.key ?? undefined) !== undefined || item.sep !== undefined || significant(item.start) !== undefined;
}

/** The last token that is neither white space nor a comma. */
function significant(tokens: readonly CST.SourceToken[]): CST.SourceToken | undefined {
  return tokens.findLast(({ type }) => type !== 'space' && type !== 'newline' && type !== 'comment' && type !== 'comma');
}

function endOf(token: CST.SourceToken | undefined): number | undefined {
  return token === undefined ? undefined : token.offset + token.source.length;
}

function readEntry(item: CST.CollectionItem, at: number, aliases: Aliases): WrittenSlot {
  const sep = item.sep ?? [];
  const colon = sep.find(({ type }) => type === 'map-value-ind');
  const keyPlace = colon?.offset ?? endOf(significant(item.start)) ?? at;
  const key = readNode(item.key, item.start, keyPlace, aliases);
  const value = readNode(item.value, sep, endOf(significant(sep)) ?? key.end, aliases);
  const text = item.key !== null && CST.isScalar(item.key ?? null) ? CST.resolveAsScalar(item.key ?? null) : undefined;
  const explicit = text === undefined || text === null || item.start.some(({ type }) => type === 'explicit-key-ind');
  const keyQuoted = key.kind === 'scalar' && key.style !== 'plain' && key.style !== 'empty';
  return {
    name: text?.value ?? '',
    keyQuoted,
    keyAnchor: key.anchor,
    explicit: explicit || key.kind === 'alias',
    merges: text?.value === '<<' && !keyQuoted,
    start: key.marksStart,
    signEnd: endOf(colon),
    value,
    end: Math.max(value.end, endOf(colon) ?? key.end),
    comma: undefined,
  };
}

function readItem(item: CST.CollectionItem, at: number, aliases: Aliases, isFlow: boolean): WrittenSlot {
  const dash = item.start.find(({ type }) => type === 'seq-item-ind');
  const place = endOf(significant(item.start)) ?? at;
  const plain = { name: undefined, keyQuoted: false, keyAnchor: undefined, explicit: false, merges: false, comma: undefined };
  if (isFlow && (item.key ?? undefined) !== undefined && item.sep !== undefined) {
    const entry = readEntry(item, at, aliases);
    const span = { start: entry.start, end: entry.end };
    const pair: WrittenCollection = {
      kind: 'map', layout: 'pair', slots: [entry], span, end: entry.end, anchor: undefined, tagged: false, marksStart: entry.start,
    };
    return { ...plain, start: entry.start, signEnd: undefined, value: pair, end: entry.end };
  }
  const value = readNode(item.value, item.start, place, aliases);
  return { ...plain, start: dash?.offset ?? value.marksStart, signEnd: endOf(dash), value, end: Math.max(value.end, endOf(dash) ?? value.end) };
}
