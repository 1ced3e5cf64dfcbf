import type { Stats } from 'node:fs';
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { systemError } from './system-error.ts';

/** Why a file could not be opened or read: a matter of the command line, exit status 2. */
export interface ReadFailure {
  readonly reason: 'missing' | 'directory' | 'not-permitted' | 'unreadable';
  readonly path: string;
  /** The operating system's words, in English. */
  readonly detail: string;
}

/**
 * What came of reading: the bytes; a content over the limit, where `size` (bytes) is at least the limit plus one and
 * exact for a regular file; or a failure.
 */
export type Input =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'failure'; readonly failure: ReadFailure };

/** Names of standard input that must be read as the open descriptor: opening them anew fails when it is a socket. */
const standardInputNames = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);

/**
 * Reads a file, or standard input for `-`, and never more than one piece past `limit` bytes, so that an endless
 * input ends. Every outcome is a value; nothing is thrown for what the user can mend.
 */
export async function readInput(path: string, limit: number): Promise<Input> {
  try {
    return standardInputNames.has(path) ? await readStandardInput(path, limit) : await readPath(path, limit);
  } catch (error) {
    return { kind: 'failure', failure: readFailure(path, error) };
  }
}

async function readStandardInput(path: string, limit: number): Promise<Input> {
  const stats = fstatSync(0);
  return refused(path, stats, limit) ?? collect(process.stdin, limit);
}

async function readPath(path: string, limit: number): Promise<Input> {
  const stats = statSync(path);
  // At once and not in a worker thread: for a file of this size that takes a tenth of the time.
  return refused(path, stats, limit) ?? (stats.isFile() ? readFile(path, stats.size, limit) : readStream(path, limit));
}

/**
 * What has the size by stat and ends there is read at once. The size is not trusted further: a file may grow, and those
 * under /proc say 0.
 */
function readFile(path: string, expected: number, limit: number): Input {
  const descriptor = openSync(path, 'r');
  try {
    const pieces: Buffer[] = [];
    let size = 0;
    for (;;) {
      const piece = Buffer.allocUnsafe(size < expected ? expected + 1 - size : pieceSize);
      const read = readSync(descriptor, piece);
      pieces.push(piece.subarray(0, read));
      size += read;
      if (read === 0 || (size === expected && read < piece.length)) return { kind: 'bytes', bytes: joined(pieces) };
      if (size > limit) return { kind: 'too-large', size: Math.max(size, fstatSync(descriptor).size) };
    }
  } finally {
    closeSync(descriptor);
  }
}

function joined(pieces: readonly Buffer[]): Buffer {
  const [only, ...others] = pieces;
  return only !== undefined && others.length === 0 ? only : Buffer.concat(pieces);
}

/** A pipe or a device is waited for in a worker thread, so that the command can be interrupted. */
async function readStream(path: string, limit: number): Promise<Input> {
  const { open } = await import('node:fs/promises');
  const file = await open(path, 'r');
  try {
    return refused(path, await file.stat(), limit) ?? (await collect(file.createReadStream({ autoClose: false }), limit));
  } finally {
    await file.close();
  }
}

function refused(path: string, stats: Stats, limit: number): Input | undefined {
  if (stats.isDirectory()) return { kind: 'failure', failure: { reason: 'directory', path, detail: 'is a directory' } };
  if (stats.isFile() && stats.size > limit) return { kind: 'too-large', size: stats.size };
  return undefined;
}

async function collect(pieces: AsyncIterable<Buffer>, limit: number): Promise<Input> {
  const collected: Buffer[] = [];
  let size = 0;
  for await (const piece of pieces) {
    collected.push(piece);
    size += piece.length;
    if (size > limit) return { kind: 'too-large', size };
  }
  return { kind: 'bytes', bytes: Buffer.concat(collected) };
}

const pieceSize = 64 * 1024;

const reasons = new Map<string, ReadFailure['reason']>([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EISDIR', 'directory'],
  ['EACCES', 'not-permitted'],
  ['EPERM', 'not-permitted'],
]);

/** Why a file could not be read, from the error that it gave. */
export function readFailure(path: string, error: unknown): ReadFailure {
  const { code, detail } = systemError(error);
  return { reason: reasons.get(code) ?? 'unreadable', path, detail };
}
