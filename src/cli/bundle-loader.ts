import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as V8 from 'node:v8';
import { Script } from 'node:vm';

/** Loads the bundles of `dist/`, each once. */
export interface BundleLoader {
  /** What a bundle exports, by its name: `run` for `run.cjs`. */
  readonly load: (name: string) => unknown;
  /** The bundles that have been loaded, for whoever writes their caches. */
  readonly scripts: ReadonlyMap<string, Script>;
}

/** A bundle is one expression: a function that is given what a CommonJS module is given. */
type Bundle = (exports: object, require: (id: string) => unknown, module: { exports: object }, folder: string) => void;

/**
 * Loads bundles with the code that V8 compiled when they were built, which is half of what a start costs. Node 22 has
 * this built in (`module.enableCompileCache`), Node 20 has not. A cache that was made by another version of Node is
 * rejected by V8 itself; a missing one is no error.
 */
export function bundleLoader(folder: string): BundleLoader {
  const nodeRequire = createRequire(join(folder, 'collab.cjs'));
  // Before any cache is read: V8 rejects one that was made under other flags.
  optimizeLater(nodeRequire('node:v8') as typeof V8);
  const modules = new Map<string, { exports: object }>();
  const scripts = new Map<string, Script>();
  const load = (name: string): unknown => {
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const filename = join(folder, `${name}.cjs`);
    const cachedData = readCache(`${filename}.cache`);
    // The bundler writes ASCII only, which a Latin-1 string holds in half the memory.
    const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData === undefined ? {} : { cachedData }) });
    const module = { exports: {} };
    scripts.set(name, script);
    modules.set(name, module);
    const bundle = script.runInThisContext() as Bundle;
    bundle(module.exports, (id) => (id.startsWith('./') ? load(id.slice(2, -'.cjs'.length)) : nodeRequire(id)), module, folder);
    return module.exports;
  };
  return { load, scripts };
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
