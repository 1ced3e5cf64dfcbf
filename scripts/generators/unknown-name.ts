import { nearest } from '../../src/diagnostics/nearest.ts';

/** What is said of a name that a folder has no file for. */
export function unknownName(name: string, folder: string, known: readonly string[]): string {
  return `${folder} has no "${name}": did you mean ${nearest(name, known) ?? known.join(', ')}?`;
}
