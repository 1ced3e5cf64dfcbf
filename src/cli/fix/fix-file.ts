import type { Checked } from '../../collab.ts';
import type { StudyPath } from '../files/find-studies.ts';
import { isWrittenWhole } from '../files/is-written-whole.ts';
import type { ReadFailure } from '../files/read-input.ts';
import { readInput } from '../files/read-input.ts';
import type { ChangeOutcome } from '../files/write-if-unchanged.ts';
import { writeIfUnchanged } from '../files/write-if-unchanged.ts';
import type { Check } from './mend.ts';
import { mend } from './mend.ts';

/** What reading and checking a study takes: this file is a bundle of its own, which does without a copy of all that. */
export interface Checking {
  readonly check: Check;
  readonly refuseTooLarge: (size: number) => Checked;
  /** In bytes. */
  readonly limit: number;
}

/** Why a file was not mended though it could be: its diagnostics are then those of the file as it stands. */
export type FixProblem =
  | Exclude<ChangeOutcome, { readonly kind: 'written' }>
  /** A device or a pipe, into which nothing can be written back. */
  | { readonly kind: 'no-file'; readonly name: string };

/** A file that was mended and checked, or why it could not be read. */
export type FixedFile =
  | { readonly kind: 'failure'; readonly failure: ReadFailure }
  | ({
      readonly kind: 'checked';
      readonly name: string;
      /** How many mistakes were mended, of which the diagnostics tell no more. */
      readonly mended: number;
      readonly problem: FixProblem | undefined;
      /** Of standard input: the text with its mendings, to be written to standard output. */
      readonly output: Uint8Array | undefined;
    } & Checked);

/**
 * Reads a study, mends what certainly can be mended, writes it back and says what is left. The file is written only when
 * something was mended, whole or not at all, and only if nobody else has written it meanwhile; standard input is handed
 * back as `output`.
 */
export async function fixFile({ path, name }: StudyPath, { check, refuseTooLarge, limit }: Checking): Promise<FixedFile> {
  const input = await readInput(path, limit);
  if (input.kind === 'failure') return input;
  const nothing = { kind: 'checked', name, mended: 0, problem: undefined, output: undefined } as const;
  if (input.kind === 'too-large') return { ...nothing, ...refuseTooLarge(input.size) };
  const { checked, bytes, count } = mend(name, input.bytes, check);
  if (path === '-') return { ...nothing, ...checked, mended: count, output: bytes };
  if (count === 0) return { ...nothing, ...checked };
  const written: ChangeOutcome | FixProblem = isWrittenWhole(path) ? await writeIfUnchanged(path, input.bytes, bytes) : { kind: 'no-file', name };
  if (written.kind === 'written') return { ...nothing, ...checked, mended: count };
  return { ...nothing, ...check(name, input.bytes), problem: written };
}
