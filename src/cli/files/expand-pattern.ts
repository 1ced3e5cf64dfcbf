import type { Dirent } from 'node:fs';
import { readdir as readFolder } from 'node:fs';
import { relative, sep } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { glob } from 'tinyglobby';
import type { FindProblem, FoundStudies, StudyPath } from './find-studies.ts';
import { looksLikeStudy } from './looks-like-study.ts';
import type { ReadFailure } from './read-input.ts';
import { readFailure } from './read-input.ts';

/** Programs of others, in which no study is looked for unless the pattern names the folder. */
const leftOut = '**/node_modules/**';

/**
 * The studies in a folder and the folders below it: files that end with `.yaml` or `.yml` and look like studies. Folders
 * whose names begin with a point are left out, and `node_modules`.
 *
 * @param limit the most bytes that a study may have
 */
export async function studiesInFolder(folder: string, limit: number): Promise<FoundStudies> {
  const { paths, problems } = await search('**/*.{yaml,yml}', slashes(folder), { caseSensitiveMatch: false, ignore: [leftOut] });
  const files: StudyPath[] = [];
  for (const path of paths) if (await looksLikeStudy(path, limit)) files.push({ path, name: path });
  return { files, problems: files.length === 0 && problems.length === 0 ? [{ kind: 'no-study', folder }] : problems };
}

/** All files that a pattern matches, whatever they hold: who writes the pattern knows. */
export async function filesMatching(pattern: string): Promise<FoundStudies> {
  // Searched from where the signs begin: a search does not find the folder that it starts in from above.
  const parts = slashes(pattern).split('/');
  const first = Math.min(parts.findIndex((part) => /[\\*?[\]{}()]/.test(part)), parts.length - 1);
  const folder = first === 0 ? '.' : parts.slice(0, first).join('/') || '/';
  const ignore = pattern.includes('node_modules') ? [] : [leftOut];
  const { paths, problems } = await search(parts.slice(first).join('/'), folder, { ignore });
  const files = paths.map((path) => ({ path, name: path }));
  return { files, problems: files.length === 0 && problems.length === 0 ? [{ kind: 'no-match', pattern }] : problems };
}

interface Search {
  /** Sorted by code unit, with forward slashes. */
  readonly paths: readonly string[];
  /** Folders that could not be looked into. */
  readonly problems: readonly FindProblem[];
}

/** What a pattern matches below a folder; the paths begin as the folder is written. */
async function search(pattern: string, folder: string, options: GlobOptions): Promise<Search> {
  const failures: ReadFailure[] = [];
  // Folders that may not be read are left out in silence, and nobody would know that a study was not checked.
  const readdir = (path: string, how: { readonly withFileTypes: true }, done: (error: Error | null, entries: Dirent[]) => void): void => {
    readFolder(path, how, (error, entries) => {
      const failure = error === null ? undefined : readFailure(shownFolder(path), error);
      // A folder that is not there matches nothing.
      if (failure !== undefined && failure.reason !== 'missing') failures.push(failure);
      done(error, entries);
    });
  };
  const paths = await glob(pattern, { ...options, cwd: folder, expandDirectories: false, fs: { readdir: readdir as typeof readFolder } });
  const problems = failures.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((failure) => ({ kind: 'failure', failure }) as const);
  const prefix = folder.replace(/^(?:\.\/+)*(?:\.$)?/, '').replace(/(?<=[^/])\/*$/, '/');
  return { paths: paths.map((path) => prefix + path).toSorted(), problems };
}

/** From the folder that the command runs in, where it is below that. */
function shownFolder(path: string): string {
  const below = relative('.', path);
  return slashes(below === '' ? '.' : below.startsWith('..') ? path : below);
}

/** On Windows, folders may be written with backslashes; elsewhere a backslash is a letter like any other. */
function slashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
