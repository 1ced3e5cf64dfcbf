import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { build } from 'esbuild';

/** An import of functions from the pipeline: its names, and the path. */
const fromPipeline = /^import \{ ([^}]+) \} from '([^']*\/collab\.ts)';$/gm;

/**
 * Gives each importer of `collab.ts` the functions that it names and nothing else. The bundler shares code by files, and
 * the whole pipeline in one file would make checking a study load all that analyses it.
 */
export function pipelineByName(root: string): Plugin {
  const pipeline = `${root}/src/collab.ts`;
  return {
    name: 'pipeline-by-name',
    setup(context) {
      context.onLoad({ filter: /[\\/]src[\\/]cli[\\/].*\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(fromPipeline, (_, names: string, from: string) =>
          names
            .split(', ')
            .map((name) => `import { ${name} } from '${from}?${name.replace(/ as .*/, '')}';`)
            .join('\n'),
        ),
        loader: 'ts',
      }));
      context.onResolve({ filter: /\/collab\.ts\?/ }, ({ path }) => ({ path: pipeline, suffix: path.slice(path.indexOf('?')), sideEffects: false }));
      context.onLoad({ filter: /[\\/]src[\\/]collab\.ts$/ }, async ({ suffix }) => ({
        contents: await onlyWith(pipeline, suffix.slice(1)),
        loader: 'js',
        resolveDir: `${root}/src`,
      }));
    },
  };
}

/** The file with one of its exports and what that needs. */
async function onlyWith(file: string, name: string): Promise<string> {
  const importsStay: Plugin = {
    name: 'imports-stay',
    setup(context) {
      context.onResolve({ filter: /.*/ }, ({ kind, path }) => (kind === 'import-statement' && path !== file ? { path, external: true, sideEffects: false } : undefined));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from ${JSON.stringify(file)};`, resolveDir: dirname(file) },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [importsStay],
  });
  return outputFiles[0]?.text ?? '';
}
