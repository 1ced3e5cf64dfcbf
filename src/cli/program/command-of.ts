import { Command, Option } from 'commander';
import { languages } from '../../texts/language.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';
import { helpStyle, widestHelp } from './help-style.ts';

/** Tells the exit status of a command that has run. */
export type Finish = (status: number) => void;

/** A command, whose help looks as that of all others; its mistakes are thrown, and said by who runs it. */
export function commandOf(name: string): Command {
  return new Command(name)
    .helpOption('-h, --help', 'print help')
    .helpCommand(false)
    .configureHelp(helpStyle)
    .configureOutput({
      // Commander says in English what is wrong with a line: `say-mistake.ts` does it in the language of messages.
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(terminalWidth(process.stdout), widestHelp),
      getOutHasColors: () => colorLevel(process.env, process.stdout.isTTY) > 0,
    })
    .exitOverride();
}

/** Gives every command that does something the options that all of them have, after its own. */
export function addCommonOptions(command: Command): void {
  if (command.commands.length > 0) {
    for (const each of command.commands) addCommonOptions(each);
    return;
  }
  command
    .optionsGroup('In every command:')
    .addOption(new Option('--message-language <language>', 'the language of messages (default: the locale’s, else en)').choices([...languages]))
    .option('--debug', 'show the stack when collab itself fails')
    .helpOption('-h, --help', 'print help');
}
