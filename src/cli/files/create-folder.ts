import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { WriteFailure } from './write-failure.ts';
import { writeFailure } from './write-failure.ts';

/** Creates a folder, with those above it, unless it exists already. */
export function createFolder(path: string): WriteFailure | undefined {
  try {
    create(path);
    return undefined;
  } catch (error) {
    return writeFailure(path, error);
  }
}

/** One by one: where a file system takes no folder and says ENOENT (/proc), Node's own recursion tries for ever. */
function create(path: string): void {
  if (isFolder(path)) return;
  const above = dirname(path);
  if (above !== path && statSync(above, { throwIfNoEntry: false }) === undefined) create(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else may have created it meanwhile.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
