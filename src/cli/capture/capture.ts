import type { Edit } from '../../document/edit/edit.ts';
import { captureTexts } from '../../texts/capture-texts-by-language.ts';
import { elicitationTexts } from '../../texts/elicitation-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';
import { exitStatus } from '../exit-status.ts';
import { editStudy } from '../files/edit-study.ts';
import type { AnswerFile } from '../files/edits-from-file.ts';
import { editsFromFile, readAnswerFile } from '../files/edits-from-file.ts';
import type { OpenStudy } from '../files/open-study.ts';
import { openStudy } from '../files/open-study.ts';
import { messageLanguage } from '../message-language.ts';
import { tellEdit } from '../terminal/tell-edit.ts';
import { tellRows } from '../terminal/tell-rows.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { UsageError } from '../usage-error.ts';
import type { CaptureFlow } from './capture-flow.ts';
import { contextOf } from './capture-flow.ts';
import { municipalityNamed, municipalityQuestion } from './choose-municipality.ts';
import type { FlagAnswer } from './flag-answer.ts';
import { flagEdits, inLanguage, withEdits } from './flag-answer.ts';
import { changeLines, fitted, missingLines, openingLines } from './printed-capture.ts';
import { runSitting } from './run-sitting.ts';

/** The options that all three commands have. */
export interface CaptureOptions {
  readonly as?: string;
  readonly from?: string;
  readonly split?: boolean;
  readonly quiet?: boolean;
  readonly messageLanguage?: Language;
}

/** What the command line says beside whose answers they are. */
export interface GivenAnswers {
  readonly answers: readonly FlagAnswer[];
  /** A CSV file, or `-` for standard input; undefined: none. */
  readonly from: string | undefined;
}

/**
 * Captures the answers of one municipality: those that the command line gives, else by asking in the terminal. Ends with
 * what has changed and what is still missing, and from whom.
 *
 * @returns the exit status
 * @throws UsageError for a municipality that the study has not, and for flags that are no answers
 */
export async function capture(flow: CaptureFlow, name: string, given: GivenAnswers, options: CaptureOptions): Promise<number> {
  const language = messageLanguage(options.messageLanguage, process.env);
  const texts = captureTexts[language];
  const isGiven = given.answers.length > 0 || given.from !== undefined;
  if (!isGiven && !(process.stdin.isTTY && process.stdout.isTTY)) {
    const command = `collab ${flow.command}`;
    // Written here, since an error is told on one line and these are commands to copy.
    process.stderr.write(`${texts.usage.wantsFlags({ command, flags: flow.flags.map((flag) => `${command} study.yaml ${flag}`) })}\n`);
    return exitStatus.usage;
  }
  const opening = await openStudy(name);
  if (opening.kind !== 'opened') return tellEdit(opening, { language, quiet: true });
  return isGiven ? captureFlags(flow, opening.opened, given, options, language) : captureAsking(flow, opening.opened, options, language);
}

/** So often are the answers taken to a file that somebody else has written meanwhile. */
const mostAttempts = 4;

interface FlagRun {
  readonly flow: CaptureFlow;
  readonly answers: readonly FlagAnswer[];
  readonly file: AnswerFile | undefined;
  readonly municipality: string | undefined;
  readonly options: CaptureOptions;
  readonly language: Language;
}

async function captureFlags(flow: CaptureFlow, opened: OpenStudy, { answers, from }: GivenAnswers, options: CaptureOptions, language: Language): Promise<number> {
  const texts = captureTexts[language];
  const ids = [...opened.study.municipalities.keys()];
  if (options.as === undefined && answers.length > 0) throw new UsageError(texts.usage.wantsMunicipality(ids.join(', ')));
  const municipality = options.as === undefined ? undefined : municipalityNamed(opened.study, options.as, texts);
  const file = from === undefined ? undefined : await readAnswerFile(from);
  return writeFlags({ flow, answers, file, municipality, options, language }, opened, 1);
}

/** Writes what flags and a file say; where the study has changed meanwhile, they are taken to what it says now. */
async function writeFlags(run: FlagRun, opened: OpenStudy, attempt: number): Promise<number> {
  const { flow, answers, municipality, options, language } = run;
  const texts = captureTexts[language];
  const isQuiet = options.quiet === true;
  const file = editsOf(run, opened, isQuiet || attempt > 1);
  if (typeof file === 'number') return file;
  // Flags come on top of what the file says; where that cannot be written, the writing tells why.
  const start = withEdits(opened, file);
  const flags =
    municipality === undefined || start === undefined
      ? { edits: [], said: [] }
      : flagEdits(flow, inLanguage(start, language), municipality, answers, options.split === true, texts);
  const outcome = await editStudy(opened, [...file, ...flags.edits]);
  if (outcome.kind === 'changed-meanwhile' && attempt < mostAttempts) {
    const again = await openStudy(opened.name);
    return again.kind === 'opened' ? writeFlags(run, again.opened, attempt + 1) : tellEdit(again, { language, quiet: true });
  }
  if (outcome.kind !== 'written' && outcome.kind !== 'unchanged') return tellEdit(outcome, { language, quiet: true });
  if (isQuiet) return exitStatus.ok;
  say([...(attempt > 1 ? [texts.progress.meanwhile] : []), ...flags.said]);
  sayEnd(flow, opened, inLanguage(outcome.opened, language), municipality ?? [...opened.study.municipalities.keys()][0] ?? '');
  return exitStatus.ok;
}

/** The edits that a CSV file leads to; an exit status where it cannot be used, and what is wrong has been said. */
function editsOf({ flow, file, municipality, language }: FlagRun, opened: OpenStudy, quiet: boolean): readonly Edit[] | number {
  if (file === undefined) return [];
  const read = editsFromFile(flow.command, file, opened, municipality);
  const status = tellRows(read, { language, quiet });
  return read.kind === 'edits' ? read.edits : status;
}

async function captureAsking(flow: CaptureFlow, opened: OpenStudy, options: CaptureOptions, language: Language): Promise<number> {
  const own = opened.study.language;
  const texts = captureTexts[own];
  const named = options.as === undefined ? undefined : municipalityNamed(opened.study, options.as, captureTexts[language]);
  const { ask } = await import('../prompts/ask.ts');
  const asking = (question: Parameters<typeof ask>[0]): ReturnType<typeof ask> => ask(question, elicitationTexts[own]);
  let municipality = named;
  while (municipality === undefined) {
    const answer = await asking(municipalityQuestion(opened.study, texts));
    if (answer.kind === 'value') municipality = answer.value;
  }
  say(openingLines(flow, opened, municipality));
  const end = await runSitting(flow, opened, municipality, { ask: asking, say, language });
  if (end.status === exitStatus.interrupted) {
    process.stderr.write(fitted(['', texts.progress.stopped(`collab ${flow.command} ${opened.name} --as ${municipality}`)], terminalWidth(process.stderr)));
  }
  if (end.status === exitStatus.ok) {
    say(['']);
    sayEnd(flow, opened, end.opened, municipality);
  }
  return end.status;
}

/** What has changed, line by line as it stands in the file, and what is missing. */
function sayEnd(flow: CaptureFlow, before: OpenStudy, after: OpenStudy, municipality: string): void {
  process.stdout.write(changeLines(before, after, municipality).map((line) => `${visibleText(line)}\n`).join(''));
  say(['', ...flow.closing(contextOf(after, municipality, new Map())), ...missingLines(flow, after)]);
}

function say(lines: readonly string[]): void {
  process.stdout.write(fitted(lines, terminalWidth(process.stdout)));
}
