import { systemError } from './system-error.ts';

/** Why an output could not be written: exit status 2. */
export interface WriteFailure {
  readonly reason: 'directory' | 'missing-folder' | 'not-permitted' | 'no-space' | 'unwritable';
  /** As the user named it; `-` for standard output. */
  readonly path: string;
  /** The operating system's words, in English. */
  readonly detail: string;
}

const reasons = new Map<string, WriteFailure['reason']>([
  ['EISDIR', 'directory'],
  ['ENOENT', 'missing-folder'],
  ['ENOTDIR', 'missing-folder'],
  ['EACCES', 'not-permitted'],
  ['EPERM', 'not-permitted'],
  ['EROFS', 'not-permitted'],
  ['ENOSPC', 'no-space'],
  ['EDQUOT', 'no-space'],
]);

/**
 * The failure that an error of a file operation stands for.
 *
 * @throws the error itself when it is a defect and not the operating system's answer.
 */
export function writeFailure(path: string, error: unknown): WriteFailure {
  const { code, detail } = systemError(error);
  return { reason: reasons.get(code) ?? 'unwritable', path, detail };
}
