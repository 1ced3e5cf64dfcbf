import type { BaselineProblem } from '../../baseline-file.ts';
import { readBaselineFile } from '../../baseline-file.ts';
import { studySizeLimit } from '../../collab.ts';
import { baselineTexts } from '../../texts/baseline-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { messageOf } from '../diagnostics/message-of.ts';
import { readInput } from '../files/read-input.ts';
import { sayReadFailure } from '../terminal/say-failure.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { UsageError } from '../usage-error.ts';
import type { Baseline } from './baseline.ts';

/** What a command was told of its baseline. */
export interface BaselineOptions {
  readonly baseline?: string | undefined;
  readonly updateBaseline?: boolean | undefined;
}

/**
 * Reads the baseline that `--baseline` names, before anything is checked; undefined where none is named. Only one that
 * is going to be written may be missing, and what is no baseline is never written over.
 *
 * @throws UsageError for a file that cannot be read or is no baseline, with the line
 */
export async function openBaseline({ baseline: path, updateBaseline }: BaselineOptions, language: Language): Promise<Baseline | undefined> {
  const texts = baselineTexts[language];
  const isUpdated = updateBaseline === true;
  if (path === undefined) {
    if (isUpdated) throw new UsageError(texts.updateWithoutFile);
    return undefined;
  }
  // Standard input is for a study, and a pipe could not be read again.
  if (path === '-') throw new UsageError(texts.notStandardInput);
  const input = await readInput(path, studySizeLimit);
  if (input.kind === 'failure') {
    const isMissing = input.failure.reason === 'missing';
    if (isMissing && isUpdated) return { path, written: undefined, isUpdated };
    throw new UsageError(isMissing ? visibleText(texts.missing(path)) : sayReadFailure(input.failure, messageTexts[language].terminal));
  }
  if (input.kind === 'too-large') throw new UsageError(said(path, { kind: 'not-a-baseline', line: 1 }, language));
  const file = readBaselineFile(path, input.bytes);
  if (file.kind === 'refused') throw new UsageError(said(path, file.problem, language));
  return { path, written: file, isUpdated };
}

function said(file: string, problem: BaselineProblem, language: Language): string {
  return visibleText(`${file}:${problem.line}: ${sentence(problem, language)}`);
}

function sentence(problem: BaselineProblem, language: Language): string {
  const texts = baselineTexts[language];
  switch (problem.kind) {
    case 'diagnostic':
      return `${texts.notABaseline} ${messageOf(problem.diagnostic, messageTexts[language].diagnostics)}`;
    case 'not-a-baseline':
      return texts.notABaseline;
    case 'other-format':
      return texts.otherFormat(problem.found);
    case 'bad-entry':
      return texts.badEntry;
  }
}
