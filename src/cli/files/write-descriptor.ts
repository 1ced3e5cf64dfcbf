import { fstatSync, writeFile } from 'node:fs';
import { promisify } from 'node:util';
import { surviveClosedPipe } from './survive-closed-pipe.ts';
import { systemError } from './system-error.ts';

const writeAll: (descriptor: number, bytes: Uint8Array) => Promise<void> = promisify(writeFile);

/** What a write answers when nobody reads any more. */
const closedPipe = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/**
 * Writes to an open descriptor from where it stands, and resolves when the operating system has all of it. A pipe
 * whose reader has gone is no error: `collab … | head` is a fine thing to write.
 *
 * @throws the system's error, such as ENOSPC.
 */
export async function writeDescriptor(descriptor: number, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const stream = streamOf(descriptor);
  try {
    // Node's own stream for a file writes once and takes a short write, as on a full disk, for a whole one.
    if (stream === undefined || isPlain(descriptor, stream)) await writeAll(descriptor, bytes);
    else await writeToStream(stream, bytes);
  } catch (error) {
    if (!closedPipe.has(systemError(error).code)) throw error;
  }
}

function streamOf(descriptor: number): NodeJS.WriteStream | undefined {
  if (descriptor === 1) return process.stdout;
  return descriptor === 2 ? process.stderr : undefined;
}

function isPlain(descriptor: number, stream: NodeJS.WriteStream): boolean {
  const stats = fstatSync(descriptor);
  return stats.isFile() || (stats.isCharacterDevice() && !stream.isTTY);
}

function writeToStream(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  surviveClosedPipe(stream);
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
