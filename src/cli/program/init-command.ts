import type { Command } from 'commander';
import { Option } from 'commander';
import { areas } from '../../knowledge/area.ts';
import { jurisdictions } from '../../knowledge/jurisdiction.ts';
import { languages } from '../../texts/language.ts';
import type { InitOptions } from '../init/init-options.ts';
import { collect, collectOf } from './collect.ts';
import type { Finish } from './command-of.ts';
import { commandOf } from './command-of.ts';
import { examples } from './help-texts.ts';

/** The command line of `collab init`. `finish` is told its exit status. */
export function initCommand(finish: Finish): Command {
  return commandOf('init')
    .summary('begin a study')
    .description(
      'Asks what a study begins with and writes study.yaml, with comments that show how to go on. The municipalities come with their inhabitants from the built-in register. Each answer can be given as an option and is then not asked; a study that is there is never overwritten.',
    )
    .argument('[folder]', 'where the study goes; created if need be', '.')
    .optionsGroup('The study:')
    .addOption(new Option('-c, --country <country>', 'whose law, register and catalogue').choices([...jurisdictions]))
    .addOption(new Option('-l, --language <language>', 'the language of the study and its report (default: the country’s)').choices([...languages]))
    .option('-t, --title <title>', 'the study’s title (default: made of the municipalities’ names)')
    .option('-m, --municipality <name>', 'one that takes part, by name or number; repeatable, two at least', collect)
    .option('--year <year>', 'the year of the inhabitants (default: the newest)')
    .optionsGroup('Costs to compare:')
    .option('--cost <municipality=amount>', 'its administration cost per inhabitant, net, or none; repeatable', collect)
    .option('-b, --benchmark <name>', 'whom to compare with, or none')
    .option('--benchmark-cost <amount>', 'its administration cost per inhabitant, net, or none')
    .option('--price-year <year>', 'the year of the costs')
    .option('--cost-source <text>', 'where the costs are from')
    .optionsGroup('Services that could be shared:')
    .addOption(new Option('-a, --area <area>', 'what to look at; repeatable').choices([...areas]).argParser(collectOf(areas)))
    .option('-s, --service <id>', 'a candidate by its id in the catalogue, or none; repeatable', collect)
    .option('--criterion <criterion>', 'what services are judged by, or none; repeatable', collect)
    .optionsGroup('How it is done:')
    .addOption(new Option('--ci <where>', 'write a workflow too that checks the study on every push').choices(['github']))
    .option('-y, --yes', 'ask nothing: what is not given gets its usual value')
    .option('-q, --quiet', 'print neither what was written nor what to do next')
    .addHelpText(
      'after',
      examples(
        'collab init',
        'collab init studies/flv \\\n-m Frosta -m Levanger -m Verdal --yes',
        'collab init mora --country sweden -m Mora -m Orsa \\\n--area services --title "Ett miljökontor" --yes',
        'collab init -m 5036 -m 5037 --cost Frosta=7100 \\\n--cost Levanger=6100 --benchmark Ringsaker \\\n--benchmark-cost 5200 --yes',
      ),
    )
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('../commands/init.ts');
      finish(await init(folder, options));
    });
}
