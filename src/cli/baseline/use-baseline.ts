import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readBaselineFile } from '../../baseline-file.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import type { WriteFailure } from '../files/write-failure.ts';
import { writeOutput } from '../files/write-output.ts';
import { applyBaseline } from './apply-baseline.ts';
import type { Baseline } from './baseline.ts';
import { updatedBaseline } from './updated-baseline.ts';

/** Files with their baseline applied. */
export interface BaselineOutcome {
  /** As given, and last the baseline itself where it has entries that nothing answers to. */
  readonly files: readonly CheckedFile[];
  /** Why the baseline could not be written; the files are then as they were. */
  readonly failure: WriteFailure | undefined;
}

/** Applies a baseline to what was found; one that is updated is written first, whole or not at all, and then has it all. */
export async function useBaseline({ path, written, isUpdated }: Baseline, files: readonly CheckedFile[]): Promise<BaselineOutcome> {
  // What was read from standard input without a name has no file that could be gone.
  const isThere = (file: string): boolean => file === '-' || existsSync(resolve(dirname(path), file));
  if (!isUpdated) return { files: written === undefined ? files : applyBaseline({ path, file: written, isThere }, files), failure: undefined };
  const text = updatedBaseline({ path, before: written?.entries ?? [], isThere }, files);
  const failure = text === written?.document.source.text ? undefined : await writeOutput(path, text);
  if (failure !== undefined) return { files, failure };
  const now = readBaselineFile(path, Buffer.from(text, 'utf8'));
  if (now.kind === 'refused') throw new Error(`the baseline that was written cannot be read: ${JSON.stringify(now.problem)}`);
  return { files: applyBaseline({ path, file: now, isThere }, files), failure: undefined };
}
