import type { Help, HelpConfiguration } from 'commander';

/** Lines longer than this are hard to read, however wide the terminal is. */
export const widestHelp = 100;

/** What stands before a term, and between a term and what is said of it. */
const indent = 2;

/** How help looks: the arguments of commands without the options that all have, and texts beside the terms only where there is room for them. */
export const helpStyle: HelpConfiguration = {
  sortSubcommands: false,
  showGlobalOptions: false,
  // Below that, commander would not break lines at all.
  minWidthToWrap: 20,
  styleTitle: (title) => `\u001B[1m${title}\u001B[22m`,
  subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map((argument) => `${argument.required ? '<' : '['}${argument.name()}${argument.variadic ? '...' : ''}${argument.required ? '>' : ']'}`)].join(' '),
  formatItem: (term, termWidth, description, helper) => item(term, Math.min(termWidth, Math.floor(widthOf(helper) * 0.4)), description, helper),
};

/** A term with what is said of it, which begins on the next line where the term is too long. */
function item(term: string, column: number, description: string, helper: Help): string {
  const start = ' '.repeat(indent);
  if (description === '') return `${start}${term}`;
  const below = ' '.repeat(column + 2 * indent);
  const text = helper.boxWrap(description, widthOf(helper) - below.length).replaceAll('\n', `\n${below}`);
  const room = column - helper.displayWidth(term);
  return room < 0 ? `${start}${term}\n${below}${text}` : `${start}${term}${' '.repeat(room + indent)}${text}`;
}

function widthOf(helper: Help): number {
  return helper.helpWidth ?? widestHelp;
}
