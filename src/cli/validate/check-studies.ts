import { check, parseDocument, refuseTooLarge, studySizeLimit, withAdvice } from '../../collab.ts';
import { findTexts } from '../../texts/find-texts-by-language.ts';
import { fixTexts } from '../../texts/fix-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { checkFile } from '../check-file.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import type { FoundStudies } from '../files/find-studies.ts';
import { sayFindProblem } from '../files/find-studies.ts';
import { sayFixed } from '../fix/say-fixed.ts';
import { sayReadFailure } from '../terminal/say-failure.ts';
import { keptFile } from './kept-file.ts';
import type { ValidateOptions } from './validate-options.ts';

/** Everything that was named, checked. */
export interface CheckedStudies {
  readonly files: readonly CheckedFile[];
  /** What could not be found, read or mended, a line each. */
  readonly problems: readonly string[];
  /** What was mended, a line each. */
  readonly notes: readonly string[];
  /** Standard input with its mendings, where it was to be mended. */
  readonly mended: Uint8Array | undefined;
}

/** Reads and checks what was found; with `--fix` it is mended first. */
export async function checkStudies(found: FoundStudies, { fix, advice }: ValidateOptions, language: Language): Promise<CheckedStudies> {
  const { terminal } = messageTexts[language];
  const problems = found.problems.map((problem) => sayFindProblem(problem, findTexts[language], terminal));
  const kept = (file: CheckedFile & Parameters<typeof withAdvice>[0]): CheckedFile =>
    keptFile(advice === true ? { ...withAdvice(file), name: file.name } : file, (source) => parseDocument(source).document);
  const files: CheckedFile[] = [];
  if (fix !== true) {
    for (const path of found.files) {
      const file = await checkFile(path);
      if (file.kind === 'failure') problems.push(sayReadFailure(file.failure, terminal));
      else files.push(kept(file));
    }
    return { files, problems, notes: [], mended: undefined };
  }
  // Most studies are only checked, and need nothing of what mends.
  const { fixFile } = await import('../fix/fix-file.ts');
  const notes: string[] = [];
  let mended: Uint8Array | undefined;
  for (const path of found.files) {
    const file = await fixFile(path, { check, refuseTooLarge, limit: studySizeLimit });
    if (file.kind === 'failure') {
      problems.push(sayReadFailure(file.failure, terminal));
      continue;
    }
    const said = sayFixed(file, fixTexts[language], terminal);
    if (said !== undefined) (file.problem === undefined ? notes : problems).push(said);
    mended = file.output ?? mended;
    files.push(kept(file));
  }
  return { files, problems, notes, mended };
}
