import type { Command } from 'commander';
import { commandTexts } from '../texts/command-texts-by-language.ts';
import { exitStatus } from './exit-status.ts';
import { surviveClosedPipe } from './files/survive-closed-pipe.ts';
import { languageOfLine } from './message-language.ts';
import { createProgram } from './program/create-program.ts';
import { visibleText } from './terminal/visible-text.ts';
import { isUsageError } from './usage-error.ts';

/** What the scripts of `collab completion` ask with: no command, since it is for no person. */
const completing = '--complete';

/**
 * Runs one command and returns the exit status. A mistake in the command line is said in a line; anything unforeseen is
 * a defect in collab: its stack is shown with `--debug` and never otherwise.
 */
export async function run(args: readonly string[]): Promise<number> {
  let status: number = exitStatus.ok;
  surviveClosedPipe(process.stdout);
  surviveClosedPipe(process.stderr);
  const program = createProgram((result) => {
    status = Math.max(status, result);
  });
  try {
    if (args[0] === completing) {
      const { complete } = await import('./commands/completion.ts');
      return await complete(program, args.slice(1));
    }
    // Asked nothing, it says what it can be asked.
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return status;
  } catch (error) {
    return explainFailure(error, program, args);
  }
}

async function explainFailure(error: unknown, program: Command, args: readonly string[]): Promise<number> {
  if (isUsageError(error)) {
    process.stderr.write(`${visibleText(error.message)}\n`);
    return exitStatus.usage;
  }
  const known = error instanceof Error ? error : new Error(String(error));
  const language = languageOfLine(args, process.env);
  if ('code' in known && typeof known.code === 'string' && known.code.startsWith('commander.')) {
    if ('exitCode' in known && known.exitCode === 0) return exitStatus.ok;
    const { sayMistake } = await import('./usage/say-mistake.ts');
    sayMistake(known.code, program, args, language);
    return exitStatus.usage;
  }
  if (known.name === 'ExitPromptError') return exitStatus.interrupted;
  process.stderr.write(`${visibleText(commandTexts[language].defect(known.message))}\n`);
  if (args.includes('--debug')) process.stderr.write(`${known.stack ?? ''}\n`);
  return exitStatus.defect;
}
