import { getSystemErrorMap } from 'node:util';

/** What the operating system answered, in its own words. */
export interface SystemError {
  /** The name of the error number, such as `ENOENT`. */
  readonly code: string;
  /** For people, in English: "no such file or directory (ENOENT)". */
  readonly detail: string;
}

/**
 * Reads an error that a file operation gave.
 *
 * @throws the error itself when it does not come from the operating system: a defect, not the user's problem.
 */
export function systemError(error: unknown): SystemError {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  const number = 'errno' in error && typeof error.errno === 'number' ? error.errno : undefined;
  // Errors of Node's own, such as a path with a null character, have a code and no number.
  if (number === undefined) return { code: error.code, detail: `${error.message} (${error.code})` };
  const words = getSystemErrorMap().get(number)?.[1] ?? error.message;
  return { code: error.code, detail: `${words} (${error.code})` };
}
