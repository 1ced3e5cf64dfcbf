import type { Checked } from '../collab.ts';
import { check, refuseTooLarge, studySizeLimit } from '../collab.ts';
import type { StudyPath } from './files/find-studies.ts';
import type { ReadFailure } from './files/read-input.ts';
import { readInput } from './files/read-input.ts';

/** A file that was read and checked, or why it could not be read. */
export type FileCheck =
  | ({ readonly kind: 'checked'; readonly name: string } & Checked)
  | { readonly kind: 'failure'; readonly failure: ReadFailure };

/** Reads and checks one file; the path `-` is standard input. */
export async function checkFile({ path, name }: StudyPath): Promise<FileCheck> {
  const input = await readInput(path, studySizeLimit);
  switch (input.kind) {
    case 'failure':
      return input;
    case 'too-large':
      return { kind: 'checked', name, ...refuseTooLarge(input.size) };
    case 'bytes':
      return { kind: 'checked', name, ...check(name, input.bytes) };
  }
}
