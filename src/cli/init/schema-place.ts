import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Where an editor finds the format of a new study. */
export interface SchemaPlace {
  /** As the study names it: with forward slashes, from its folder. */
  readonly reference: string;
  /** Where the schema has to be put; undefined where one stands already. */
  readonly path: string | undefined;
}

const name = 'study.schema.json';

/**
 * The nearest schema: beside the study or above it, within the same repository. Where there is none, a copy is put beside the
 * study: collab may be installed anywhere, or nowhere for whoever opens the file.
 */
export function schemaPlace(folder: string): SchemaPlace {
  const start = resolve(folder);
  for (const above of withinRepository(start)) {
    const found = [join(above, name), join(above, 'schemas', name)].find((path) => existsSync(path));
    if (found !== undefined) return { reference: referenceFrom(start, found), path: undefined };
  }
  return { reference: `./${name}`, path: join(folder, name) };
}

/** The root of the repository that a folder is in; the folder itself where it is in none. */
export function repositoryRoot(folder: string): string {
  return withinRepository(resolve(folder)).at(-1) ?? folder;
}

/** A folder and those above it up to its repository's root; the folder alone where it is in none. */
function withinRepository(start: string): readonly string[] {
  const folders: string[] = [];
  for (let above = start; ; above = dirname(above)) {
    folders.push(above);
    if (existsSync(join(above, '.git'))) return folders;
    if (dirname(above) === above) return [start];
  }
}

function referenceFrom(folder: string, path: string): string {
  const way = relative(folder, path).replaceAll('\\', '/');
  return way.startsWith('.') ? way : `./${way}`;
}
