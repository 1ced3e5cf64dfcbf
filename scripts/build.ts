import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';
import { build } from 'esbuild';
import { thirdPartyNotices } from './third-party-notices.ts';

/*
 * Bundles the command into dist/. What the sources import dynamically is a bundle of its own, whole, so that a command
 * opens two or three files and not thirty; beside each stands the code that V8 compiled of it (src/cli/bundle-loader.ts).
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

const bundles = {
  run: 'src/cli/run.ts',
  swot: 'src/cli/commands/swot.ts',
  weigh: 'src/cli/commands/weigh.ts',
  assess: 'src/cli/commands/assess.ts',
  validate: 'src/cli/commands/validate.ts',
  analyze: 'src/cli/commands/analyze.ts',
  draft: 'src/cli/commands/draft.ts',
  explain: 'src/cli/commands/explain.ts',
  catalogue: 'src/cli/commands/catalogue.ts',
  data: 'src/cli/commands/data.ts',
  init: 'src/cli/commands/init.ts',
  ask: 'src/cli/prompts/ask.ts',
  'render-html': 'src/render/html/render-html.ts',
  word: 'src/render/word/word.ts',
  'svg-problem': 'src/render/svg-problem.ts',
};

/** A dynamic import of a bundle stays an import, of the bundle beside this one. */
const bundlesStayApart: Plugin = {
  name: 'bundles-stay-apart',
  setup(context) {
    context.onResolve({ filter: /\.ts$/ }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = basename(path, '.ts');
      if (!(name in bundles)) throw new Error(`scripts/build.ts: ${path} is imported dynamically but is no bundle`);
      return { path: `./${name}.cjs`, external: true };
    });
  },
};

/** We say ourselves whether there are colours: what chalk would find out of the machine takes longer than printing. */
const colorsAreOurs: Plugin = {
  name: 'colors-are-ours',
  setup(context) {
    context.onResolve({ filter: /^#supports-color$/ }, () => ({ path: `${root}/node_modules/chalk/source/vendor/supports-color/browser.js` }));
  },
};

/** Commander can start commands that are programs of their own; ours are none, and what it loads for that takes longer than itself. */
const noSubprocesses: Plugin = {
  name: 'no-subprocesses',
  setup(context) {
    context.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/node_modules/commander/') ? { path: 'child_process', namespace: 'empty' } : undefined,
    );
    context.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const common: BuildOptions = {
  absWorkingDir: root,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  charset: 'ascii',
  minify: true,
  // Licences stand in a file of their own.
  legalComments: 'none',
  metafile: true,
  // The command line's version; the rest asks for it here.
  define: { COLLAB_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
};

rmSync(`${root}/dist`, { recursive: true, force: true });
const command = await build({ ...common, entryPoints: { collab: 'src/cli/main.ts' } });
const others = await build({
  ...common,
  entryPoints: bundles,
  // The browser build of `yaml` is ES modules, of which the bundler leaves out what is not used.
  alias: { yaml: `${root}/node_modules/yaml/browser/index.js` },
  // An import of another bundle goes through the loader, as `require` does. Template literals hold raw text, which cannot
  // be escaped to ASCII.
  supported: { 'dynamic-import': false, 'template-literal': false },
  banner: { js: '(function(exports,require,module,__dirname){' },
  footer: { js: '})' },
  plugins: [bundlesStayApart, colorsAreOurs, noSubprocesses],
});
for (const name of readdirSync(`${root}/dist`)) escapeToAscii(`${root}/dist/${name}`);
// What draws the pictures of Word files where Word does not.
copyFileSync(`${root}/node_modules/@resvg/resvg-wasm/index_bg.wasm`, `${root}/dist/resvg.wasm`);
for (const name of ['arimo-regular.ttf', 'arimo-bold.ttf', 'OFL.txt']) copyFileSync(`${root}/src/render/word/fonts/${name}`, `${root}/dist/${name}`);
writeFileSync(`${root}/dist/THIRD-PARTY-NOTICES.txt`, thirdPartyNotices(root, [command, others].flatMap(({ metafile }) => metafile ?? [])));
// In a process of its own: what V8 has compiled there is what the commands need, and nothing of this script's.
execFileSync(process.execPath, ['--import', 'tsx', 'scripts/cache-bundles.ts'], { cwd: root, stdio: 'inherit' });

/**
 * The loader reads bundles as Latin-1, and the bundler leaves letters in regular expressions as they are. Written as
 * `\u00e6` they mean the same there as in strings, and letters stand nowhere else: comments and templates are gone.
 */
function escapeToAscii(file: string): void {
  const code = readFileSync(file, 'utf8');
  writeFileSync(file, code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
