import type { Command } from 'commander';
import { Argument } from 'commander';
import { shells } from '../completion/shell.ts';
import type { Shell } from '../completion/shell.ts';
import type { Finish } from './command-of.ts';
import { commandOf } from './command-of.ts';
import { examples } from './help-texts.ts';

/** The command line of `collab completion`. `finish` is told its exit status. */
export function completionCommand(finish: Finish): Command {
  return commandOf('completion')
    .summary('print what lets a shell complete commands')
    .description(
      'Prints a script for a shell. With it, the Tab key completes commands, options, their values, files, and the ids of the study that the line names.',
    )
    .addArgument(new Argument('<shell>', 'the shell that is to run it').choices([...shells]))
    .addHelpText(
      'after',
      examples(
        'echo \'source <(collab completion bash)\' >> ~/.bashrc',
        'echo \'source <(collab completion zsh)\' >> ~/.zshrc',
        'collab completion fish \\\n> ~/.config/fish/completions/collab.fish',
      ),
    )
    .action(async (shell: Shell) => {
      const { printScript } = await import('../commands/completion.ts');
      finish(await printScript(shell));
    });
}
