import { Command, InvalidArgumentError, Option } from 'commander';
import { areas } from '../knowledge/area.ts';
import { jurisdictions } from '../knowledge/jurisdiction.ts';
import { languages } from '../texts/language.ts';
import { sectionIds } from '../texts/sections/section-id.ts';
import { captureCommands } from './capture/capture-commands.ts';
import type { AnalyzeOptions } from './commands/analyze.ts';
import type { CatalogueOptions } from './commands/catalogue.ts';
import type { MunicipalitiesOptions } from './commands/data.ts';
import type { DraftAgreementOptions, DraftCouncilPaperOptions, DraftPlanOptions } from './commands/draft.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { InitOptions } from './init/init-options.ts';
import type { ValidateOptions } from './commands/validate.ts';
import { version } from './version.ts';

const description =
  'Feasibility studies of inter-municipal cooperation, as text that can be checked. A study is one YAML file; collab says what is wrong with it, analyses it and writes the report.';

/** The command line: every command with its options, help and example. `finish` is told each command's exit status. */
export function createProgram(finish: (status: number) => void): Command {
  const program = new Command('collab')
    .description(description)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .showHelpAfterError('(collab --help shows how)')
    .exitOverride()
    .addHelpText('after', '\nExample:\n  $ collab analyze examples/flv/study.yaml');
  program.addCommand(initCommand(finish));
  for (const command of captureCommands({ command: (name) => common(new Command(name)), collect, finish })) program.addCommand(command);
  program.addCommand(validateCommand(finish));
  program.addCommand(analyzeCommand(finish));
  program.addCommand(draftCommand(finish));
  program.addCommand(explainCommand(finish));
  program.addCommand(catalogueCommand(finish));
  program.addCommand(dataCommand(finish));
  return program;
}

function initCommand(finish: (status: number) => void): Command {
  return common(new Command('init'))
    .summary('begin a study')
    .description(
      'Asks what a study begins with and writes study.yaml, with comments that show how to go on. The municipalities come with their inhabitants from the built-in register. Each answer can be given as an option and is then not asked; a study that is there is never overwritten.',
    )
    .argument('[folder]', 'where the study goes; created if need be', '.')
    .addOption(new Option('-c, --country <country>', 'whose law, register and catalogue').choices([...jurisdictions]))
    .addOption(new Option('-l, --language <language>', 'the language of the study and its report (default: the country’s)').choices([...languages]))
    .option('-m, --municipality <municipality>', 'one that takes part, by name or number; repeatable, two at least', collect)
    .option('--year <year>', 'the year of the inhabitants (default: the newest)')
    .option('-t, --title <title>', 'the study’s title (default: made of the municipalities’ names)')
    .option('--cost <municipality=amount>', 'its administration cost per inhabitant, net, or none; repeatable', collect)
    .option('-b, --benchmark <municipality>', 'whom to compare with, or none')
    .option('--benchmark-cost <amount>', 'its administration cost per inhabitant, net, or none')
    .option('--price-year <year>', 'the year of the costs')
    .option('--cost-source <text>', 'where the costs are from')
    .option('-a, --area <area>', `what to look at: ${areas.join(', ')}; repeatable`, collectOf(areas))
    .option('-s, --service <service>', 'a candidate by its id in the catalogue, or none; repeatable', collect)
    .option('--criterion <criterion>', 'what services are judged by, or none; repeatable', collect)
    .addOption(new Option('--ci <where>', 'write a workflow too that checks the study on every push').choices(['github']))
    .option('-y, --yes', 'ask nothing: what is not given gets its usual value')
    .option('-q, --quiet', 'print neither what was written nor what to do next')
    .addHelpText(
      'after',
      '\nExamples:\n  $ collab init\n  $ collab init studies/flv --municipality Frosta --municipality Levanger --municipality Verdal --yes\n  $ collab init mora --country sweden -m Mora -m Orsa --area services --title "Ett miljökontor" --yes\n  $ collab init -m 5036 -m 5037 --cost Frosta=7100 --cost Levanger=6100 --benchmark Ringsaker --benchmark-cost 5200 --yes',
    )
    .action(async (folder: string, options: InitOptions) => {
      const { init } = await import('./commands/init.ts');
      finish(await init(folder, options));
    });
}

function validateCommand(finish: (status: number) => void): Command {
  return common(new Command('validate'))
    .summary('check studies')
    .description('Checks studies and says what is wrong with them, at the line. "-" reads standard input.')
    .argument('<files...>', 'studies to check')
    .option('-f, --format <name[=path]>', 'pretty (the default) or json; repeatable, or with commas between', collect)
    .option('-o, --output <path>', 'where to write: a file for one format, a folder for several, "-" for standard output')
    .addHelpText('after', '\nExamples:\n  $ collab validate study.yaml\n  $ collab validate studies/*.yaml --format json=result.json')
    .action(async (files: string[], options: ValidateOptions) => {
      const { validate } = await import('./commands/validate.ts');
      finish(await validate(files, options));
    });
}

function analyzeCommand(finish: (status: number) => void): Command {
  return common(new Command('analyze'))
    .summary('analyse a study and write its report')
    .description('Checks and analyses a study, writes its report beside it and prints the answer.')
    .argument('[study]', 'the study; in a terminal, without one, collab asks which')
    .option('-f, --format <name[=path]>', 'md (the default), html, docx or json; repeatable, or with commas between', collect)
    .option('-o, --output <path>', 'where to write: a file for one format, a folder for several, "-" for standard output')
    .addOption(new Option('-l, --language <language>', 'the report’s language (default: the study’s)').choices([...languages]))
    .option('--sections <names>', `only these, in a file of their own (study.excerpt.md): ${sectionIds.join(', ')}; repeatable, or with commas between`, collect)
    .option('--style <file>', 'the house style of HTML and Word: a YAML file with color, font, logo, logoText and disclaimer')
    .option('--check', 'write nothing: end with 1, and show what differs, where the report on disk is not what the study gives')
    .option('--watch', 'write the report whenever the study is saved')
    .option('--seed <number>', 'what the random draws start from (default: the study’s, else 1)')
    .option('--draws <number>', 'how many times uncertain figures are drawn (default: the study’s, else 10 000)')
    .option('-q, --quiet', 'print neither the answer nor warnings')
    .addHelpText(
      'after',
      '\nExamples:\n  $ collab analyze study.yaml\n  $ collab analyze study.yaml --language en --output report.md\n  $ collab analyze study.yaml --format json --output -\n  $ collab analyze study.yaml --check',
    )
    .action(async (study: string | undefined, options: AnalyzeOptions) => {
      const { analyzeFile } = await import('./commands/analyze.ts');
      finish(await analyzeFile(study, options));
    });
}

/** A command for each paper. */
function draftCommand(finish: (status: number) => void): Command {
  const draft = new Command('draft')
    .summary('draft the papers that councils decide on')
    .description('Drafts the papers that councils decide on, from what the study says and what the law requires.')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('(--help shows how)')
    .addHelpText('after', '\nExamples:\n  $ collab draft council-paper study.yaml --municipality frosta\n  $ collab draft agreement study.yaml --service child-welfare\n  $ collab draft plan study.yaml');
  return draft.addCommand(draftCouncilPaperCommand(finish)).addCommand(draftAgreementCommand(finish)).addCommand(draftPlanCommand(finish));
}

function draftCouncilPaperCommand(finish: (status: number) => void): Command {
  return drafted(new Command('council-paper'))
    .summary('draft the paper that a municipal council decides on')
    .description(
      'Drafts the council paper of one municipality: the same proposed decision as for every other council, and what it means for this municipality. What the study does not say is said to be missing, or left in square brackets.',
    )
    .argument('<study>', 'the study; "-" reads standard input')
    .option('-m, --municipality <municipality>', 'whose council it is, by its id in the study or its name')
    .addHelpText(
      'after',
      '\nExamples:\n  $ collab draft council-paper study.yaml --municipality frosta\n  $ collab draft council-paper study.yaml --municipality mora --language sv --output -',
    )
    .action(async (study: string, options: DraftCouncilPaperOptions) => {
      const { draftCouncilPaperFile } = await import('./commands/draft.ts');
      finish(await draftCouncilPaperFile(study, options));
    });
}

function draftPlanCommand(finish: (status: number) => void): Command {
  return drafted(new Command('plan'))
    .summary('draft the pre-project plan')
    .description(
      'Drafts the plan of the pre-projects: purpose and goals, how it is today, organisation, decision points, risks with their owners, benefits and full-time equivalents. Ends with 1 where nothing starts or is prepared.',
    )
    .argument('<study>', 'the study; "-" reads standard input')
    .option('-s, --service <service>', 'one service alone, by its id in the study (default: all that start or are prepared)')
    .addHelpText('after', '\nExamples:\n  $ collab draft plan study.yaml\n  $ collab draft plan study.yaml --service ict --output -')
    .action(async (study: string, options: DraftPlanOptions) => {
      const { draftPlanFile } = await import('./commands/draft.ts');
      finish(await draftPlanFile(study, options));
    });
}

/** What every draft may be asked for. */
function drafted(command: Command): Command {
  return common(command)
    .option('-f, --format <name[=path]>', 'md (the default) or docx; repeatable, or with commas between', collect)
    .option('--style <file>', 'the house style of Word: a YAML file with color, font, logo, logoText and disclaimer')
    .option('-o, --output <path>', 'where to write; "-" for standard output (default: beside the study)')
    .addOption(new Option('-l, --language <language>', 'the draft’s language (default: the study’s)').choices([...languages]))
    .option('-q, --quiet', 'print neither where the draft is nor warnings');
}

function draftAgreementCommand(finish: (status: number) => void): Command {
  return drafted(new Command('agreement'))
    .summary('draft the agreement on a service')
    .description(
      'Drafts the written agreement on a service: every point that the law requires, filled from the study or left in brackets with what has to be decided. What is agreed belongs in the study, under "agreements": the draft is written anew each time.',
    )
    .argument('<study>', 'the study; "-" reads standard input')
    .option('-s, --service <service>', 'the service, by its id in the study')
    .option('-m, --model <model>', 'the collaboration model (default: the agreement’s, the service’s, or else the best suited)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ collab draft agreement study.yaml --service child-welfare\n  $ collab draft agreement study.yaml --service payroll --model task-community --language nb\n  $ collab draft agreement study.yaml --service ict --output -',
    )
    .action(async (study: string, options: DraftAgreementOptions) => {
      const { draftAgreementFile } = await import('./commands/draft.ts');
      finish(await draftAgreementFile(study, options));
    });
}

function explainCommand(finish: (status: number) => void): Command {
  return common(new Command('explain'))
    .summary('show how a figure of a study was found')
    .description(
      'Shows a figure as a tree: its value, formula and operands, down to the line of the study, the reference or the simulation that each comes from.',
    )
    .argument('<study>', 'the study; "-" reads standard input')
    .argument('[figure]', 'the figure’s id; without it, the ids of all figures by section')
    .option('-d, --depth <levels>', 'how many levels of operands to show (default: all)', wholeNumber)
    .option('--seed <number>', 'what the random draws start from (default: the study’s, else 1)')
    .option('--draws <number>', 'how many times uncertain figures are drawn (default: the study’s, else 10 000)')
    .option('-f, --format <name[=path]>', 'pretty (the default) or json; repeatable, or with commas between', collect)
    .option('-o, --output <path>', 'where to write: a file for one format, a folder for several, "-" for standard output')
    .addHelpText(
      'after',
      '\nExamples:\n  $ collab explain study.yaml\n  $ collab explain study.yaml benchmark.ringsaker.gapTotal\n  $ collab explain study.yaml population.group --format json',
    )
    .action(async (study: string, figure: string | undefined, options: ExplainOptions) => {
      const { explain } = await import('./commands/explain.ts');
      finish(await explain(study, figure, options));
    });
}

function catalogueCommand(finish: (status: number) => void): Command {
  return common(new Command('catalogue'))
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
      '\nExamples:\n  $ collab catalogue services\n  $ collab catalogue services --area support --language nb\n  $ collab catalogue services --jurisdiction sweden\n  $ collab catalogue services child-welfare\n  $ collab catalogue factors political-will\n  $ collab catalogue services --format json',
    )
    .action(async (kind: string | undefined, id: string | undefined, options: CatalogueOptions) => {
      const { catalogue } = await import('./commands/catalogue.ts');
      finish(await catalogue(kind, id, options));
    });
}

/** A command for each kind of data. */
function dataCommand(finish: (status: number) => void): Command {
  const data = new Command('data')
    .summary('look up official figures')
    .description('Looks up the official figures that studies are made of.')
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError('(--help shows how)')
    .addHelpText('after', '\nExample:\n  $ collab data municipalities levanger');
  return data.addCommand(municipalitiesCommand(finish));
}

function municipalitiesCommand(finish: (status: number) => void): Command {
  return common(new Command('municipalities'))
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
      '\nExamples:\n  $ collab data municipalities levanger\n  $ collab data municipalities 1719\n  $ collab data municipalities våler --country norway --year 2015\n  $ collab data municipalities --country sweden --format json',
    )
    .action(async (query: string[], options: MunicipalitiesOptions) => {
      const { municipalities } = await import('./commands/data.ts');
      finish(await municipalities(query, options));
    });
}

function common(command: Command): Command {
  return command
    .addOption(
      new Option('--message-language <language>', 'the language of messages (default: the locale’s, else en)').choices([...languages]),
    )
    .option('--debug', 'show the stack when collab itself fails')
    .helpOption('-h, --help', 'print help')
    .exitOverride()
    .showHelpAfterError('(--help shows how)');
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function collectOf<T extends string>(known: readonly T[]): (value: string, before?: readonly T[]) => readonly T[] {
  return (value, before = []) => {
    const found = known.find((each) => each === value);
    if (found === undefined) throw new InvalidArgumentError(`It must be one of ${known.join(', ')}.`);
    return [...before, found];
  };
}

function wholeNumber(value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}
