import type { Command } from 'commander';
import { Option } from 'commander';
import { areas } from '../../knowledge/area.ts';
import { jurisdictions } from '../../knowledge/jurisdiction.ts';
import { languages } from '../../texts/language.ts';
import type { CatalogueOptions } from '../commands/catalogue.ts';
import { collect } from './collect.ts';
import type { Finish } from './command-of.ts';
import { commandOf } from './command-of.ts';
import { examples } from './help-texts.ts';

/** The command line of `collab catalogue`. `finish` is told its exit status. */
export function catalogueCommand(finish: Finish): Command {
  return commandOf('catalogue')
    .summary('list what collab knows: services, collaboration models, success factors and research')
    .description(
      'Lists the built-in catalogue: the services that municipalities can cooperate on, the collaboration models that the law has, what decides whether a cooperation succeeds, and what research has found.',
    )
    .argument('[kind]', 'services, models, factors or evidence; without it, the kinds that there are')
    .argument('[id]', 'one entry, shown whole')
    .addOption(new Option('-a, --area <area>', 'only services of this area').choices([...areas]))
    .addOption(new Option('-j, --jurisdiction <country>', 'only services that are a municipality’s task in this country').choices([...jurisdictions]))
    .option('-f, --format <name[=path]>', 'pretty (the default) or json; repeatable, or with commas between', collect)
    .option('-o, --output <path>', 'where to write: a file for one format, a folder for several, "-" for standard output')
    .addOption(new Option('-l, --language <language>', 'the catalogue’s language (default: that of messages)').choices([...languages]))
    .addHelpText(
      'after',
      examples(
        'collab catalogue services',
        'collab catalogue services --area support --language nb',
        'collab catalogue services --jurisdiction sweden',
        'collab catalogue services child-welfare',
        'collab catalogue factors political-will',
        'collab catalogue services --format json',
      ),
    )
    .action(async (kind: string | undefined, id: string | undefined, options: CatalogueOptions) => {
      const { catalogue } = await import('../commands/catalogue.ts');
      finish(await catalogue(kind, id, options));
    });
}
