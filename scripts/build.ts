import { readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';

/*
 * Bundles the command into dist/. What the sources import dynamically is a bundle of its own, whole, so that a command
 * opens two or three files and not thirty: opening files is most of what a start costs.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

const bundles = {
  collab: 'src/cli/main.ts',
  run: 'src/cli/run.ts',
  validate: 'src/cli/commands/validate.ts',
  analyze: 'src/cli/commands/analyze.ts',
  'choose-study': 'src/cli/prompts/choose-study.ts',
};

/** A dynamic import of a bundle stays an import, of the bundle beside this one. */
const bundlesStayApart: Plugin = {
  name: 'bundles-stay-apart',
  setup(context) {
    context.onResolve({ filter: /\.ts$/ }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = basename(path, '.ts');
      if (!(name in bundles)) throw new Error(`scripts/build.ts: ${path} is imported dynamically but is no bundle`);
      return { path: `./${name}.js`, external: true };
    });
  },
};

rmSync(`${root}/dist`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: bundles,
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  define: { COLLAB_VERSION: JSON.stringify(version) },
  // The browser build of `yaml` is ES modules without require; its Node build is CommonJS and loads slower.
  alias: { yaml: `${root}/node_modules/yaml/browser/index.js` },
  // Commander and cli-table3 are CommonJS and ask for Node's own modules with require, which ES modules lack.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  plugins: [bundlesStayApart],
  logLevel: 'warning',
});
