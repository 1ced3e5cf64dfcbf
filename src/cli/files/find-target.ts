import { lstatSync, readlinkSync, statSync } from 'node:fs';
import { dirname, isAbsolute, sep } from 'node:path';

/** Where the content for a path goes, with symbolic links followed. */
export type Target =
  | { readonly kind: 'descriptor'; readonly descriptor: number }
  | { readonly kind: 'directory' }
  /** A device, a named pipe, a terminal: written as it stands. */
  | { readonly kind: 'special'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string; readonly existing: ExistingFile | undefined };

/** What a file that gets new content keeps. */
export interface ExistingFile {
  /** The permission bits. */
  readonly mode: number;
  readonly owner: number;
  readonly group: number;
}

/** As many links as Linux follows. */
const maximumLinks = 40;

/**
 * Finds what stands behind a path: the file at the end of a chain of symbolic links, whether it exists or not, or one
 * of this process's own descriptors (`-`, `/dev/stdout`, `/dev/fd/3`), which opening anew would truncate.
 *
 * @throws the system's error, such as ELOOP for links that lead in a circle.
 */
export function findTarget(path: string): Target {
  let current = path;
  for (let links = 0; links <= maximumLinks; links += 1) {
    const descriptor = descriptorNamed(current);
    if (descriptor !== undefined) return { kind: 'descriptor', descriptor };
    if (current.endsWith('/') || current.endsWith(sep)) return { kind: 'directory' };
    const stats = lstatSync(current, { throwIfNoEntry: false });
    if (stats === undefined) return { kind: 'file', path: current, existing: undefined };
    if (stats.isDirectory()) return { kind: 'directory' };
    if (stats.isFile()) {
      return { kind: 'file', path: current, existing: { mode: stats.mode & 0o7777, owner: stats.uid, group: stats.gid } };
    }
    if (!stats.isSymbolicLink()) return { kind: 'special', path: current };
    const link = readlinkSync(current);
    // Not normalised: after a linked folder, `..` is the parent of what it links to, and the system knows which.
    current = isAbsolute(link) ? link : `${dirname(current)}/${link}`;
  }
  // The system's own error for what it does not follow either.
  statSync(path);
  return { kind: 'special', path };
}

function descriptorNamed(path: string): number | undefined {
  if (path === '-' || path === '/dev/stdout') return 1;
  if (path === '/dev/stderr') return 2;
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path)?.[1];
  return number === undefined ? undefined : Number(number);
}
