import { mkdirSync } from 'node:fs';
import type { WriteFailure } from './write-failure.ts';
import { writeFailure } from './write-failure.ts';

/** Creates a folder, with those above it, unless it exists already. */
export function createFolder(path: string): WriteFailure | undefined {
  try {
    mkdirSync(path, { recursive: true });
    return undefined;
  } catch (error) {
    return writeFailure(path, error);
  }
}
