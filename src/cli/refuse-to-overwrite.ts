import { realpathSync } from 'node:fs';
import { commandTexts } from '../texts/command-texts-by-language.ts';
import type { Language } from '../texts/language.ts';
import { UsageError } from './usage-error.ts';

/**
 * Sees to it that nothing is written over the study that it was made from.
 *
 * @throws UsageError when an output is the study
 */
export function refuseToOverwrite(study: string, paths: readonly string[], language: Language): void {
  const same = paths.find((path) => path !== '-' && study !== '-' && realPath(path) !== undefined && realPath(path) === realPath(study));
  if (same !== undefined) throw new UsageError(commandTexts[language].wouldOverwriteStudy(same));
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    // An output that does not exist yet is nothing that could be overwritten.
    return undefined;
  }
}
