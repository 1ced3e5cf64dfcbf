import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { exitStatus } from '../exit-status.ts';
import { version } from '../version.ts';
import { analyzeCommand } from './analyze-command.ts';
import { captureCommands } from './capture-commands.ts';
import { catalogueCommand } from './catalogue-command.ts';
import type { Finish } from './command-of.ts';
import { addCommonOptions, commandOf } from './command-of.ts';
import { completionCommand } from './completion-command.ts';
import { dataCommand } from './data-command.ts';
import { draftCommand } from './draft-command.ts';
import { explainCommand } from './explain-command.ts';
import { helpCommand } from './help-command.ts';
import { examples } from './help-texts.ts';
import { initCommand } from './init-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { optionNamed } from './option-named.ts';
import { schemaCommand } from './schema-command.ts';
import { validateCommand } from './validate-command.ts';

const description =
  'Feasibility studies of inter-municipal cooperation, as text that can be checked. A study is one YAML file; collab says what is wrong with it, analyses it and writes the report.';

/** The command line: every command with its options, help and example. `finish` is told each command's exit status. */
export function createProgram(finish: Finish): Command {
  const program = commandOf('collab')
    .description(description)
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', examples('collab init', 'collab analyze study.yaml', 'collab help draft agreement'));
  // What one wants to do, in the order in which a study is made.
  const groups: Readonly<Record<string, readonly Command[]>> = {
    'Begin a study': [initCommand(finish)],
    'Capture what the municipalities think': captureCommands(finish),
    'Check it': [validateCommand(finish), migrateCommand(finish)],
    'Analyse it': [analyzeCommand(finish)],
    'Understand what came of it': [explainCommand(finish)],
    'Write papers for councils': [draftCommand(finish)],
    'Look things up': [catalogueCommand(finish), dataCommand(finish), schemaCommand(finish)],
    'Use the terminal': [completionCommand(finish), helpCommand(program, finish)],
  };
  for (const [heading, commands] of Object.entries(groups)) {
    program.commandsGroup(`${heading}:`);
    for (const command of commands) program.addCommand(command);
  }
  addCommonOptions(program);
  return program.hook('preAction', (_, command) => refuseSwallowed(command));
}

/** An option whose value was forgotten has taken the next option for it: `--output --quiet` would write a file of that name. */
function refuseSwallowed(command: Command): void {
  const values = Object.values(command.opts<Readonly<Record<string, unknown>>>()).flat();
  if (values.some((value) => typeof value === 'string' && optionNamed(command, value) !== undefined)) throw new CommanderError(exitStatus.usage, 'commander.optionMissingArgument', '');
}
