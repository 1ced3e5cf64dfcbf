import { basename } from 'node:path';
import type { Plugin } from 'esbuild';

/** A dynamic import of a bundle stays an import: `../commands/validate.ts` is one of `validate`, where `placeOf` says that it is. */
export function bundlesStayApart(names: ReadonlySet<string>, placeOf: (name: string) => string): Plugin {
  return {
    name: 'bundles-stay-apart',
    setup(context) {
      context.onResolve({ filter: /\.ts$/ }, ({ kind, path }) => {
        if (kind !== 'dynamic-import') return undefined;
        const name = basename(path, '.ts');
        if (!names.has(name)) throw new Error(`scripts/build.ts: ${path} is imported dynamically but is no bundle`);
        return { path: placeOf(name), external: true };
      });
    },
  };
}

/** We say ourselves whether there are colours: what chalk would find out of the machine takes longer than printing. */
export function colorsAreOurs(root: string): Plugin {
  return {
    name: 'colors-are-ours',
    setup(context) {
      context.onResolve({ filter: /^#supports-color$/ }, () => ({ path: `${root}/node_modules/chalk/source/vendor/supports-color/browser.js` }));
    },
  };
}

/** What a package imports for what we never ask of it, by the package and what it imports. */
const unused = [
  // Commander can start commands that are programs of their own; ours are none, and this takes longer to load than itself.
  { importer: '/node_modules/commander/', imported: /^node:child_process$/, contents: 'module.exports = {};' },
  // No prompt of ours opens an editor, whose tables of Chinese and Japanese characters are four fifths of all prompts.
  { importer: '/node_modules/@inquirer/editor/', imported: /^@inquirer\/external-editor$/, contents: 'export const editAsync = undefined;' },
];

/** Leaves out what packages import and nothing of ours reaches. */
export const unusedIsEmpty: Plugin = {
  name: 'unused-is-empty',
  setup(context) {
    for (const [index, { importer, imported }] of unused.entries()) {
      context.onResolve({ filter: imported }, (asked) =>
        asked.importer.replaceAll('\\', '/').includes(importer) ? { path: String(index), namespace: 'unused' } : undefined,
      );
    }
    context.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: unused[Number(path)]?.contents ?? '' }));
  },
};
