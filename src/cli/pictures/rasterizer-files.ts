import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { RasterizerFiles } from '../../render/word/rasterizer.ts';

/**
 * What draws the pictures of Word files: the fonts from beside the bundles, where `scripts/build.ts` puts them, the code
 * from its own package, which is installed with this one. Nothing is read before a picture is drawn.
 *
 * @param folder of the bundles
 */
export function rasterizerFiles(folder: string): RasterizerFiles {
  return {
    wasm: () => {
      compileOnce();
      return readFileSync(createRequire(join(folder, 'collab.cjs')).resolve('@resvg/resvg-wasm/index_bg.wasm'));
    },
    fonts: () => [readFileSync(join(folder, 'arimo-regular.ttf')), readFileSync(join(folder, 'arimo-bold.ttf'))],
  };
}

/** The code runs for a moment only. V8 would compile much of it a second time, which takes as long as all of the report. */
function compileOnce(): void {
  // The flag is Node 20's: a version that does not have it would say so on standard error.
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--wasm-tiering-budget=100000000');
}
