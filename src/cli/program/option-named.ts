import type { Command, Option } from 'commander';

/** The option of a command that a word names, as `--name`, `--name=value` or `-n`. */
export function optionNamed(command: Command, word: string): Option | undefined {
  const flag = word.replace(/=.*/s, '');
  return command.options.find(({ short, long }) => flag === short || flag === long);
}
