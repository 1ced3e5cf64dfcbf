import type { Command } from 'commander';
import { Option } from 'commander';
import { languages } from '../../texts/language.ts';
import { sectionIds } from '../../texts/sections/section-id.ts';
import type { AnalyzeOptions } from '../commands/analyze.ts';
import { collect } from './collect.ts';
import type { Finish } from './command-of.ts';
import { commandOf } from './command-of.ts';
import { examples, exitStatuses } from './help-texts.ts';

/** The command line of `collab analyze`. `finish` is told its exit status. */
export function analyzeCommand(finish: Finish): Command {
  return commandOf('analyze')
    .summary('analyse a study and write its report')
    .description('Checks and analyses a study, writes its report beside it and prints the answer.')
    .argument('[study]', 'the study; "-" reads standard input; in a terminal, without one, collab asks which')
    .optionsGroup('What is written, and where:')
    .option('-f, --format <name[=path]>', 'md (the default), html, docx or json; repeatable, or with commas between', collect)
    .option('-o, --output <path>', 'where to write: a file for one format, a folder for several, "-" for standard output')
    .addOption(new Option('-l, --language <language>', 'the report’s language (default: the study’s)').choices([...languages]))
    .option('--sections <names>', `only these, in a file of their own (study.excerpt.md): ${sectionIds.join(', ')}; repeatable, or with commas between`, collect)
    .option('--style <file>', 'the house style of HTML and Word: a YAML file with color, font, logo, logoText and disclaimer')
    .optionsGroup('How it is done:')
    .option('--check', 'write nothing: end with 1, and show what differs, where the report on disk is not what the study gives')
    .option('--watch', 'write the report whenever the study is saved')
    .option('-q, --quiet', 'print neither the answer nor warnings')
    .optionsGroup('The simulation:')
    .option('--seed <number>', 'what the random draws start from (default: the study’s, else 1)')
    .option('--draws <number>', 'how many times uncertain figures are drawn (default: the study’s, else 10 000)')
    .addHelpText(
      'after',
      exitStatuses({
        0: 'the report is written; with --check: it is up to date',
        1: 'the study has errors; with --check: the report differs',
        2: 'the command line is wrong, or a file cannot be used',
      }),
    )
    .addHelpText(
      'after',
      examples(
        'collab analyze study.yaml',
        'collab analyze study.yaml --language en \\\n--output report.md',
        'collab analyze study.yaml --format json --output -',
        'collab analyze study.yaml --check',
      ),
    )
    .action(async (study: string | undefined, options: AnalyzeOptions) => {
      const { analyzeFile } = await import('../commands/analyze.ts');
      finish(await analyzeFile(study, options));
    });
}
