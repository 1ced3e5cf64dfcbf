import { writeDescriptor } from './write-descriptor.ts';
import type { WriteFailure } from './write-failure.ts';
import { writeFailure } from './write-failure.ts';

/**
 * Writes to standard output and resolves when all of it is out, also through a pipe with a slow reader; end with
 * `process.exitCode` and not `process.exit`, which cuts off what is on its way. A closed pipe is no failure.
 */
export async function writeStandardOutput(content: string | Uint8Array): Promise<WriteFailure | undefined> {
  try {
    await writeDescriptor(1, content);
    return undefined;
  } catch (error) {
    return writeFailure('-', error);
  }
}
