import type { Span } from '../diagnostics/span.ts';

/** What collab reads of a YAML document: no anchors, tags or styles, but a span for every key and value. */
export type DocumentNode = ScalarNode | MapNode | SequenceNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  /** The value by YAML 1.2's core schema: a plain `15` is a number, a quoted "15" is text, an empty value is null. */
  readonly value: string | number | boolean | null;
  /** As written, without quotes and with escapes resolved: `15_000`, `0301` and `25 %` keep their spelling here. */
  readonly text: string;
  readonly quoted: boolean;
  readonly span: Span;
}

export interface KeyNode {
  readonly text: string;
  readonly quoted: boolean;
  readonly span: Span;
}

export interface MapEntry {
  readonly key: KeyNode;
  readonly value: DocumentNode;
}

export interface MapNode {
  readonly kind: 'map';
  /** In the order of the file; keys merged in with `<<` come last, at the place where they are written. */
  readonly entries: readonly MapEntry[];
  readonly span: Span;
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly items: readonly DocumentNode[];
  readonly span: Span;
}
