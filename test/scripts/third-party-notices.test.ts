import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { unusedIsEmpty } from '../../scripts/bundling/plugins.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const notices = readFileSync(`${root}/dist/THIRD-PARTY-NOTICES.txt`, 'utf8');
const parts = notices.split(`\n\n${'='.repeat(80)}\n\n`).slice(1);

/** The packages that the command line is made of, by name and version, found by bundling all of it into one file. */
async function packagesOfCommand(): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/run.ts', 'src/cli/main.ts'],
    outdir: 'dist',
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    alias: { yaml: `${root}/node_modules/yaml/browser/index.js` },
    define: { COLLAB_BUILD: '""', COLLAB_VERSION: '""', __dirname: '""' },
    plugins: [unusedIsEmpty],
    logLevel: 'error',
    write: false,
    metafile: true,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])));
  const folders = new Set(used.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return new Set(
    [...folders].map((folder) => {
      const { name, version } = JSON.parse(readFileSync(`${root}/${folder}/package.json`, 'utf8')) as { readonly name: string; readonly version: string };
      return `${name} ${version}`;
    }),
  );
}

describe('the notices beside the bundles', () => {
  it('name every package in them', async () => {
    const packages = await packagesOfCommand();
    expect(packages.size).toBeGreaterThan(30);
    const named = new Set(parts.map((part) => part.slice(0, part.indexOf(','))));
    expect([...packages].filter((each) => !named.has(each))).toEqual([]);
  });

  it('say of each its licence, where its source is, and what the licence says', () => {
    for (const part of parts) {
      expect(part).toMatch(/^\S+(?: \d[^\s,]*)?, \S+.*\nSource: https?:\/\/\S+\n\n/);
      expect(part, part.slice(0, 60)).toMatch(/permission|redistribut|subject to the terms|copyright/i);
    }
  });

  it('keep what a package says of the work of others in it', () => {
    expect(parts.find((part) => part.startsWith('docx '))).toContain('Copyright Joyent, Inc. and other Node contributors.');
  });

  it('have what draws pictures for Word, and its font', () => {
    const resvg = parts.find((part) => part.startsWith('@resvg/resvg-wasm '));
    expect(resvg).toMatch(/, MPL-2\.0\nSource: https:\/\/github\.com\/\S+\n/);
    expect(resvg).toContain('https://www.mozilla.org/MPL/2.0/');
    expect(parts.at(-1)).toMatch(/^Arimo, SIL Open Font License 1\.1\n[\s\S]*PERMISSION & CONDITIONS/);
  });
});
