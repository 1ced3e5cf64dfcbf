import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { Value } from './value.ts';

/** A way to a value: keys of maps, and positions in lists (`0`, `1` …). */
export type EditPath = readonly string[];

/** One change of a document. */
export type Edit = SetEdit | AppendEdit | RemoveEdit | ToMapEdit;

/** Gives a key its value. What is missing on the way is created; a map or list that stands there is replaced whole. */
export interface SetEdit {
  readonly kind: 'set';
  readonly path: EditPath;
  readonly value: Value;
  /** Written behind the value where that begins a line of its own; one line, without the `#`. */
  readonly comment?: string;
}

/** Adds an item at the end of a list; a list that is missing is created. */
export interface AppendEdit {
  readonly kind: 'append';
  readonly path: EditPath;
  readonly value: Value;
  readonly comment?: string;
}

/** Takes a key or an item out; nothing happens where there is none. */
export interface RemoveEdit {
  readonly kind: 'remove';
  readonly path: EditPath;
}

/** Turns a list of texts into a map from ids, one for each item, to maps with the text `under` a key. */
export interface ToMapEdit {
  readonly kind: 'to-map';
  readonly path: EditPath;
  readonly ids: readonly string[];
  readonly under: string;
}

export type EditProblemCode =
  /** The text is no document that can be edited; `diagnostic` says why. */
  | 'unreadable'
  /** The way leads through an alias `*x`, and the change would be one somewhere else. */
  | 'alias'
  /** What would be changed has an anchor `&x`, and an alias repeats it elsewhere. */
  | 'shared'
  /** What would be changed is brought in by a merge key `<<`. */
  | 'merge-key'
  /** A key is wanted where a text, number or list stands. */
  | 'not-a-map'
  /** A list is wanted where something else stands. */
  | 'not-a-list'
  /** A list of texts is wanted, and this item is none. */
  | 'not-a-text'
  /** It is written in a way that is not edited, such as an explicit key `? a`. */
  | 'layout'
  /** The new text would not mean what was intended. It is never handed out. */
  | 'not-as-intended';

/** Why nothing was changed. */
export interface EditProblem {
  readonly code: EditProblemCode;
  /** In the text as it was before all edits. */
  readonly span: Span;
  /** Which of the edits; undefined where it is not one of them. */
  readonly edit: number | undefined;
  readonly diagnostic: Diagnostic | undefined;
}
