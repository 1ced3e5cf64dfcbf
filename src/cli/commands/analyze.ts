import type { Analyzed } from '../../collab.ts';
import { analyzeStudy, toData, toMarkdown } from '../../collab.ts';
import { severities } from '../../diagnostics/codes.ts';
import type { Language } from '../../texts/language.ts';
import { commandTexts } from '../../texts/command-texts-by-language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { checkFile } from '../check-file.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import { diagnosticsData, toJson } from '../diagnostics/json.ts';
import { prettyDiagnostics } from '../diagnostics/pretty.ts';
import { exitStatus } from '../exit-status.ts';
import { writeStandardOutput } from '../files/standard-output.ts';
import type { WriteFailure } from '../files/write-failure.ts';
import type { Output } from '../files/write-output.ts';
import { refuseToOverwrite } from '../refuse-to-overwrite.ts';
import { writeOutputs } from '../files/write-output.ts';
import { messageLanguage } from '../message-language.ts';
import { chooseStudy } from '../prompts/choose-study.ts';
import { reportPath } from '../report-path.ts';
import type { SimulationOptions } from '../simulation-options.ts';
import { readSimulationOptions } from '../simulation-options.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { printedAnswer } from '../terminal/printed-answer.ts';
import { sayReadFailure, sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { UsageError } from '../usage-error.ts';

export interface AnalyzeOptions extends SimulationOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly language?: Language;
  readonly messageLanguage?: Language;
  readonly quiet?: boolean;
}

const formats = ['md', 'json'] as const;
type Format = (typeof formats)[number];

/**
 * `collab analyze`: checks and analyses a study, writes its report and prints the answer.
 *
 * @returns the exit status
 * @throws UsageError for a command line that cannot be carried out
 */
export async function analyzeFile(named: string | undefined, options: AnalyzeOptions): Promise<number> {
  const language = messageLanguage(options.messageLanguage, process.env);
  const { terminal } = messageTexts[language];
  const simulation = readSimulationOptions(options, commandTexts[language]);
  const name = named ?? (await askForStudy(language));
  const file = await checkFile(name);
  if (file.kind === 'failure') {
    process.stderr.write(`${sayReadFailure(file.failure, terminal)}\n`);
    return exitStatus.usage;
  }
  const { study } = file;
  if (study === undefined) {
    warn(file, language);
    return exitStatus.study;
  }
  const analysis = { ...study.analysis, ...simulation };
  const analyzed = analyzeStudy({ ...study, analysis }, file.diagnostics, options.language);
  const checked: CheckedFile = { ...file, diagnostics: analyzed.diagnostics };
  const outputs = chooseOutputs(
    {
      values: options.format ?? [],
      output: options.output,
      allowed: formats,
      usual: 'md',
      defaultPath: (format) => (name === '-' ? '-' : reportPath(name, format, study.language, analyzed.report.language)),
    },
    terminal,
  );
  refuseToOverwrite(name, outputs.map(({ path }) => path), language);
  const contents = outputs.map(({ format, path }) => ({ path, content: render(format, analyzed, checked, language) }));
  const failure = await writeOutputs(contents);
  if (failure !== undefined) return failed(failure, language);
  if (options.quiet !== true) {
    warn(checked, language);
    const untold = await tell(analyzed, contents, options, language);
    if (untold !== undefined) return failed(untold, language);
  }
  return exitStatus.ok;
}

async function askForStudy(language: Language): Promise<string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new UsageError(commandTexts[language].whichStudy);
  return chooseStudy(commandTexts[language]);
}

function render(format: Format, analyzed: Analyzed, file: CheckedFile, language: Language): string {
  if (format === 'md') return toMarkdown(analyzed);
  return toJson({ ...toData(analyzed), diagnostics: diagnosticsData(file, messageTexts[language].diagnostics) });
}

/** Errors and warnings in full on standard error; notices only as a count, since a report was what was asked for. */
function warn(file: CheckedFile, language: Language): void {
  const shown = file.diagnostics.filter(({ code }) => severities[code] !== 'notice');
  const notices = file.diagnostics.length - shown.length;
  if (shown.length > 0) {
    const style = {
      texts: messageTexts[language],
      width: terminalWidth(process.stderr),
      colors: colorLevel(process.env, process.stderr.isTTY),
    };
    process.stderr.write(prettyDiagnostics([{ ...file, diagnostics: shown }], style));
  }
  if (notices > 0) process.stderr.write(`${visibleText(commandTexts[language].notices(notices, file.name))}\n`);
}

/** The answer, unless standard output is already taken; a pipe that asked for JSON alone gets the JSON. */
async function tell(
  analyzed: Analyzed,
  written: readonly Output[],
  options: AnalyzeOptions,
  language: Language,
): Promise<WriteFailure | undefined> {
  if (written.some(({ path }) => path === '-')) return undefined;
  const [first] = written;
  const jsonAlone = options.output === undefined && options.format?.join() === 'json';
  if (first !== undefined && jsonAlone && !process.stdout.isTTY) {
    return writeStandardOutput(first.content);
  }
  const answer = printedAnswer(analyzed.report, {
    width: terminalWidth(process.stdout),
    colors: colorLevel(process.env, process.stdout.isTTY),
  });
  const paths = commandTexts[language].wrote(written.map(({ path }) => path).join(', '));
  return writeStandardOutput(`${answer}\n${visibleText(paths)}\n`);
}

function failed(failure: WriteFailure, language: Language): number {
  process.stderr.write(`${sayWriteFailure(failure, messageTexts[language].terminal)}\n`);
  return exitStatus.usage;
}
