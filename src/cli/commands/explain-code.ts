import { explainCodeTexts } from '../../texts/explain-code-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';
import { toJson } from '../diagnostics/json.ts';
import { exitStatus } from '../exit-status.ts';
import { chooseCodes } from '../explain-code/choose-codes.ts';
import { printedCode } from '../explain-code/code-entry.ts';
import { printedCodes } from '../explain-code/code-list.ts';
import { codeStyle } from '../explain-code/code-style.ts';
import { codesData } from '../explain-code/codes-data.ts';
import { writeOutputs } from '../files/write-output.ts';
import { messageLanguage } from '../message-language.ts';
import { prettyOrJson } from '../pretty-or-json.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { UsageError } from '../usage-error.ts';

export interface ExplainCodeOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly messageLanguage?: Language;
}

/**
 * `collab explain CODE`: says what a diagnostic means, why it matters and how it is mended; for `codes`, lists them all.
 *
 * @param name a code, `codes`, or what may be the path of a study
 * @param figure what stands behind it on the command line; a code has no figures
 * @returns the exit status; undefined where `name` is no code, nor meant to be one
 * @throws UsageError for a code that there is none of, and for a figure
 */
export async function explainCode(name: string, figure: string | undefined, options: ExplainCodeOptions): Promise<number | undefined> {
  const language = messageLanguage(options.messageLanguage, process.env);
  const texts = explainCodeTexts[language];
  const chosen = chooseCodes(name, texts);
  if (chosen === undefined) return undefined;
  if (figure !== undefined) throw new UsageError(texts.noFigure(figure));
  const outputs = prettyOrJson('codes', options, texts.terminal);
  const failure = await writeOutputs(
    outputs.map(({ format, path }) => {
      const style = codeStyle(language, terminalWidth(process.stdout), path === '-' ? colorLevel(process.env, process.stdout.isTTY) : 0);
      if (format === 'json') return { path, content: toJson(codesData(chosen.codes)) };
      return { path, content: chosen.what === 'list' ? printedCodes(chosen.codes, style) : chosen.codes.map((code) => printedCode(code, style)).join('') };
    }),
  );
  if (failure === undefined) return exitStatus.ok;
  process.stderr.write(`${sayWriteFailure(failure, texts.terminal)}\n`);
  return exitStatus.usage;
}
