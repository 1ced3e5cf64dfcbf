import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Uncached } from './bundle-loader.ts';

/**
 * Keeps what V8 compiled in this run for the next one, beside the bundles. Only who owns the folder does so, and could
 * change the bundles as well: all others go without. A cache is there whole or not at all, also when two runs write the
 * same. Nothing is said of what fails: the next start is as slow as this one, and nothing else.
 */
export function writeCaches(uncached: readonly Uncached[]): void {
  try {
    resetFlags();
    for (const each of uncached) writeCache(each);
  } catch {
    // A folder that is full or may not be written.
  }
}

function writeCache({ path, script }: Uncached): void {
  if (process.getuid !== undefined && statSync(dirname(path)).uid !== process.getuid()) return;
  const unfinished = `${path}.${process.pid}`;
  try {
    // A file that has the name already is not written to, be it a link to another.
    writeFileSync(unfinished, script.createCachedData(), { flag: 'wx' });
    chmodSync(unfinished, 0o644);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Caches are for the flags that a command starts with: V8 rejects them under others. */
function resetFlags(): void {
  // `pictures/rasterizer-files.ts` changes it; this is Node 20's own value.
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--wasm-tiering-budget=1800000');
}
