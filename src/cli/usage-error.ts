/** A command line that cannot be carried out: said in one line, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** By name and not by class: a command is a bundle of its own, with a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
