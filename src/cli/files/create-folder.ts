import { mkdir } from 'node:fs/promises';
import type { WriteFailure } from './write-failure.ts';
import { writeFailure } from './write-failure.ts';

/** Creates a folder, with those above it, unless it exists already. */
export async function createFolder(path: string): Promise<WriteFailure | undefined> {
  try {
    await mkdir(path, { recursive: true });
    return undefined;
  } catch (error) {
    return writeFailure(path, error);
  }
}
