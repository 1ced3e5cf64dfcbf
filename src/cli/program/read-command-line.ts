import type { Command, Option } from 'commander';
import { optionNamed } from './option-named.ts';

/** An option as it stands in a line. */
export interface GivenOption {
  readonly option: Option;
  /** Undefined for an option that takes none, and for one that the line ends with. */
  readonly value: string | undefined;
}

/** What the words of a line are, as commander takes them. */
export interface CommandLine {
  /** The innermost command that is named. */
  readonly command: Command;
  /** What stands after the command and belongs to no option. */
  readonly operands: readonly string[];
  readonly given: readonly GivenOption[];
  /** The first that looks like an option and is none of the command's. */
  readonly unknown: string | undefined;
  /** The option that the line ends with and whose value is missing. */
  readonly awaiting: Option | undefined;
  /** Nothing is an option any more: `--` came before. */
  readonly isLiteral: boolean;
}

const negativeNumber = /^-(?:\d+|\d*\.\d+)(?:e[+-]?\d+)?$/;

/** Reads the words after `collab`, also of a line that is wrong or unfinished. Nothing is run, and no value is looked at. */
export function readCommandLine(program: Command, words: readonly string[]): CommandLine {
  let command = program;
  let unknown: string | undefined;
  const operands: string[] = [];
  const given: GivenOption[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') return { command, operands: [...operands, ...words.slice(at + 1)], given, unknown, awaiting: undefined, isLiteral: true };
    const isOption = word.length > 1 && word.startsWith('-') && !(command.commands.length === 0 && negativeNumber.test(word));
    if (!isOption) {
      const inner = unknown === undefined && operands.length === 0 ? command.commands.find((each) => each.name() === word) : undefined;
      if (inner === undefined) operands.push(word);
      else command = inner;
      continue;
    }
    const read = readOption(command, word);
    if (read === undefined) {
      if (word !== '-h' && word !== '--help') unknown ??= word;
      continue;
    }
    const last = read.at(-1);
    if (last === undefined || !last.option.required || last.value !== undefined) {
      given.push(...read);
      continue;
    }
    at += 1;
    const value = words[at];
    given.push(...read.slice(0, -1), { option: last.option, value });
    if (value === undefined) return { command, operands, given, unknown, awaiting: last.option, isLiteral: false };
  }
  return { command, operands, given, unknown, awaiting: undefined, isLiteral: false };
}

/** The option of a word: `--name`, `--name=value` or `-n`; several for letters in one word, as `-qf`; undefined where there is none. */
function readOption(command: Command, word: string): readonly GivenOption[] | undefined {
  if (word.startsWith('--')) {
    const equals = word.indexOf('=');
    const named = optionNamed(command, word);
    if (named === undefined || equals === -1) return named && [{ option: named, value: undefined }];
    return named.required ? [{ option: named, value: word.slice(equals + 1) }] : undefined;
  }
  const first = optionNamed(command, word.slice(0, 2));
  if (first === undefined) return undefined;
  if (word.length === 2) return [{ option: first, value: undefined }];
  if (first.required) return [{ option: first, value: word.slice(2) }];
  const others = readOption(command, `-${word.slice(2)}`);
  return others && [{ option: first, value: undefined }, ...others];
}
