import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';
import { linkParts } from './bundling/link-parts.ts';
import { pipelineByName } from './bundling/pipeline-by-name.ts';
import { bundlesStayApart, colorsAreOurs, unusedIsEmpty } from './bundling/plugins.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };

/*
 * Bundles the command into dist/: a bundle for each source that is imported dynamically, by the source's name. What
 * several need stands in the first of them in this list (scripts/bundling/link-parts.ts): so the list begins with what is
 * started most and needs least. Beside each bundle stands the code that V8 compiled of it (src/cli/bundle-loader.ts).
 */
const bundles = {
  run: 'src/cli/run.ts',
  data: 'src/cli/commands/data.ts',
  validate: 'src/cli/commands/validate.ts',
  analyze: 'src/cli/commands/analyze.ts',
  swot: 'src/cli/commands/swot.ts',
  weigh: 'src/cli/commands/weigh.ts',
  assess: 'src/cli/commands/assess.ts',
  explain: 'src/cli/commands/explain.ts',
  'explain-code': 'src/cli/commands/explain-code.ts',
  catalogue: 'src/cli/commands/catalogue.ts',
  init: 'src/cli/commands/init.ts',
  draft: 'src/cli/commands/draft.ts',
  ask: 'src/cli/prompts/ask.ts',
  'say-mistake': 'src/cli/usage/say-mistake.ts',
  completion: 'src/cli/commands/completion.ts',
  schema: 'src/cli/commands/schema.ts',
  migrate: 'src/cli/commands/migrate.ts',
  json: 'src/cli/diagnostics/json.ts',
  sarif: 'src/cli/diagnostics/sarif.ts',
  junit: 'src/cli/diagnostics/junit.ts',
  github: 'src/cli/diagnostics/github.ts',
  'append-step-summary': 'src/cli/diagnostics/append-step-summary.ts',
  'count-fixable': 'src/cli/diagnostics/count-fixable.ts',
  'expand-pattern': 'src/cli/files/expand-pattern.ts',
  'fix-file': 'src/cli/fix/fix-file.ts',
  'find-explanation': 'src/knowledge/find-explanation.ts',
  'svg-problem': 'src/render/svg-problem.ts',
  'render-html': 'src/render/html/render-html.ts',
  word: 'src/render/word/word.ts',
};
const names = Object.keys(bundles);

/** What starts the command, and what it starts beside itself: whole files that share nothing. */
const threads = {
  collab: 'src/cli/main.ts',
  'write-caches': 'src/cli/write-caches.ts',
  'draw-pictures': 'src/cli/pictures/draw-pictures.ts',
};

const common: BuildOptions = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  charset: 'ascii',
  minifySyntax: true,
  // Licences stand in a file of their own.
  legalComments: 'none',
  // Letters in raw text cannot be escaped to ASCII.
  supported: { 'template-literal': false },
  // The one that says the version; the rest asks for it.
  define: { COLLAB_VERSION: JSON.stringify(version) },
  logLevel: 'warning',
};

const shared = await build({
  ...common,
  entryPoints: bundles,
  format: 'esm',
  splitting: true,
  write: false,
  metafile: true,
  // The browser build of `yaml` is ES modules, of which the bundler leaves out what is not used. The one of `fdir` asks for
  // the address of its module, which a bundle has none of.
  alias: { yaml: `${root}/node_modules/yaml/browser/index.js`, fdir: `${root}/node_modules/fdir/dist/index.cjs` },
  plugins: [bundlesStayApart(new Set(names), (name) => name), pipelineByName(root), colorsAreOurs(root), unusedIsEmpty],
});
const texts = new Map([...(await linkParts(shared, names))].map(([name, text]) => [name, escapeToAscii(text)]));
rmSync(`${root}/dist`, { recursive: true, force: true });
const command = await build({
  ...common,
  entryPoints: threads,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  minify: true,
  metafile: true,
  define: { ...common.define, COLLAB_BUILD: JSON.stringify(createHash('sha256').update([...texts.values()].join('\0')).digest('hex').slice(0, 12)) },
  plugins: [bundlesStayApart(new Set(Object.keys(threads)), (name) => `./${name}.cjs`), pipelineByName(root)],
});
for (const [name, text] of texts) writeFileSync(`${root}/dist/${name}.cjs`, text);
// The words in the pictures of Word files.
for (const name of ['arimo-regular.ttf', 'arimo-bold.ttf', 'OFL.txt']) copyFileSync(`${root}/src/render/word/fonts/${name}`, `${root}/dist/${name}`);
writeFileSync(`${root}/dist/THIRD-PARTY-NOTICES.txt`, thirdPartyNotices(root, [command.metafile, shared.metafile]));
execFileSync(process.execPath, ['--import', 'tsx', 'scripts/cache-bundles.ts'], { cwd: root, stdio: 'inherit' });

/**
 * The loader reads bundles as Latin-1, and the bundler leaves letters in regular expressions as they are. Written as
 * `\u00e6` they mean the same there as in strings, and letters stand nowhere else: comments and templates are gone.
 */
function escapeToAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
