import { basename } from 'node:path';
import type { BuildResult, Metafile } from 'esbuild';
import { transform } from 'esbuild';

/** What esbuild wrote for several entries, in memory, with what it says of it. */
type Written = BuildResult<{ readonly metafile: true; readonly write: false }>;

/** A statement that imports from another part or from Node, as the bundler writes it without minifying. */
const staticImport = /^import (?:([^;]*?) from )?"([^"]+)";$/gm;

/**
 * Makes bundles out of what the bundler shares between entries. It gives a part for each set of entries that needs the
 * same code: a part stands in the bundle of the first entry that needs it, in the order of the entries, so that few files
 * are opened. A part is a function, and what it imports of others are plain variables of it, as fast as its own.
 *
 * @returns the text of each bundle by its entry's name
 */
export async function linkParts({ metafile, outputFiles }: Written, entries: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const places = placeParts(metafile, entries);
  const names = new Map([...places].flatMap(([bundle, files]) => files.map((file, index) => [basename(file), index === 0 ? bundle : `${bundle}:${index}`] as const)));
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const linked = [...places].map(async ([bundle, files]) => {
    const parts = files.map(async (file) => `${JSON.stringify(names.get(basename(file)))}:${await asFunction(texts.get(basename(file)) ?? "", names)}`);
    return [bundle, `({\n${(await Promise.all(parts)).join(',\n')}\n})`] as const;
  });
  return new Map(await Promise.all(linked));
}

/** The outputs by the bundle that they stand in; an entry is the first of its own. */
function placeParts({ outputs }: Metafile, entries: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const placed = new Set<string>();
  const bundles = new Map<string, string[]>();
  for (const entry of entries) {
    const files: string[] = [];
    const place = (file: string): void => {
      if (placed.has(file)) return;
      placed.add(file);
      files.push(file);
      for (const { path, external } of outputs[file]?.imports ?? []) {
        if (external !== true) place(path);
      }
    };
    const file = Object.keys(outputs).find((each) => basename(each) === `${entry}.js`);
    if (file === undefined) throw new Error(`scripts/bundling/link-parts.ts: nothing was written for ${entry}`);
    place(file);
    bundles.set(entry, files);
  }
  return bundles;
}

/** An ES module as a function of `require`, `part`, `bundle` and `__dirname` that returns what it exports. */
async function asFunction(module: string, names: ReadonlyMap<string, string>): Promise<string> {
  const exported = /^export \{([^}]*)\};\n*$/m.exec(module);
  const code = exported === null ? module : module.slice(0, exported.index);
  const properties = (exported?.[1] ?? '').split(',').map((each) => each.trim().replace(/^(\S+) as (\S+)$/, '$2: $1'));
  for (const each of properties) assertConstant(each.replace(/^.*: /, ''), code);
  const body = code
    .replace(staticImport, (_, clause: string | undefined, from: string) => variables(clause, from, names.get(basename(from))))
    .replace(/\bimport\("([^"]+)"\)/g, (_, from: string) => (from.startsWith('node:') ? `Promise.resolve(require("${from}"))` : `bundle("${from}")`));
  if (/^(?:import|export)\b/m.test(body)) throw new Error('scripts/bundling/link-parts.ts: an import or export of another form');
  const { code: minified } = await transform(`part = function (require, part, bundle, __dirname) {\n${body}\nreturn {${properties.join(', ')}};\n}`, {
    minify: true,
    charset: 'ascii',
    target: 'node20.19',
    supported: { 'template-literal': false },
  });
  return minified.replace(/^part=/, '').replace(/;\s*$/, '');
}

/** What a part exports must be there when it has run and stay so: others have a variable of their own for it. No inner name is an outer one. */
function assertConstant(name: string, code: string): void {
  const assigned = code.match(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')} (?:[^\\w\\s"'()]{0,3})=(?![=>])`, 'g')) ?? [];
  if (assigned.length > 1) throw new Error(`scripts/bundling/link-parts.ts: ${name} is assigned anew and cannot be shared between bundles`);
}

/** What an import brings, as variables. */
function variables(clause: string | undefined, from: string, part: string | undefined): string {
  const value = part === undefined ? `require("${from}")` : `part("${part}")`;
  if (clause === undefined) return `${value};`;
  if (clause.startsWith('{')) return `var ${clause.replaceAll(' as ', ': ')} = ${value};`;
  const whole = /^(?:\* as )?([\w$]+)$/.exec(clause)?.[1];
  // Of Node's own modules, the default export and the namespace are the module.
  if (part !== undefined || whole === undefined) throw new Error(`scripts/bundling/link-parts.ts: import ${clause} from "${from}"`);
  return `var ${whole} = ${value};`;
}
