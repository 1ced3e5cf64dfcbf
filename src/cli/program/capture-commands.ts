import type { Command } from 'commander';
import type { AssessOptions } from '../commands/assess.ts';
import type { SwotOptions } from '../commands/swot.ts';
import type { WeighOptions } from '../commands/weigh.ts';
import { collect } from './collect.ts';
import type { Finish } from './command-of.ts';
import { commandOf } from './command-of.ts';
import { examples } from './help-texts.ts';

/** The command lines of `collab swot`, `weigh` and `assess`, which capture the judgement of one municipality at a time. */
export function captureCommands(finish: Finish): readonly Command[] {
  return [swotCommand(finish), weighCommand(finish), assessCommand(finish)];
}

function swotCommand(finish: Finish): Command {
  return captureCommand('swot')
    .summary('capture strengths, weaknesses, opportunities and threats')
    .description(
      'Asks one municipality for its strengths, weaknesses, opportunities and threats, how much each matters and which services it bears on, and writes the answers into the study. What the others have answered is shown afterwards.',
    )
    .option('--strength <text>', 'a strength; repeatable, as are all below', collect)
    .option('--weakness <text>', 'a weakness', collect)
    .option('--opportunity <text>', 'an opportunity', collect)
    .option('--threat <text>', 'a threat', collect)
    .option('--importance <item=points>', 'how much an item matters, from 0 to 100; an item is named by its id or its text', collect)
    .option('--service <item=service>', 'a service that an item bears on', collect)
    .option('--evidence <item=source>', 'a source that an item rests on', collect)
    .addHelpText(
      'after',
      examples(
        'collab swot study.yaml --as levanger',
        'collab swot study.yaml --as frosta \\\n--weakness "Sårbare fagmiljøer" \\\n--importance "Sårbare fagmiljøer=80"',
      ),
    )
    .action(async (study: string, options: SwotOptions) => {
      const { swot } = await import('../commands/swot.ts');
      finish(await swot(study, options));
    });
}

function weighCommand(finish: Finish): Command {
  return captureCommand('weigh')
    .summary('capture what counts most')
    .description(
      'Asks one municipality what it would lift first from its worst to its best, which counts 100, and how many points the rest are worth beside it (swing weighting). The scale of the money is shown.',
    )
    .option('--swing <criterion=points>', 'points of a criterion, from 0 to 100; repeatable', collect)
    .addHelpText(
      'after',
      examples(
        'collab weigh study.yaml --as levanger',
        'collab weigh study.yaml --as levanger \\\n--swing quality=100 --swing economy=60',
      ),
    )
    .action(async (study: string, options: WeighOptions) => {
      const { weigh } = await import('../commands/weigh.ts');
      finish(await weigh(study, options));
    });
}

function assessCommand(finish: Finish): Command {
  return captureCommand('assess')
    .summary('capture effects, feasibility and readiness')
    .description(
      'Asks one municipality what cooperation would do to each service (from -4 to 4, the plus–minus method), how easy it is to bring about, and how far what must succeed is in place.',
    )
    .option('--effect <service.criterion=effect>', 'an effect from -4 to 4; repeatable, as are all below', collect)
    .option('--feasibility <service=rating>', 'how easy a service is to bring about, from 1 (very hard) to 5 (easy)', collect)
    .option('--readiness <factor=level[:grade[:source]]>', 'a level from 0 to 3; the grade is none, claimed, documented or decided', collect)
    .addHelpText(
      'after',
      examples(
        'collab assess study.yaml --as levanger',
        'collab assess study.yaml --as levanger \\\n--effect ict.quality=2 --feasibility ict=3',
        'collab assess study.yaml --as levanger \\\n--readiness political-will=2:documented',
      ),
    )
    .action(async (study: string, options: AssessOptions) => {
      const { assess } = await import('../commands/assess.ts');
      finish(await assess(study, options));
    });
}

function captureCommand(name: string): Command {
  return commandOf(name)
    .argument('<study>', 'the study that the answers are written into')
    .option('--as <municipality>', 'whose answers they are, by its id or name; in a terminal, without it, collab asks')
    .option('--from <file>', 'a CSV file with answers, of several municipalities if it has a column for them; "-" is standard input')
    .option('--split', 'let an answer that is given for all become the municipality’s own; the others keep theirs')
    .option('-q, --quiet', 'print neither what has changed nor what is missing');
}
