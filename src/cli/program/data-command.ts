import type { Command } from 'commander';
import { Option } from 'commander';
import { jurisdictions } from '../../knowledge/jurisdiction.ts';
import { languages } from '../../texts/language.ts';
import type { MunicipalitiesOptions } from '../commands/data.ts';
import { collect } from './collect.ts';
import type { Finish } from './command-of.ts';
import { commandOf } from './command-of.ts';
import { examples } from './help-texts.ts';
import { wholeNumber } from './whole-number.ts';

/** The command line of `collab data`: a command for each kind of data. `finish` is told its exit status. */
export function dataCommand(finish: Finish): Command {
  const data = commandOf('data')
    .summary('look up official figures')
    .description('Looks up the official figures that studies are made of.')
    .addHelpText('after', examples('collab data municipalities levanger'));
  return data.addCommand(municipalitiesCommand(finish));
}

function municipalitiesCommand(finish: Finish): Command {
  return commandOf('municipalities')
    .summary('list municipalities with their numbers and inhabitants')
    .description(
      'Lists the municipalities of Norway and Sweden with their official numbers and inhabitants. Former numbers and names lead to today’s; of a municipality that was divided, its successors are told.',
    )
    .argument('[query...]', 'a number or a name, or the beginning of one; without it, all municipalities')
    .addOption(new Option('-c, --country <country>', 'only this country').choices([...jurisdictions]))
    .option('-y, --year <year>', 'inhabitants of this year (default: the newest), within today’s borders', wholeNumber)
    .option('-f, --format <name[=path]>', 'pretty (the default) or json; repeatable, or with commas between', collect)
    .option('-o, --output <path>', 'where to write: a file for one format, a folder for several, "-" for standard output')
    .addOption(new Option('-l, --language <language>', 'the language of the table (default: that of messages)').choices([...languages]))
    .addHelpText(
      'after',
      examples(
        'collab data municipalities levanger',
        'collab data municipalities 1719',
        'collab data municipalities våler \\\n--country norway --year 2015',
        'collab data municipalities --country sweden \\\n--format json',
      ),
    )
    .action(async (query: string[], options: MunicipalitiesOptions) => {
      const { municipalities } = await import('../commands/data.ts');
      finish(await municipalities(query, options));
    });
}
