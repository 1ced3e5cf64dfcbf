import type { Checked } from '../../collab.ts';
import { check, refuseTooLarge, studySizeLimit } from '../../collab.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../document/source.ts';
import type { Study } from '../../study/study.ts';
import type { CheckedText } from '../diagnostics/checked-file.ts';
import { isWrittenWhole } from './is-written-whole.ts';
import type { ReadFailure } from './read-input.ts';
import { readInput } from './read-input.ts';

/** A study that answers can be written into, as it stood when it was read. */
export interface OpenStudy {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly source: Source;
  readonly study: Study;
  /** No errors are among them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A study, or why nothing can be written into what was named. */
export type Opened = { readonly kind: 'opened'; readonly opened: OpenStudy } | NotOpened;

export type NotOpened =
  | { readonly kind: 'failure'; readonly failure: ReadFailure }
  /** Standard input, a device or a pipe: nothing is read from it, since nothing could be written back. */
  | { readonly kind: 'no-file'; readonly name: string }
  /** Its errors have to be mended first. */
  | { readonly kind: 'broken'; readonly file: CheckedText };

/** Reads and checks the study that a command is going to write into. */
export async function openStudy(name: string): Promise<Opened> {
  if (!isWrittenWhole(name)) return { kind: 'no-file', name };
  const input = await readInput(name, studySizeLimit);
  switch (input.kind) {
    case 'failure':
      return input;
    case 'too-large':
      return { kind: 'broken', file: { name, ...refuseTooLarge(input.size) } };
    case 'bytes':
      return opened(name, input.bytes, check(name, input.bytes));
  }
}

/** The same for bytes that have been checked. */
export function opened(name: string, bytes: Uint8Array, { source, study, diagnostics }: Checked): Exclude<Opened, { kind: 'failure' | 'no-file' }> {
  if (source === undefined || study === undefined) return { kind: 'broken', file: { name, source, diagnostics } };
  return { kind: 'opened', opened: { name, bytes, source, study, diagnostics } };
}
