import type { FSWatcher } from 'node:fs';
import { existsSync, readFileSync, realpathSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { severities } from '../../diagnostics/codes.ts';
import { commandTexts } from '../../texts/command-texts-by-language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { prettyDiagnostics } from '../diagnostics/pretty.ts';
import { exitStatus } from '../exit-status.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { UsageError } from '../usage-error.ts';
import type { MadeReport, ReportRequest } from './make-report.ts';
import { makeReport } from './make-report.ts';
import { writeReportFiles, writtenPaths } from './write-report-files.ts';

/** An editor may write a file in several steps, or write another and rename it; in milliseconds. */
const settling = 60;

/**
 * Writes a study's report now and whenever the study is saved, with a line each time, until it is interrupted. A study
 * with errors, or one that is gone for a while, leaves the report as it is.
 *
 * @returns the exit status once interrupted, or at once where the study's folder does not exist
 * @throws UsageError where the study comes from standard input or the report goes to standard output, and for options that
 * no report can be made with
 */
export async function watchStudy(request: ReportRequest): Promise<number> {
  const { name, messages } = request;
  const texts = commandTexts[messages];
  if (name === '-' || request.output === '-') throw new UsageError(texts.watchNeedsFile);
  if (!existsSync(dirname(name))) {
    process.stdout.write(`${await writeAnew(request)}\n`);
    return exitStatus.usage;
  }
  let seen: string | undefined;
  const runOnce = async (): Promise<void> => {
    const text = contentOf(name);
    // Saved without a change, or only looked at.
    if (text !== undefined && text === seen) return;
    seen = text;
    const line = await writeAnew(request);
    process.stdout.write(`${new Date().toTimeString().slice(0, 8)} ${line}\n`);
  };
  const { folders, names } = placesOf(name);
  const watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  const watched = new Promise<number>((resolve, reject) => {
    let running = Promise.resolve();
    const runNext = (): void => {
      running = running.then(runOnce).catch(reject);
    };
    const changed = (_event: string, file: string | null): void => {
      if (file !== null && !names.has(file)) return;
      clearTimeout(timer);
      timer = setTimeout(runNext, settling);
    };
    // The folder and not the file, since a file that is replaced takes its watcher with it; and before the first run, since
    // the study may be saved meanwhile.
    for (const folder of folders) watchers.push(watch(folder, changed));
    process.once('SIGINT', () => {
      clearTimeout(timer);
      void running.then(() => {
        resolve(exitStatus.interrupted);
      });
    });
    // Said after the first run, which may find that no report can be made with these options.
    running = runOnce().then(() => {
      process.stderr.write(`${visibleText(texts.watching(name))}\n`);
    }, reject);
  });
  try {
    return await watched;
  } finally {
    // Whatever it ends with: an open watcher would keep the command from ending.
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}

/** Where a file is, and where what it links to is. */
function placesOf(name: string): { readonly folders: readonly string[]; readonly names: ReadonlySet<string> } {
  const paths = [name, ...linkedFrom(name)];
  return { folders: [...new Set(paths.map((path) => dirname(path)))], names: new Set(paths.map((path) => basename(path))) };
}

/** Nothing for a file that is not there yet: its name is watched all the same. */
function linkedFrom(name: string): readonly string[] {
  return existsSync(name) ? [realpathSync(name)] : [];
}

/** Undefined while there is no file to read: the run says why. */
function contentOf(name: string): string | undefined {
  try {
    return readFileSync(name, 'latin1');
  } catch {
    return undefined;
  }
}

/** Writes the report and says in a line what became of it; errors stand below. */
async function writeAnew(request: ReportRequest): Promise<string> {
  const texts = commandTexts[request.messages];
  const made = await makeReport(request);
  if (made.kind === 'unreadable') return made.message;
  const { errors, warnings } = counted(made);
  if (made.kind === 'broken') {
    const style = { texts: messageTexts[request.messages], width: terminalWidth(process.stdout), colors: colorLevel(process.env, process.stdout.isTTY) };
    const shown = made.file.diagnostics.filter(({ code }) => severities[code] === 'error');
    return `${visibleText(texts.watchBroken({ name: request.name, errors }))}\n${prettyDiagnostics([{ ...made.file, diagnostics: shown }], style).trimEnd()}`;
  }
  const failure = await writeReportFiles(made);
  if (failure !== undefined) return sayWriteFailure(failure, messageTexts[request.messages].terminal);
  return visibleText(texts.watchWrote({ paths: writtenPaths(made), warnings }));
}

function counted({ file: { diagnostics } }: Exclude<MadeReport, { kind: 'unreadable' }>): { readonly errors: number; readonly warnings: number } {
  const count = (severity: string): number => diagnostics.filter(({ code }) => severities[code] === severity).length;
  return { errors: count('error'), warnings: count('warning') };
}
