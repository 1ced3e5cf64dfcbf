import { severities } from '../../diagnostics/codes.ts';
import { messageTexts } from '../../texts/message-texts.ts';
import type { Language } from '../../texts/language.ts';
import { checkFile } from '../check-file.ts';
import type { CheckedFile } from '../diagnostics/checked-file.ts';
import { jsonDiagnostics } from '../diagnostics/json.ts';
import { prettyDiagnostics } from '../diagnostics/pretty.ts';
import { exitStatus } from '../exit-status.ts';
import { writeOutputs } from '../files/write-output.ts';
import { prettyOrJson } from '../pretty-or-json.ts';
import { messageLanguage } from '../message-language.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { sayReadFailure, sayWriteFailure } from '../terminal/say-failure.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';

export interface ValidateOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly messageLanguage?: Language;
}

/** `collab validate`: checks every file, writes what was found in each format, and returns the gravest exit status. */
export async function validate(files: readonly string[], options: ValidateOptions): Promise<number> {
  const texts = messageTexts[messageLanguage(options.messageLanguage, process.env)];
  const outputs = prettyOrJson('diagnostics', options, texts.terminal);
  let status: number = exitStatus.ok;
  const checked: CheckedFile[] = [];
  for (const name of files) {
    const file = await checkFile(name);
    if (file.kind === 'failure') {
      process.stderr.write(`${sayReadFailure(file.failure, texts.terminal)}\n`);
      status = exitStatus.usage;
      continue;
    }
    checked.push(file);
    if (file.diagnostics.some(({ code }) => severities[code] === 'error')) status = Math.max(status, exitStatus.study);
  }
  if (checked.length === 0) return status;
  const failure = await writeOutputs(
    outputs.map(({ format, path }) => ({
      path,
      content:
        format === 'json'
          ? jsonDiagnostics(checked, texts.diagnostics)
          : prettyDiagnostics(checked, prettyOptions(texts, path)),
    })),
  );
  if (failure === undefined) return status;
  process.stderr.write(`${sayWriteFailure(failure, texts.terminal)}\n`);
  return exitStatus.usage;
}

function prettyOptions(texts: (typeof messageTexts)[Language], path: string): Parameters<typeof prettyDiagnostics>[1] {
  const isTerminal = path === '-' && process.stdout.isTTY;
  return { texts, width: terminalWidth(process.stdout), colors: path === '-' ? colorLevel(process.env, isTerminal) : 0 };
}
