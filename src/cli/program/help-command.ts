import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { exitStatus } from '../exit-status.ts';
import type { Finish } from './command-of.ts';
import { commandOf } from './command-of.ts';
import { examples } from './help-texts.ts';
import { readCommandLine } from './read-command-line.ts';

/** The command line of `collab help`: commander's own knows no commands within commands. */
export function helpCommand(program: Command, finish: Finish): Command {
  return commandOf('help')
    .summary('print help for a command')
    .description('Prints help for collab, or for a command.')
    .argument('[command...]', 'the command, with the one within it if it has any')
    .addHelpText('after', examples('collab help', 'collab help analyze', 'collab help draft agreement'))
    .action((names: readonly string[]) => {
      const { command, operands } = readCommandLine(program, names);
      if (operands.length > 0) throw new CommanderError(exitStatus.usage, 'commander.unknownCommand', '');
      command.outputHelp();
      finish(exitStatus.ok);
    });
}
