import { commandTexts } from '../texts/command-texts-by-language.ts';
import { exitStatus } from './exit-status.ts';
import { surviveClosedPipe } from './files/survive-closed-pipe.ts';
import { messageLanguage } from './message-language.ts';
import { createProgram } from './program.ts';
import { visibleText } from './terminal/visible-text.ts';
import { isUsageError } from './usage-error.ts';

/**
 * Runs one command and returns the exit status. A mistake in the command line is said in a line; anything unforeseen is
 * a defect in collab: its stack is shown with `--debug` and never otherwise.
 */
export async function run(args: readonly string[]): Promise<number> {
  let status: number = exitStatus.ok;
  surviveClosedPipe(process.stdout);
  surviveClosedPipe(process.stderr);
  try {
    const program = createProgram((result) => {
      status = Math.max(status, result);
    });
    // Asked nothing, it says what it can be asked.
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return status;
  } catch (error) {
    return explainFailure(error, args);
  }
}

function explainFailure(error: unknown, args: readonly string[]): number {
  if (isUsageError(error)) {
    process.stderr.write(`${visibleText(error.message)}\n`);
    return exitStatus.usage;
  }
  const known = error instanceof Error ? error : new Error(String(error));
  if ('code' in known && typeof known.code === 'string' && known.code.startsWith('commander.')) {
    return 'exitCode' in known && known.exitCode === 0 ? exitStatus.ok : exitStatus.usage;
  }
  if (known.name === 'ExitPromptError') return exitStatus.interrupted;
  const commands = commandTexts[messageLanguage(undefined, process.env)];
  process.stderr.write(`${visibleText(commands.defect(known.message))}\n`);
  if (args.includes('--debug')) process.stderr.write(`${known.stack ?? ''}\n`);
  return exitStatus.defect;
}
