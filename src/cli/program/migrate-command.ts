import type { Command } from 'commander';
import type { MigrateOptions } from '../commands/migrate.ts';
import type { Finish } from './command-of.ts';
import { commandOf } from './command-of.ts';
import { examples, exitStatuses } from './help-texts.ts';

/** The command line of `collab migrate`. `finish` is told its exit status. */
export function migrateCommand(finish: Finish): Command {
  return commandOf('migrate')
    .summary('bring studies to the newest format')
    .description(
      'Brings studies to the newest format where they stand. What does not have to change keeps every character, comments too; a study that would have errors is left as it is. There is one format so far.',
    )
    .argument('<studies...>', 'the studies’ files')
    .option('--check', 'write nothing, and end with 1 when a study is not in the newest format')
    .option('-q, --quiet', 'say nothing of what is well')
    .addHelpText('after', exitStatuses({ 0: 'all are in the newest format', 1: 'one is not, or cannot be brought there', 2: 'a file cannot be read or written' }))
    .addHelpText('after', examples('collab migrate study.yaml', 'collab migrate --check studies/*.yaml'))
    .action(async (studies: string[], options: MigrateOptions) => {
      const { migrate } = await import('../commands/migrate.ts');
      finish(await migrate(studies, options));
    });
}
