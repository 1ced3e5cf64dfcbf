import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The folder that other systems name a repository's files from: GitHub says where it has checked it out, which is not
 * the working folder of every step; elsewhere it is the working folder.
 */
export function sourceRoot(environment: NodeJS.ProcessEnv, workingFolder: string): string {
  const checkout = environment['GITHUB_WORKSPACE'];
  return checkout === undefined || checkout === '' || pathFromRoot(workingFolder, checkout) === undefined ? workingFolder : checkout;
}

/** The path of a file from a folder, with `/` between its parts; undefined for one that is not in it. */
export function pathFromRoot(file: string, root: string): string | undefined {
  const path = relative(root, resolve(file));
  const parts = path.split(sep);
  return parts[0] === '..' || isAbsolute(path) ? undefined : parts.join('/');
}
