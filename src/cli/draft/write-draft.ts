import { paperFormats, renderPaper, usualStyle } from '../../collab.ts';
import type { Paper } from '../../report/papers/paper.ts';
import type { Study } from '../../study/study.ts';
import { severities } from '../../diagnostics/codes.ts';
import { draftTexts } from '../../texts/draft-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { checkFile } from '../check-file.ts';
import { chooseOutputs } from '../choose-outputs.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import { prettyDiagnostics } from '../diagnostics/pretty.ts';
import { exitStatus } from '../exit-status.ts';
import { writeOutputs } from '../files/write-output.ts';
import { messageLanguage } from '../message-language.ts';
import { pictureDrawer } from '../pictures/picture-drawer.ts';
import { readHouseStyle } from '../style/read-house-style.ts';
import { refuseToOverwrite } from '../refuse-to-overwrite.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { sayReadFailure, sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { DraftedPaper } from './draft-path.ts';
import { draftPath } from './draft-path.ts';

/** What every draft may be asked for. */
export interface WriteOptions {
  readonly style?: string;
  readonly format?: readonly string[];
  readonly output?: string;
  readonly language?: Language;
  readonly messageLanguage?: Language;
  readonly quiet?: boolean;
}

/** What became of a study: a paper with what is said of it once it is written, or why there is none. */
export type MadeDraft =
  | { readonly kind: 'written'; readonly paper: Paper; readonly about: string | undefined; readonly note: string | undefined }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Reads and checks a study, has a paper made of it and writes that beside the study or where it is told.
 *
 * @param name the study; `-` is standard input, and the draft then goes to standard output unless told
 * @param make what is to be made of the study, and told in which language
 * @returns the exit status
 * @throws UsageError for formats and places that cannot be
 */
export async function writeDraft(name: string, paper: DraftedPaper, options: WriteOptions, make: (study: Study, messages: Language) => MadeDraft): Promise<number> {
  const messages = messageLanguage(options.messageLanguage, process.env);
  const { terminal } = messageTexts[messages];
  const file = await checkFile({ path: name, name });
  if (file.kind === 'failure') return failed(sayReadFailure(file.failure, terminal), exitStatus.usage);
  const { study } = file;
  if (study === undefined) {
    showFound(file, messages);
    return exitStatus.study;
  }
  const made = make(study, messages);
  if (made.kind === 'refused') return failed(visibleText(made.why), exitStatus.study);
  const about = { study: name, paper, about: made.about, own: study.language, language: made.paper.language };
  const defaultPath = (format: string): string => (name === '-' ? '-' : draftPath({ ...about, format }));
  const outputs = chooseOutputs({ values: options.format ?? [], output: options.output, allowed: paperFormats, usual: 'md', defaultPath }, terminal);
  refuseToOverwrite(name, outputs.map(({ path }) => path), messages);
  const style = options.style === undefined ? usualStyle : await readHouseStyle(options.style, messages, usualStyle);
  const look = { style, draw: () => pictureDrawer(__dirname) };
  const contents = await Promise.all(outputs.map(async ({ path, format }) => ({ path, content: await renderPaper(made.paper, format, look) })));
  const failure = await writeOutputs(contents);
  if (failure !== undefined) return failed(sayWriteFailure(failure, terminal), exitStatus.usage);
  if (options.quiet === true) return exitStatus.ok;
  showFound(file, messages);
  if (outputs.some(({ path }) => path === '-')) return exitStatus.ok;
  const lines = [...outputs.map(({ path }) => visibleText(draftTexts[messages].wrote(path))), ...(made.note === undefined ? [] : [made.note])];
  process.stdout.write(`${lines.join('\n')}\n`);
  return exitStatus.ok;
}

function failed(why: string, status: number): number {
  process.stderr.write(`${why}\n`);
  return status;
}

/** Errors and warnings, as with a report; notices are no matter of a draft. */
function showFound(file: CheckedFile, messages: Language): void {
  const shown = file.diagnostics.filter(({ code }) => severities[code] !== 'notice');
  if (shown.length === 0) return;
  const colors = colorLevel(process.env, process.stderr.isTTY);
  const style = { texts: messageTexts[messages], width: terminalWidth(process.stderr), colors };
  process.stderr.write(prettyDiagnostics([{ ...file, diagnostics: shown }], style));
}
