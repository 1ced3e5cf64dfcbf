import type { Document } from '../../document/document.ts';
import type { Source } from '../../document/source.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';

/** Reads a text again; undefined for what is no YAML. */
type ReadAgain = (source: Source) => Document | undefined;

/** The tree that was asked for last: all that is told of one file is told before the next. */
let last: { readonly source: Source; readonly document: Document | undefined } | undefined;

/**
 * What is kept of a checked file until all of them are told: neither its study nor its tree, which is read again when an
 * address in it is asked for. Kept for a thousand files they fill the memory, and moving them about takes a quarter of the time.
 */
export function keptFile({ name, source, document, diagnostics, suppressed }: CheckedFile, read: ReadAgain): CheckedFile {
  const yaml = document === undefined ? undefined : source;
  return {
    name,
    source,
    diagnostics,
    suppressed,
    get document() {
      if (yaml !== undefined && last?.source !== yaml) last = { source: yaml, document: read(yaml) };
      return yaml === undefined ? undefined : last?.document;
    },
  };
}
