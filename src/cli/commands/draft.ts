import { draftAgreement } from '../../collab.ts';
import { severities } from '../../diagnostics/codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { draftTexts } from '../../texts/draft-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import { checkFile } from '../check-file.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import { prettyDiagnostics } from '../diagnostics/pretty.ts';
import type { NamedDraft } from '../draft/choose-draft.ts';
import { chooseDraft } from '../draft/choose-draft.ts';
import { draftPath } from '../draft/draft-path.ts';
import { sayExcluded } from '../draft/say-excluded.ts';
import { exitStatus } from '../exit-status.ts';
import { writeOutput } from '../files/write-output.ts';
import { messageLanguage } from '../message-language.ts';
import { refuseToOverwrite } from '../refuse-to-overwrite.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { sayReadFailure, sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { visibleText } from '../terminal/visible-text.ts';

export interface DraftOptions extends NamedDraft {
  readonly output?: string;
  readonly language?: Language;
  readonly messageLanguage?: Language;
  readonly quiet?: boolean;
}

/**
 * `collab draft agreement`: writes the draft of an agreement on one service of a study, in Markdown beside it.
 *
 * @param name the study; `-` is standard input, and the draft then goes to standard output unless told
 * @returns the exit status
 * @throws UsageError without a service of the study, and for a model that there is none of in its country
 */
export async function draftAgreementFile(name: string, options: DraftOptions): Promise<number> {
  const language = messageLanguage(options.messageLanguage, process.env);
  const texts = draftTexts[language];
  const { terminal } = messageTexts[language];
  const file = await checkFile(name);
  if (file.kind === 'failure') {
    process.stderr.write(`${sayReadFailure(file.failure, terminal)}\n`);
    return exitStatus.usage;
  }
  const { study } = file;
  if (study === undefined) {
    warn(file, file.diagnostics, language);
    return exitStatus.study;
  }
  const service = chooseDraft(options, study, texts);
  const draft = draftAgreement(study, { service, model: options.model, language: options.language });
  if (draft.kind !== 'written') {
    const why = draft.kind === 'excluded' ? sayExcluded(draft, study, language) : texts.noModel(service);
    process.stderr.write(`${visibleText(why)}\n`);
    return exitStatus.study;
  }
  const path = options.output ?? (name === '-' ? '-' : draftPath(name, 'agreement', service, study.language, draft.language));
  refuseToOverwrite(name, [path], language);
  const failure = await writeOutput(path, draft.markdown);
  if (failure !== undefined) {
    process.stderr.write(`${sayWriteFailure(failure, terminal)}\n`);
    return exitStatus.usage;
  }
  if (options.quiet === true) return exitStatus.ok;
  warn(file, draft.diagnostics, language);
  if (path !== '-') process.stdout.write(`${visibleText(texts.wrote(path))}\n${sayMissing(draft.points, language)}`);
  return exitStatus.ok;
}

function sayMissing(points: readonly { readonly content: unknown }[], language: Language): string {
  const missing = points.filter(({ content }) => content === undefined).length;
  return missing === 0 ? '' : `${draftTexts[language].missing({ missing, required: points.length })}\n`;
}

/** Notices are no matter of a draft. */
function warn(file: CheckedFile, diagnostics: readonly Diagnostic[], language: Language): void {
  const shown = diagnostics.filter(({ code }) => severities[code] !== 'notice');
  if (shown.length === 0) return;
  const colors = colorLevel(process.env, process.stderr.isTTY);
  const style = { texts: messageTexts[language], width: terminalWidth(process.stderr), colors };
  process.stderr.write(prettyDiagnostics([{ ...file, diagnostics: shown }], style));
}
