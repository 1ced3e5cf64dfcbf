import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Metafile } from 'esbuild';

/** What a package says of itself. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

/** The files of packages that bundles really contain, by their package's folder under the root. */
function bundledFiles(metafiles: readonly Metafile[]): ReadonlyMap<string, readonly string[]> {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []))),
  );
  const files = new Map<string, readonly string[]>();
  for (const path of [...new Set(inputs)].toSorted()) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    if (folder !== undefined) files.set(folder, [...(files.get(folder) ?? []), path]);
  }
  return files;
}

/**
 * Whose work stands in `dist/`, under which licence, where its source is, and what the licence says.
 *
 * @throws Error for a package without a licence
 */
export function thirdPartyNotices(root: string, metafiles: readonly Metafile[]): string {
  const packages = [...bundledFiles(metafiles)].map(([folder, paths]) => [notice(root, folder), ...paths.flatMap((path) => legalComments(read(`${root}/${path}`)))].join('\n\n'));
  const fonts = ['Arimo, SIL Open Font License 1.1', 'Source: https://github.com/googlefonts/Arimo', '', read(`${root}/src/render/word/fonts/OFL.txt`)].join('\n');
  return ['The files in this folder contain the work of others. Each part below names it and its licence.', ...packages, fonts].join(`\n\n${'='.repeat(80)}\n\n`).concat('\n');
}

function notice(root: string, folder: string): string {
  const { name, version, license, homepage, repository } = JSON.parse(read(`${root}/${folder}/package.json`)) as Manifest;
  if (license === undefined) throw new Error(`scripts/third-party-notices.ts: ${name} names no licence`);
  const source = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? `https://www.npmjs.com/package/${name}`;
  return [`${name} ${version}, ${license}`, `Source: ${address(source)}`, '', licenceText(root, folder, { name, license })].join('\n');
}

/** As a browser opens it. */
function address(repository: string): string {
  const plain = repository.replace(/^git\+/, '').replace(/\.git$/, '').replace(/^git(?:@|:\/\/|\+ssh:\/\/git@)github\.com[:/]/, 'https://github.com/');
  return /^https?:/.test(plain) ? plain : `https://github.com/${plain.replace(/^github:/, '')}`;
}

/** What a package says within its files of the work of others, which the bundler leaves out. */
function legalComments(code: string): readonly string[] {
  return Array.from(code.matchAll(/\/\*[!*][^*]*\*+(?:[^/*][^*]*\*+)*\//g), ([comment]) => comment).filter((comment) => /@license|copyright/i.test(comment));
}

/** Where a licence stands that need not stand here. */
const published = new Map([['MPL-2.0', 'https://www.mozilla.org/MPL/2.0/']]);

/** Some packages leave their licence where their source is: it stands in `licences/`. */
function licenceText(root: string, folder: string, { name, license }: { readonly name: string; readonly license: string }): string {
  const file = readdirSync(`${root}/${folder}`).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
  if (file !== undefined) return read(`${root}/${folder}/${file}`);
  const place = published.get(license);
  if (place !== undefined) return `This part is subject to the terms of the licence ${license}: ${place}\nIts source is at the address above, and nothing in it was changed.`;
  const ours = `${root}/scripts/licences/${name}.txt`;
  if (!existsSync(ours)) throw new Error(`scripts/third-party-notices.ts: ${name} has no text of its licence, ${license}`);
  return read(ours);
}

function read(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}
