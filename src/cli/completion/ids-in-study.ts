import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { studySizeLimit } from '../../collab.ts';
import { studyIds } from '../../study-ids.ts';
import { readInput } from '../files/read-input.ts';
import type { Suggestion } from './answer.ts';

/** What a shell takes as it is: other ids would have to be quoted, and each shell does so in its own way. */
const plainWord = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** The ids in the study that a line names; none where it names none, or one that cannot be read. Nothing is waited for. */
export async function idsInStudy(study: string | undefined, kind: 'municipalities' | 'services'): Promise<readonly Suggestion[]> {
  // The shell would put the home folder in only when the line is run.
  const path = study?.replace(/^~(?=\/)/, homedir());
  if (path === undefined || !isFile(path)) return [];
  const input = await readInput(path, studySizeLimit);
  if (input.kind !== 'bytes') return [];
  return studyIds(path, input.bytes, kind).flatMap(({ id, name }) => (plainWord.test(id) ? [{ value: id, about: name ?? '' }] : []));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
