import type { Command } from 'commander';
import type { AssessOptions } from '../commands/assess.ts';
import type { SwotOptions } from '../commands/swot.ts';
import type { WeighOptions } from '../commands/weigh.ts';

/** What the program lends to its commands. */
export interface CommandMaker {
  /** A command with the options that all have. */
  readonly command: (name: string) => Command;
  /** Collects an option that may stand several times. */
  readonly collect: (value: string, before?: readonly string[]) => readonly string[];
  /** Is told the exit status. */
  readonly finish: (status: number) => void;
}

/** The commands that capture the judgement of one municipality at a time. */
export function captureCommands(maker: CommandMaker): readonly Command[] {
  return [swotCommand(maker), weighCommand(maker), assessCommand(maker)];
}

function swotCommand(maker: CommandMaker): Command {
  const { collect, finish } = maker;
  return captureCommand(maker, 'swot')
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
      '\nExamples:\n  $ collab swot study.yaml --as levanger\n  $ collab swot study.yaml --as frosta --weakness "Sårbare fagmiljøer" --importance "Sårbare fagmiljøer=80"',
    )
    .action(async (study: string, options: SwotOptions) => {
      const { swot } = await import('../commands/swot.ts');
      finish(await swot(study, options));
    });
}

function weighCommand(maker: CommandMaker): Command {
  const { collect, finish } = maker;
  return captureCommand(maker, 'weigh')
    .summary('capture what counts most')
    .description(
      'Asks one municipality what it would lift first from its worst to its best, which counts 100, and how many points the rest are worth beside it (swing weighting). The scale of the money is shown.',
    )
    .option('--swing <criterion=points>', 'points of a criterion, from 0 to 100; repeatable', collect)
    .addHelpText('after', '\nExamples:\n  $ collab weigh study.yaml --as levanger\n  $ collab weigh study.yaml --as levanger --swing quality=100 --swing economy=60')
    .action(async (study: string, options: WeighOptions) => {
      const { weigh } = await import('../commands/weigh.ts');
      finish(await weigh(study, options));
    });
}

function assessCommand(maker: CommandMaker): Command {
  const { collect, finish } = maker;
  return captureCommand(maker, 'assess')
    .summary('capture effects, feasibility and readiness')
    .description(
      'Asks one municipality what cooperation would do to each service (from -4 to 4, the plus–minus method), how easy it is to bring about, and how far what must succeed is in place.',
    )
    .option('--effect <service.criterion=effect>', 'an effect from -4 to 4; repeatable, as are all below', collect)
    .option('--feasibility <service=rating>', 'how easy a service is to bring about, from 1 (very hard) to 5 (easy)', collect)
    .option('--readiness <factor=level[:grade[:source]]>', 'a level from 0 to 3; the grade is none, claimed, documented or decided', collect)
    .addHelpText(
      'after',
      '\nExamples:\n  $ collab assess study.yaml --as levanger\n  $ collab assess study.yaml --as levanger --effect ict.quality=2 --feasibility ict=3\n  $ collab assess study.yaml --as levanger --readiness political-will=2:documented',
    )
    .action(async (study: string, options: AssessOptions) => {
      const { assess } = await import('../commands/assess.ts');
      finish(await assess(study, options));
    });
}

function captureCommand({ command }: CommandMaker, name: string): Command {
  return command(name)
    .argument('<study>', 'the study that the answers are written into')
    .option('--as <municipality>', 'whose answers they are, by its id or name; in a terminal, without it, collab asks')
    .option('--from <file>', 'a CSV file with answers, of several municipalities if it has a column for them; "-" is standard input')
    .option('--split', 'let an answer that is given for all become the municipality’s own; the others keep theirs')
    .option('-q, --quiet', 'print neither what has changed nor what is missing');
}
