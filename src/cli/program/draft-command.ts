import type { Command } from 'commander';
import { Option } from 'commander';
import { languages } from '../../texts/language.ts';
import type { DraftAgreementOptions, DraftCouncilPaperOptions, DraftPlanOptions } from '../commands/draft.ts';
import { collect } from './collect.ts';
import type { Finish } from './command-of.ts';
import { commandOf } from './command-of.ts';
import { examples } from './help-texts.ts';

/** The command line of `collab draft`: a command for each paper. `finish` is told its exit status. */
export function draftCommand(finish: Finish): Command {
  const draft = commandOf('draft')
    .summary('draft the papers that councils decide on')
    .description('Drafts the papers that councils decide on, from what the study says and what the law requires.')
    .addHelpText(
      'after',
      examples(
        'collab draft council-paper study.yaml \\\n--municipality frosta',
        'collab draft agreement study.yaml \\\n--service child-welfare',
        'collab draft plan study.yaml',
      ),
    );
  return draft.addCommand(draftCouncilPaperCommand(finish)).addCommand(draftAgreementCommand(finish)).addCommand(draftPlanCommand(finish));
}

function draftCouncilPaperCommand(finish: Finish): Command {
  return drafted('council-paper')
    .summary('draft the paper that a municipal council decides on')
    .description(
      'Drafts the council paper of one municipality: the same proposed decision as for every other council, and what it means for this municipality. What the study does not say is said to be missing, or left in square brackets.',
    )
    .argument('<study>', 'the study; "-" reads standard input')
    .option('-m, --municipality <municipality>', 'whose council it is, by its id in the study or its name')
    .addHelpText(
      'after',
      examples(
        'collab draft council-paper study.yaml \\\n--municipality frosta',
        'collab draft council-paper study.yaml \\\n--municipality mora --language sv --output -',
      ),
    )
    .action(async (study: string, options: DraftCouncilPaperOptions) => {
      const { draftCouncilPaperFile } = await import('../commands/draft.ts');
      finish(await draftCouncilPaperFile(study, options));
    });
}

function draftPlanCommand(finish: Finish): Command {
  return drafted('plan')
    .summary('draft the pre-project plan')
    .description(
      'Drafts the plan of the pre-projects: purpose and goals, how it is today, organisation, decision points, risks with their owners, benefits and full-time equivalents. Ends with 1 where nothing starts or is prepared.',
    )
    .argument('<study>', 'the study; "-" reads standard input')
    .option('-s, --service <service>', 'one service alone, by its id in the study (default: all that start or are prepared)')
    .addHelpText(
      'after',
      examples(
        'collab draft plan study.yaml',
        'collab draft plan study.yaml --service ict --output -',
      ),
    )
    .action(async (study: string, options: DraftPlanOptions) => {
      const { draftPlanFile } = await import('../commands/draft.ts');
      finish(await draftPlanFile(study, options));
    });
}

function draftAgreementCommand(finish: Finish): Command {
  return drafted('agreement')
    .summary('draft the agreement on a service')
    .description(
      'Drafts the written agreement on a service: every point that the law requires, filled from the study or left in brackets with what has to be decided. What is agreed belongs in the study, under "agreements": the draft is written anew each time.',
    )
    .argument('<study>', 'the study; "-" reads standard input')
    .option('-s, --service <service>', 'the service, by its id in the study')
    .option('-m, --model <model>', 'the collaboration model (default: the agreement’s, the service’s, or else the best suited)')
    .addHelpText(
      'after',
      examples(
        'collab draft agreement study.yaml \\\n--service child-welfare',
        'collab draft agreement study.yaml --service payroll \\\n--model task-community --language nb',
        'collab draft agreement study.yaml --service ict \\\n--output -',
      ),
    )
    .action(async (study: string, options: DraftAgreementOptions) => {
      const { draftAgreementFile } = await import('../commands/draft.ts');
      finish(await draftAgreementFile(study, options));
    });
}

/** What every draft may be asked for. */
function drafted(name: string): Command {
  return commandOf(name)
    .option('-f, --format <name[=path]>', 'md (the default) or docx; repeatable, or with commas between', collect)
    .option('--style <file>', 'the house style of Word: a YAML file with color, font, logo, logoText and disclaimer')
    .option('-o, --output <path>', 'where to write; "-" for standard output (default: beside the study)')
    .addOption(new Option('-l, --language <language>', 'the draft’s language (default: the study’s)').choices([...languages]))
    .option('-q, --quiet', 'print neither where the draft is nor warnings');
}
