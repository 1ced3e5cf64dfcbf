import type { Command } from 'commander';
import { Argument } from 'commander';
import type { SchemaOptions } from '../commands/schema.ts';
import type { SchemaName } from '../schema/schema-names.ts';
import { schemaNames } from '../schema/schema-names.ts';
import type { Finish } from './command-of.ts';
import { commandOf } from './command-of.ts';
import { examples } from './help-texts.ts';

/** How editors are told of the schema: for each the one way that works without an account or a network. */
const editors = `
With the schema beside a study, its first line tells an
editor of it (collab init writes both):
  # yaml-language-server: $schema=./study.schema.json

VS Code    the extension "YAML" by Red Hat; for all studies
           of a folder, in .vscode/settings.json:
           "yaml.schemas": {
             "./study.schema.json": ["**/study.yaml"]
           }
Neovim     yaml-language-server, as "yamlls" of
           nvim-lspconfig
JetBrains  Settings, Languages & Frameworks, Schemas and
           DTDs, JSON Schema Mappings: the schema, and the
           files it is for
Others     any editor that can start
           "yaml-language-server --stdio"`;

/** The command line of `collab schema`. `finish` is told its exit status. */
export function schemaCommand(finish: Finish): Command {
  return commandOf('schema')
    .summary('write the JSON Schema of studies for an editor, or of what collab writes')
    .description(
      'Writes a JSON Schema: of the study (the default), of what analyze, explain and validate write as JSON, of a house style or of a baseline. An editor that knows the one of the study completes its keys, explains them and underlines mistakes.',
    )
    .addArgument(new Argument('[name]', 'which shape').choices([...schemaNames]).default('study' satisfies SchemaName))
    .option('-o, --output <path>', 'where to write (default: standard output)')
    .addHelpText('after', editors)
    .addHelpText('after', examples('collab schema --output study.schema.json', 'collab schema result'))
    .action(async (name: SchemaName, options: SchemaOptions) => {
      const { schema } = await import('../commands/schema.ts');
      finish(await schema(name, options));
    });
}
