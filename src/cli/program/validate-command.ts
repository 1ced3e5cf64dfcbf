import type { Command } from 'commander';
import type { ValidateOptions } from '../validate/validate-options.ts';
import { collect } from './collect.ts';
import type { Finish } from './command-of.ts';
import { commandOf } from './command-of.ts';
import { examples, exitStatuses } from './help-texts.ts';
import { wholeNumber } from './whole-number.ts';

/** The command line of `collab validate`. `finish` is told its exit status. */
export function validateCommand(finish: Finish): Command {
  return commandOf('validate')
    .summary('check studies')
    .description(
      'Checks studies and says what is wrong with them, at the line. A folder means the studies in it, and a pattern such as "studies/**/*.yaml" what it matches; "-" reads standard input. Ends with 1 where something is wrong, and with 2 where something that was named is not there.',
    )
    .argument('<files...>', 'studies, folders and patterns')
    .optionsGroup('What is checked:')
    .option('--advice', 'say too what a study lacks, and what it would give')
    .option('--stdin-name <name>', 'what standard input is called in messages')
    .option('--baseline <file>', 'leave out what stands in this file, and say what in it is found no more')
    .option('--update-baseline', 'write into that file what is found now')
    .optionsGroup('What is done about it:')
    .option('--fix', 'put right what can only be meant in one way, in the files')
    .option('--strict', 'end with 1 for warnings too')
    .option('--max-warnings <number>', 'end with 1 for more warnings than this', wholeNumber)
    .optionsGroup('How it is told:')
    .option('-f, --format <name[=path]>', 'pretty (the default), json, sarif, junit or github; repeatable, or with commas between', collect)
    .option('-o, --output <path>', 'where to write: a file for one format, a folder for several, "-" for standard output')
    .option('-q, --quiet', 'tell people of errors only')
    .addHelpText(
      'after',
      exitStatuses({
        0: 'nothing is wrong that counts',
        1: 'an error, or more warnings than are allowed',
        2: 'the command line is wrong, or something is not there',
      }),
    )
    .addHelpText(
      'after',
      examples(
        'collab validate study.yaml',
        'collab validate studies --strict',
        'collab validate "studies/**/*.yaml" \\\n--format github,sarif=result.sarif',
        'collab validate study.yaml --fix',
        'collab validate studies \\\n--baseline baseline.json --update-baseline',
      ),
    )
    .addHelpText('after', '\nMore about a code: collab explain yaml/tab-indent')
    .action(async (files: string[], options: ValidateOptions) => {
      const { validate } = await import('../commands/validate.ts');
      finish(await validate(files, options));
    });
}
