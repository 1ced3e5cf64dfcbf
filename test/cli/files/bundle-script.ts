import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../../..');

/**
 * Makes one quick-starting script of TypeScript source, for tests that need a process of their own to kill or to feed.
 * Imports are from the repository's root, such as `./src/cli/files/write-output.ts`.
 *
 * @returns the script's path in `folder`
 */
export async function bundleScript(folder: string, name: string, source: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}
