import type { Checked } from '../collab.ts';
import { check, refuseTooLarge, studySizeLimit } from '../collab.ts';
import type { ReadFailure } from './files/read-input.ts';
import { readInput } from './files/read-input.ts';

/** A file that was read and checked, or why it could not be read. */
export type FileCheck =
  | ({ readonly kind: 'checked'; readonly name: string } & Checked)
  | { readonly kind: 'failure'; readonly failure: ReadFailure };

/** Reads and checks one file; `-` is standard input. */
export async function checkFile(name: string): Promise<FileCheck> {
  const input = await readInput(name, studySizeLimit);
  switch (input.kind) {
    case 'failure':
      return input;
    case 'too-large':
      return { kind: 'checked', name, ...refuseTooLarge(input.size) };
    case 'bytes':
      return { kind: 'checked', name, ...check(name, input.bytes) };
  }
}
