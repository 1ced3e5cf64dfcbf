import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ExistingFile } from './find-target.ts';
import { forget, keepTrackOf } from './temporary-files.ts';

/** A content that is on the disk under a temporary name, beside the file it is going to be. */
export interface StagedFile {
  readonly temporary: string;
  readonly target: string;
}

const access = promisify(fs.access);
const chmod = promisify(fs.fchmod);
const chown = promisify(fs.fchown);
const close = promisify(fs.close);
const sync = promisify(fs.fsync);
const writeAll: (descriptor: number, content: string | Uint8Array) => Promise<void> = promisify(fs.writeFile);

/**
 * Writes the content beside its target and sees it onto the disk; the target is not touched. An existing file's mode
 * is kept, and its owner and group as far as this user may give files away.
 *
 * @throws the system's error; nothing is left behind then.
 */
export async function stage(
  target: string,
  existing: ExistingFile | undefined,
  content: string | Uint8Array,
): Promise<StagedFile> {
  // A rename asks only the folder for permission: a file that is write-protected must be asked itself.
  if (existing !== undefined) await access(target, fs.constants.W_OK);
  // Any name will do that nobody else takes: one that is taken is refused. Loading `crypto` takes longer than writing a report.
  const temporary = join(dirname(target), `.collab-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
  keepTrackOf(temporary);
  try {
    // Opened at once, and not in a worker thread: when a signal comes, the file is either not there or known.
    const descriptor = fs.openSync(temporary, 'wx', existing === undefined ? 0o666 : 0o600);
    try {
      await writeAll(descriptor, content);
      if (existing !== undefined) await keepAttributes(descriptor, existing);
      await sync(descriptor);
    } finally {
      await close(descriptor);
    }
    return { temporary, target };
  } catch (error) {
    discard(temporary);
    throw error;
  }
}

/**
 * Gives a staged file its final name, at once, so that no signal comes between the files of one command.
 *
 * @throws the system's error; the staged file is then still there.
 */
export function finish(staged: StagedFile): void {
  fs.renameSync(staged.temporary, staged.target);
  forget(staged.temporary);
}

/** Removes a file that is not going to be finished. */
export function discard(temporary: string): void {
  try {
    fs.rmSync(temporary, { force: true });
  } catch {
    // The command tells of the failure that made it give up; one more would hide it.
  }
  forget(temporary);
}

async function keepAttributes(descriptor: number, existing: ExistingFile): Promise<void> {
  const now = fs.fstatSync(descriptor);
  if (now.uid !== existing.owner || now.gid !== existing.group) {
    try {
      await chown(descriptor, existing.owner, existing.group);
    } catch {
      // Only the superuser gives files away; a file of another owner that we may write becomes ours, as in editors.
    }
  }
  // Asked first, since file systems without modes refuse to set one.
  if ((now.mode & 0o7777) !== existing.mode) await chmod(descriptor, existing.mode);
}
