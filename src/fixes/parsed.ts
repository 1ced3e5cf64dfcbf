import type { Document } from '../document/document.ts';
import { parseDocument } from '../document/parse-document.ts';
import type { Source } from '../document/source.ts';

/** The text that was asked about last: all mistakes of one are looked at before those of the next. */
let last: { readonly source: Source; readonly document: Document | undefined } | undefined;

/** The document that a text holds, read once for all its mistakes; undefined for what is no YAML. */
export function parsed(source: Source): Document | undefined {
  if (last?.source !== source) last = { source, document: parseDocument(source).document };
  return last.document;
}
