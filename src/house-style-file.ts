import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { LineIndex } from './diagnostics/line-index.ts';
import { nearest } from './diagnostics/nearest.ts';
import { child, entries } from './document/child.ts';
import { decodeText } from './document/decode-text.ts';
import { parseDocument } from './document/parse-document.ts';
import type { DocumentNode } from './document/tree.ts';

/** The keys of a style file, each a text. */
export const styleKeys = ['logo', 'logoText', 'color', 'font', 'disclaimer'] as const;

type StyleKey = (typeof styleKeys)[number];

/** What is wrong with a style file, at a line that counts from 1. */
export type StyleProblem = { readonly line: number } & (
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'not-a-map' }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly nearest: string | undefined }
  | { readonly kind: 'not-text'; readonly key: string }
  | { readonly kind: 'not-color'; readonly found: string }
  | { readonly kind: 'not-font'; readonly found: string }
);

/** A style file's texts, and the line that names the logo, unless something in it is wrong. */
export interface StyleFile {
  readonly stated: Readonly<Partial<Record<StyleKey, string>>>;
  readonly logoLine: number;
  readonly problems: readonly StyleProblem[];
}

/** Bytes → text → document → what a house style states. The logo's own file is another's business. */
export function readStyleFile(name: string, bytes: Uint8Array): StyleFile {
  const decoded = decodeText(name, bytes);
  const lines = new LineIndex(decoded.source?.text ?? '');
  const lineOf = (node: { readonly span: { readonly start: number } } | undefined): number => lines.positionAt(node?.span.start ?? 0).line;
  // Every key may be left out, and so may all: a file of comments alone states nothing.
  const broken = (found: readonly Diagnostic[]): StyleFile => ({
    stated: {},
    logoLine: 1,
    problems: found.filter(({ code }) => code !== 'file/empty').map((each) => ({ kind: 'diagnostic', line: lineOf(each), diagnostic: each })),
  });
  if (decoded.source === undefined || decoded.diagnostics.length > 0) return broken(decoded.diagnostics);
  const { document, diagnostics } = parseDocument(decoded.source);
  if (document === undefined || diagnostics.length > 0) return broken(diagnostics);
  const { root } = document;
  if (root.kind !== 'map') return { stated: {}, logoLine: 1, problems: [{ kind: 'not-a-map', line: lineOf(root) }] };
  const problems = entries(root).flatMap(({ key, value }): StyleProblem[] => {
    const known = styleKeys.find((each) => each === key.text);
    if (known === undefined) return [{ kind: 'unknown-key', line: lineOf(key), key: key.text, nearest: nearest(key.text, styleKeys) }];
    const found = problemOf(known, value);
    return found === undefined ? [] : [{ ...found, line: lineOf(key) }];
  });
  const stated = styleKeys.flatMap((key): [StyleKey, string][] => {
    const value = textOf(child(root, key));
    return value === undefined ? [] : [[key, value]];
  });
  return { stated: Object.fromEntries(stated), logoLine: lineOf(child(root, 'logo')), problems };
}

type FoundProblem = { readonly kind: 'not-text'; readonly key: string } | { readonly kind: 'not-color' | 'not-font'; readonly found: string };

function problemOf(key: StyleKey, value: DocumentNode): FoundProblem | undefined {
  const text = textOf(value);
  // A colour without quotes is a comment, and what is left is nothing.
  if (key === 'color') return text !== undefined && /^#[0-9a-f]{6}$/i.test(text) ? undefined : { kind: 'not-color', found: text ?? '' };
  if (text === undefined) return { kind: 'not-text', key };
  return key === 'font' && !/^[\p{L}\p{N}][\p{L}\p{N} _.-]{0,60}$/u.test(text) ? { kind: 'not-font', found: text } : undefined;
}

/** Undefined for what is no text, or an empty one. */
function textOf(node: DocumentNode | undefined): string | undefined {
  const text = node?.kind === 'scalar' && node.value !== null ? node.text.trim() : '';
  return text === '' ? undefined : text;
}
