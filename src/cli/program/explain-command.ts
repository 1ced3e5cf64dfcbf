import type { Command } from 'commander';
import type { ExplainOptions } from '../commands/explain.ts';
import { collect } from './collect.ts';
import type { Finish } from './command-of.ts';
import { commandOf } from './command-of.ts';
import { examples } from './help-texts.ts';
import { wholeNumber } from './whole-number.ts';

/** What may be a diagnostic code, with its family or without, or a file of that name: the command finds out which. */
const maybeCode = /^(?:[a-z]+\/)?[a-z][a-z0-9-]*$/i;

/** The command line of `collab explain`. `finish` is told its exit status. */
export function explainCommand(finish: Finish): Command {
  return commandOf('explain')
    .summary('show how a figure of a study was found, or what a diagnostic means')
    .description(
      'Shows a figure as a tree: its value, formula and operands, down to the line of the study, the reference or the simulation that each comes from. For the code of a diagnostic, says what it means and why it matters, and shows a wrong and a right example.',
    )
    .argument('<study>', 'the study ("-" reads standard input), the code of a diagnostic, or "codes" for a list of all codes')
    .argument('[figure]', 'the figure’s id; without it, the ids of all figures by section')
    .option('-d, --depth <levels>', 'how many levels of operands to show (default: all)', wholeNumber)
    .option('--seed <number>', 'what the random draws start from (default: the study’s, else 1)')
    .option('--draws <number>', 'how many times uncertain figures are drawn (default: the study’s, else 10 000)')
    .option('-f, --format <name[=path]>', 'pretty (the default) or json; repeatable, or with commas between', collect)
    .option('-o, --output <path>', 'where to write: a file for one format, a folder for several, "-" for standard output')
    .addHelpText(
      'after',
      examples(
        'collab explain study.yaml',
        'collab explain study.yaml benchmark.ringsaker.gapTotal',
        'collab explain study.yaml population.group --format json',
        'collab explain format/decimal-comma',
        'collab explain codes',
      ),
    )
    .action(async (study: string, figure: string | undefined, options: ExplainOptions) => {
      if (study === 'codes' || maybeCode.test(study)) {
        const { explainCode } = await import('../commands/explain-code.ts');
        const status = await explainCode(study, figure, options);
        if (status !== undefined) return finish(status);
      }
      const { explain } = await import('../commands/explain.ts');
      return finish(await explain(study, figure, options));
    });
}
