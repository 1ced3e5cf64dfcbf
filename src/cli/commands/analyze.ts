import { severities } from '../../diagnostics/codes.ts';
import { commandTexts } from '../../texts/command-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { findStale } from '../analyze/find-stale.ts';
import type { MadeReport, ReportRequest } from '../analyze/make-report.ts';
import { makeReport } from '../analyze/make-report.ts';
import { commandFor } from '../analyze/command-for.ts';
import { readSections } from '../analyze/read-sections.ts';
import { watchStudy } from '../analyze/watch-study.ts';
import { writeReportFiles, writtenPaths } from '../analyze/write-report-files.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import { prettyDiagnostics } from '../diagnostics/pretty.ts';
import { exitStatus } from '../exit-status.ts';
import { writeStandardOutput } from '../files/standard-output.ts';
import type { WriteFailure } from '../files/write-failure.ts';
import { messageLanguage } from '../message-language.ts';
import { chooseStudy } from '../prompts/choose-study.ts';
import type { SimulationOptions } from '../simulation-options.ts';
import { readSimulationOptions } from '../simulation-options.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { printedAnswer } from '../terminal/printed-answer.ts';
import { sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { UsageError } from '../usage-error.ts';

export interface AnalyzeOptions extends SimulationOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly language?: Language;
  readonly sections?: readonly string[];
  readonly style?: string;
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly messageLanguage?: Language;
  readonly quiet?: boolean;
}

type Made = Extract<MadeReport, { kind: 'made' }>;

/**
 * `collab analyze`: checks and analyses a study, writes its report and prints the answer; or holds the report on disk
 * against the study, or writes it anew whenever the study is saved.
 *
 * @returns the exit status
 * @throws UsageError for a command line that cannot be carried out
 */
export async function analyzeFile(named: string | undefined, options: AnalyzeOptions): Promise<number> {
  const language = messageLanguage(options.messageLanguage, process.env);
  const texts = commandTexts[language];
  if (options.check === true && options.watch === true) throw new UsageError(texts.notTogether('--check', '--watch'));
  const simulation = readSimulationOptions(options, texts);
  const sections = readSections(options.sections, texts);
  const name = named ?? (await askForStudy(language));
  const { format, output, style } = options;
  const request: ReportRequest = { name, format, output, language: options.language, sections, style, simulation, messages: language };
  if (options.watch === true) return watchStudy(request);
  const made = await makeReport(request);
  if (made.kind === 'unreadable') {
    process.stderr.write(`${made.message}\n`);
    return exitStatus.usage;
  }
  if (made.kind === 'broken') {
    warn(made.file, language);
    return exitStatus.study;
  }
  return options.check === true ? checkReport(made, options, language) : writeReport(made, request, options.quiet === true);
}

async function askForStudy(language: Language): Promise<string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new UsageError(commandTexts[language].whichStudy);
  return chooseStudy(commandTexts[language]);
}

async function writeReport(made: Made, request: ReportRequest, isQuiet: boolean): Promise<number> {
  const failure = await writeReportFiles(made);
  if (failure !== undefined) return failed(failure, request.messages);
  if (isQuiet) return exitStatus.ok;
  warn(made.file, request.messages);
  const untold = await tell(made, request);
  return untold === undefined ? exitStatus.ok : failed(untold, request.messages);
}

/** Nothing is written: what differs is said, and the status is what a build looks at. */
function checkReport(made: Made, options: AnalyzeOptions, language: Language): number {
  const texts = commandTexts[language];
  if (made.reports.some(({ path }) => path === '-')) throw new UsageError(texts.checkNeedsFile);
  const stale = findStale(made, texts, terminalWidth(process.stdout));
  if (stale.kind === 'failure') return failed(stale.failure, language);
  if (stale.lines.length === 0) {
    if (options.quiet !== true) process.stdout.write(`${visibleText(texts.upToDate(writtenPaths(made)))}\n`);
    return exitStatus.ok;
  }
  if (options.quiet !== true) process.stdout.write(`${stale.lines.join('\n')}\n${visibleText(texts.writeAnew(commandFor(made.file.name, options)))}\n`);
  return exitStatus.study;
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

/** The answer, unless standard output is already taken or the sections are others; a pipe that asked for JSON alone gets the JSON. */
async function tell(made: Made, request: ReportRequest): Promise<WriteFailure | undefined> {
  if (made.reports.some(({ path }) => path === '-')) return undefined;
  const [first] = made.reports;
  const jsonAlone = request.output === undefined && request.format?.join() === 'json';
  if (first !== undefined && jsonAlone && !process.stdout.isTTY) {
    return writeStandardOutput(first.content);
  }
  const written = `${visibleText(commandTexts[request.messages].wrote(writtenPaths(made)))}\n`;
  if (request.sections?.has('answer') === false) return writeStandardOutput(written);
  const answer = printedAnswer(made.analyzed.report, {
    width: terminalWidth(process.stdout),
    colors: colorLevel(process.env, process.stdout.isTTY),
  });
  return writeStandardOutput(`${answer}\n${written}`);
}

function failed(failure: WriteFailure, language: Language): number {
  process.stderr.write(`${sayWriteFailure(failure, messageTexts[language].terminal)}\n`);
  return exitStatus.usage;
}
