import type { Span } from '../../diagnostics/span.ts';

/** How a document is written, as far as edits need to know: styles, signs, anchors and the places of all of them. */
export type Written = WrittenScalar | WrittenAlias | WrittenCollection;

interface Marks {
  readonly anchor: string | undefined;
  readonly tagged: boolean;
  /** Where the anchor or tag begins, or else the value. */
  readonly marksStart: number;
}

export type ScalarStyle = 'empty' | 'plain' | 'single' | 'double' | 'literal' | 'folded';

export interface WrittenScalar extends Marks {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** A block scalar's ends with its last line of text; an empty value's is the place behind the sign before it. */
  readonly span: Span;
  /** Where the next line may be put in; for a text that keeps the blank lines behind it (`|+`) below those. */
  readonly end: number;
}

export interface WrittenAlias extends Marks {
  readonly kind: 'alias';
  readonly name: string;
  readonly span: Span;
  readonly end: number;
}

/** A map or list: in lines, in brackets, or as a pair in a list in brackets (`[a: 1]`), which has no brackets of its own. */
export interface WrittenCollection extends Marks {
  readonly kind: 'map' | 'list';
  readonly layout: 'block' | 'flow' | 'pair';
  readonly slots: readonly WrittenSlot[];
  readonly span: Span;
  readonly end: number;
}

/** An entry of a map or an item of a list. */
export interface WrittenSlot {
  /** The key's text; undefined in a list. */
  readonly name: string | undefined;
  readonly keyQuoted: boolean;
  readonly keyAnchor: string | undefined;
  /** `? key`, or a key that is no text. */
  readonly explicit: boolean;
  /** `<<` as a merge key. */
  readonly merges: boolean;
  /** Where the key, the dash or, in brackets, the item begins, its anchor and tag included. */
  readonly start: number;
  /** Behind the colon or dash; undefined where there is none. */
  readonly signEnd: number | undefined;
  readonly value: Written;
  /** Where its last sign ends. */
  readonly end: number;
  /** The place of the comma behind it, in brackets. */
  readonly comma: number | undefined;
}

/** A document as it is written; offsets are those of its text. */
export interface WrittenDocument {
  /** With line feeds for lone carriage returns, which are as long. */
  readonly text: string;
  readonly root: Written;
  /** Where each anchor's name stands as an alias. */
  readonly aliases: ReadonlyMap<string, readonly number[]>;
}

/** A map or list with something in it, and with what it is in. */
export function isCollection(written: Written): written is WrittenCollection {
  return written.kind === 'map' || written.kind === 'list';
}
