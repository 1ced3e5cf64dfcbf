import { dirname, relative, resolve, sep } from 'node:path';

/**
 * How a baseline names a file: its path from the baseline's folder, with forward slashes on every system. Standard
 * input without a name stays `-`.
 */
export function fileInBaseline(baselinePath: string, name: string): string {
  return name === '-' ? name : relative(resolve(dirname(baselinePath)), resolve(name)).replaceAll(sep, '/');
}
