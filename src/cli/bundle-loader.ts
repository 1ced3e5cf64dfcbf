import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as V8 from 'node:v8';
import { Script } from 'node:vm';

/** A bundle that was loaded without a cache. */
export interface Uncached {
  /** Where its cache would have been. */
  readonly path: string;
  readonly script: Script;
}

/** Loads the bundles of `dist/`, each once. */
export interface BundleLoader {
  /** What a bundle exports, by its name: `run` for `run.cjs`. */
  readonly load: (name: string) => unknown;
  /** The bundles so far that had no cache. */
  readonly uncached: readonly Uncached[];
}

/** A part of a bundle; returns what it exports. It asks for other parts by name: `validate:3` stands in `validate.cjs`. */
type Part = (require: (id: string) => unknown, part: (name: string) => unknown, bundle: (name: string) => Promise<unknown>, folder: string) => unknown;

/**
 * Loads bundles with the code that V8 compiled in an earlier run, which is half of what a start costs. Node 22 has this
 * built in (`module.enableCompileCache`), Node 20 has not. A missing cache is no error, nor is one that V8 rejects.
 *
 * Commands share bundles and need different functions of them: a cache holds those that one command needs.
 *
 * @param build what names the text of the bundles, since V8 compares no more than its length
 */
export function bundleLoader(folder: string, build: string): BundleLoader {
  const nodeRequire = createRequire(join(folder, 'collab.cjs'));
  // Before any cache is read: V8 rejects one that was made under other flags.
  optimizeLater(nodeRequire('node:v8') as typeof V8);
  const parts = new Map<string, Part>();
  const loaded = new Map<string, unknown>();
  const uncached: Uncached[] = [];
  let command = '';
  const open = (name: string): void => {
    const filename = join(folder, `${name}.cjs`);
    const path = join(folder, `${name}.${command}${build}-${process.versions.v8}-${process.arch}.cache`);
    const cachedData = readCache(path);
    // The build writes ASCII only, which a Latin-1 string holds in half the memory.
    const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData === undefined ? {} : { cachedData }) });
    if (cachedData === undefined) uncached.push({ path, script });
    for (const [id, each] of Object.entries(script.runInThisContext() as Record<string, Part>)) parts.set(id, each);
  };
  const part = (name: string): unknown => {
    if (loaded.has(name)) return loaded.get(name);
    if (!parts.has(name)) open(name.replace(/:.*/, ''));
    const exported = parts.get(name)?.(nodeRequire, part, bundle, folder);
    loaded.set(name, exported);
    return exported;
  };
  const bundle = async (name: string): Promise<unknown> => {
    // What is asked for first is the command; all that is opened from then on is opened for it.
    command ||= `${name}.`;
    return part(name);
  };
  return { load: part, uncached };
}

/**
 * Makes V8 wait longer before it optimises a function. Most commands are over before optimised code has paid for its own
 * making, which took a third of their time; a long simulation or a large study still gets it.
 */
function optimizeLater({ setFlagsFromString }: typeof V8): void {
  // The flag is Node 20's: later versions do not have it, and would say so on standard error.
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=1000000');
}

function readCache(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    // Without it the start is slower, and nothing else.
    return undefined;
  }
}
