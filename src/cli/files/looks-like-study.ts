import { statSync } from 'node:fs';
import { readInput } from './read-input.ts';

/** Keys that every study has, at the beginning of a line. */
const keys = ['format', 'title', 'jurisdiction', 'language', 'currency', 'municipalities'] as const;

/** So many of them make a study: other YAML files have fewer, and one that is misspelt or missing hides none. */
const enough = 3;

/**
 * Whether a file looks like a study: three of the keys that every study has begin a line. One that cannot be read does,
 * so that this is told; a pipe or a device does not.
 *
 * @param limit the most bytes that a study may have: a larger file looks like none
 */
export async function looksLikeStudy(path: string, limit: number): Promise<boolean> {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) return false;
  const input = await readInput(path, limit);
  if (input.kind !== 'bytes') return input.kind === 'failure';
  // Whatever its encoding: the keys are ASCII, between which UTF-16 puts zeros.
  const text = Buffer.from(input.bytes).toString('latin1').replaceAll('\0', '');
  return keys.filter((key) => new RegExp(`(?:^|[\\r\\n]|ï»¿|ÿþ)["']?${key}["']?[ \\t]*:`).test(text)).length >= enough;
}
