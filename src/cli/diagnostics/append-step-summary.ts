import { appendFileSync, statSync } from 'node:fs';
import type { WriteFailure } from '../files/write-failure.ts';
import { writeFailure } from '../files/write-failure.ts';
import type { CheckedFile } from './checked-file.ts';
import type { DiagnosticOptions } from './diagnostic-options.ts';
import { stepSummary } from './step-summary.ts';

/** GitHub shows nothing of a summary that is larger, in bytes. */
const largestSummary = 1_048_576;

/**
 * Adds all diagnostics to the summary of the step, after what other commands of the step have written there.
 *
 * @param path the value of `GITHUB_STEP_SUMMARY`
 * @returns why it could not be written, or undefined
 */
export function appendStepSummary(path: string, files: readonly CheckedFile[], options: DiagnosticOptions): WriteFailure | undefined {
  try {
    const taken = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    appendFileSync(path, stepSummary(files, options, largestSummary - taken));
    return undefined;
  } catch (error) {
    return writeFailure(path, error);
  }
}
