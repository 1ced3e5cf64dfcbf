import { findTexts } from '../../texts/find-texts-by-language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { openBaseline } from '../baseline/open-baseline.ts';
import { useBaseline } from '../baseline/use-baseline.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import { diagnosticFileNames, diagnosticFormats } from '../diagnostics/formats.ts';
import { exitStatus } from '../exit-status.ts';
import { findStudies } from '../files/find-studies.ts';
import { messageLanguage } from '../message-language.ts';
import { refuseToOverwrite } from '../refuse-to-overwrite.ts';
import { sayWriteFailure } from '../terminal/say-failure.ts';
import { UsageError } from '../usage-error.ts';
import { checkStudies } from '../validate/check-studies.ts';
import type { ValidateOptions } from '../validate/validate-options.ts';
import { verdict } from '../validate/verdict.ts';
import { writeDiagnostics } from '../validate/write-diagnostics.ts';

/**
 * `collab validate`: checks every file, writes what was found in each format, and returns the gravest exit status.
 *
 * @throws UsageError for a command line that cannot be carried out
 */
export async function validate(named: readonly string[], options: ValidateOptions): Promise<number> {
  const language = messageLanguage(options.messageLanguage, process.env);
  const { terminal } = messageTexts[language];
  const request = { values: options.format ?? [], output: options.output, allowed: diagnosticFormats, usual: 'pretty' } as const;
  if (options.stdinName !== undefined && !named.includes('-')) throw new UsageError(findTexts[language].nameWithoutInput('--stdin-name'));
  const outputs = chooseOutputs({ ...request, defaultPath: () => '-', nameInFolder: (format) => diagnosticFileNames[format] }, terminal);
  const baseline = await openBaseline(options, language);
  const found = await findStudies(named, options.stdinName);
  const written = outputs.map(({ path }) => path).filter((path) => path !== '-');
  if (written.length > 0) for (const { path } of found.files) refuseToOverwrite(path, written, language);

  const checked = await checkStudies(found, options, language);
  const said = options.quiet === true ? checked.problems : [...checked.problems, ...checked.notes];
  for (const line of said) process.stderr.write(`${line}\n`);
  const { files, failure } = baseline === undefined ? { files: checked.files, failure: undefined } : await useBaseline(baseline, checked.files);
  const told = await writeDiagnostics(files, outputs, { options, language, mended: checked.mended, isComplete: checked.problems.length === 0 });
  for (const untold of [failure, told]) if (untold !== undefined) process.stderr.write(`${sayWriteFailure(untold, terminal)}\n`);

  const { status, why } = verdict(files, options, terminal);
  if (why !== undefined) process.stderr.write(`${why}\n`);
  const isUsage = checked.problems.length > 0 || failure !== undefined || told !== undefined;
  return isUsage ? exitStatus.usage : status;
}
