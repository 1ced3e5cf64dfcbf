import { readFileSync } from 'node:fs';
import { findTarget } from './find-target.ts';
import type { StagedFile } from './staged-file.ts';
import { discard, finish, stage } from './staged-file.ts';
import type { WriteFailure } from './write-failure.ts';
import { writeFailure } from './write-failure.ts';

/** What came of giving a file new content. */
export type ChangeOutcome =
  | { readonly kind: 'written' }
  /** Somebody else has written or removed the file since it was read. */
  | { readonly kind: 'changed-meanwhile'; readonly name: string }
  | { readonly kind: 'unwritable'; readonly failure: WriteFailure };

/**
 * Gives a file that was read new content: whole, beside it, and put in its place only if it still holds what was read.
 * Mode and symbolic links stay. What is not written leaves nothing behind.
 */
export async function writeIfUnchanged(name: string, before: Uint8Array, after: Uint8Array): Promise<ChangeOutcome> {
  let staged: StagedFile | undefined;
  try {
    const target = findTarget(name);
    // A file that is gone is not created anew; one that has become a pipe is not written to.
    if (target.kind !== 'file' || target.existing === undefined) return { kind: 'changed-meanwhile', name };
    staged = await stage(target.path, target.existing, after);
    // At once, with nothing in between in which this process could wait.
    if (!isStill(target.path, before)) return { kind: 'changed-meanwhile', name };
    finish(staged);
    staged = undefined;
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'unwritable', failure: writeFailure(name, error) };
  } finally {
    if (staged !== undefined) discard(staged.temporary);
  }
}

/** What can no longer be read is not what it was. */
function isStill(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
