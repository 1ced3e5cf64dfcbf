import { severities } from '../../diagnostics/codes.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import type { DiagnosticOptions } from '../diagnostics/diagnostic-options.ts';
import type { DiagnosticFormat } from '../diagnostics/formats.ts';
import { renderDiagnostics } from '../diagnostics/formats.ts';
import { sourceRoot } from '../diagnostics/source-root.ts';
import type { WriteFailure } from '../files/write-failure.ts';
import { writeOutputs } from '../files/write-output.ts';
import type { FormatOutput } from '../format-option.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { version } from '../version.ts';
import type { ValidateOptions } from './validate-options.ts';

/** What is to be told how. */
export interface Telling {
  readonly options: ValidateOptions;
  readonly language: Language;
  /** What standard output is taken by; diagnostics then go to standard error. */
  readonly mended: Uint8Array | undefined;
  /** Whether everything that was named could be read. */
  readonly isComplete: boolean;
}

/** Writes what was found in each format, and on GitHub into the summary of the step. */
export async function writeDiagnostics(files: readonly CheckedFile[], outputs: readonly FormatOutput<DiagnosticFormat>[], telling: Telling): Promise<WriteFailure | undefined> {
  const { options, language, mended, isComplete } = telling;
  const summary = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  const stream = mended === undefined ? process.stdout : process.stderr;
  const styleFor = (path: string): DiagnosticOptions => ({
    language,
    texts: messageTexts[language],
    width: terminalWidth(stream),
    colors: path === '-' ? colorLevel(process.env, stream.isTTY) : 0,
    root: sourceRoot(process.env, process.cwd()),
    version,
    isComplete,
    hasStepSummary: summary !== '',
  });
  // Nothing was checked, so that nothing was found is no news to anybody but a program.
  const wanted = outputs.filter(({ format }) => files.length > 0 || format !== 'pretty');
  const written = await Promise.all(
    wanted.map(async ({ format, path }) => {
      const shown = format === 'pretty' && options.quiet === true ? files.map(withErrorsOnly) : files;
      const isSilent = format === 'pretty' && options.quiet === true && shown.every(({ diagnostics }) => diagnostics.length === 0);
      return { path, content: isSilent ? '' : await renderDiagnostics[format](shown, styleFor(path)) };
    }),
  );
  const beside = mended === undefined ? [] : written.filter(({ path }) => path === '-');
  for (const { content } of beside) process.stderr.write(content);
  const rest = mended === undefined ? written : [...written.filter(({ path }) => path !== '-'), { path: '-', content: mended }];
  const failure = await writeOutputs(rest);
  if (failure !== undefined || summary === '' || !outputs.some(({ format }) => format === 'github')) return failure;
  const { appendStepSummary } = await import('../diagnostics/append-step-summary.ts');
  return appendStepSummary(summary, files, styleFor('-'));
}

/** The tree is left out: to ask for it reads the text again, and people are not told of addresses. */
function withErrorsOnly({ name, source, suppressed, isBeside, diagnostics }: CheckedFile): CheckedFile {
  const errors = diagnostics.filter(({ code }) => severities[code] === 'error');
  return { name, source, document: undefined, suppressed, diagnostics: errors, ...(isBeside === true ? { isBeside } : {}) };
}
