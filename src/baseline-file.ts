import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { LineIndex } from './diagnostics/line-index.ts';
import type { Span } from './diagnostics/span.ts';
import { child, items } from './document/child.ts';
import { decodeText } from './document/decode-text.ts';
import type { Document } from './document/document.ts';
import { parseDocument } from './document/parse-document.ts';
import type { DocumentNode } from './document/tree.ts';

/** What was found before and is not told again: how often a code stands at one address of a file. */
export interface BaselineEntry {
  /** The path from the baseline's folder, with forward slashes. */
  readonly file: string;
  readonly code: string;
  /** As `addressOf` names it. */
  readonly at: string;
  /** At least 1. */
  readonly count: number;
}

/** An entry and where it stands in the baseline. */
export interface WrittenEntry extends BaselineEntry {
  readonly span: Span;
}

/** What is wrong with a baseline, at a line that counts from 1. */
export type BaselineProblem = { readonly line: number } & (
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'not-a-baseline' }
  | { readonly kind: 'other-format'; readonly found: string }
  | { readonly kind: 'bad-entry' }
);

/** A baseline, or the first thing that is wrong with it. */
export type BaselineFile =
  | { readonly kind: 'read'; readonly document: Document; readonly entries: readonly WrittenEntry[] }
  | { readonly kind: 'refused'; readonly problem: BaselineProblem };

/** The format that is read and written. */
const format = 1;

/** Bytes → text → document → entries. JSON is YAML too, and so every entry has its place. */
export function readBaselineFile(name: string, bytes: Uint8Array): BaselineFile {
  const decoded = decodeText(name, bytes);
  const lines = new LineIndex(decoded.source?.text ?? '');
  const lineOf = ({ span }: { readonly span: Span }): number => lines.positionAt(span.start).line;
  const refused = (found: Diagnostic): BaselineFile => {
    const line = lineOf(found);
    // What is said of a file without content speaks of studies.
    return { kind: 'refused', problem: found.code === 'file/empty' ? { kind: 'not-a-baseline', line } : { kind: 'diagnostic', line, diagnostic: found } };
  };
  const [undecoded] = decoded.diagnostics;
  if (undecoded !== undefined) return refused(undecoded);
  if (decoded.source === undefined) return { kind: 'refused', problem: { kind: 'not-a-baseline', line: 1 } };
  const { document, diagnostics: [mistake] } = parseDocument(decoded.source);
  if (mistake !== undefined) return refused(mistake);
  if (document === undefined) return { kind: 'refused', problem: { kind: 'not-a-baseline', line: 1 } };
  const stated = child(document.root, 'format');
  const list = child(document.root, 'entries');
  if (stated?.kind !== 'scalar' || typeof stated.value !== 'number' || list?.kind !== 'sequence') {
    return { kind: 'refused', problem: { kind: 'not-a-baseline', line: lineOf(document.root) } };
  }
  if (stated.value !== format) return { kind: 'refused', problem: { kind: 'other-format', line: lineOf(stated), found: stated.text } };
  const entries: WrittenEntry[] = [];
  for (const item of items(list)) {
    const entry = readEntry(item);
    if (entry === undefined) return { kind: 'refused', problem: { kind: 'bad-entry', line: lineOf(item) } };
    entries.push(entry);
  }
  return { kind: 'read', document, entries };
}

function readEntry(item: DocumentNode): WrittenEntry | undefined {
  const [file, code, at] = [textOf(child(item, 'file')), textOf(child(item, 'code')), textOf(child(item, 'at'))];
  const count = child(item, 'count');
  if (file === undefined || code === undefined || at === undefined || count?.kind !== 'scalar') return undefined;
  if (typeof count.value !== 'number' || !Number.isSafeInteger(count.value) || count.value < 1) return undefined;
  return { file, code, at, count: count.value, span: item.span };
}

function textOf(node: DocumentNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.quoted ? node.text : undefined;
}

/** What {@link readBaselineFile} reads, as data. */
export function baselineData(entries: readonly BaselineEntry[]): object {
  return { format, entries: entries.map(({ file, code, at, count }) => ({ file, code, at, count })) };
}
