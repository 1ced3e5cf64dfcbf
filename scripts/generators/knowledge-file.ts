import { readdirSync, readFileSync } from 'node:fs';

/** One hand-written YAML file of the knowledge. */
export interface KnowledgeFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const root = new URL('../../', import.meta.url);
const ending = '.yaml';

/** The YAML files of a folder, which is named from the root of the repository, in the order of their ids. */
export function readKnowledgeFiles(folder: string): readonly KnowledgeFile[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted()
    .map((id) => `${folder}${id}${ending}`)
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));
}

/** A JSON file, named from the root of the repository. */
export function readJson(path: string): object {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as object;
}

/** The id that a file's record has to have: the file's name without its ending. */
export function idOf({ path }: KnowledgeFile): string {
  return path.slice(path.lastIndexOf('/') + 1, -ending.length);
}
