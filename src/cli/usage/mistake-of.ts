import { statSync } from 'node:fs';
import type { Argument, Command, Option } from 'commander';
import { nearest } from '../../diagnostics/nearest.ts';
import { optionNamed } from '../program/option-named.ts';
import type { CommandLine } from '../program/read-command-line.ts';
import { wholeNumber } from '../program/whole-number.ts';
import type { Mistake } from './mistake.ts';
import { commandsByWord } from './words-for-commands.ts';

/**
 * What is wrong with a line that commander has refused, from its code and what the commands themselves say; undefined
 * for what it would never refuse here.
 */
export function mistakeOf(code: string, line: CommandLine, words: readonly string[]): Mistake | undefined {
  switch (code) {
    case 'commander.unknownCommand':
      return unknownCommand(line);
    case 'commander.help':
      return { kind: 'missing-command', command: pathOf(line.command), known: namesOf(line.command) };
    case 'commander.unknownOption':
      return line.unknown === undefined ? undefined : unknownOption(line.unknown, line.command, words);
    case 'commander.missingArgument':
      return missingArgument(line);
    case 'commander.excessArguments': {
      const typed = line.operands[line.command.registeredArguments.length];
      return typed === undefined ? undefined : { kind: 'excess-argument', typed, pattern: patternOf(line.command) };
    }
    case 'commander.optionMissingArgument':
      return missingValue(line);
    case 'commander.invalidArgument':
      return invalidValue(line);
    case 'commander.conflictingOption':
      return conflict(line);
    default:
      return undefined;
  }
}

/** A command as it is typed. */
export function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

/** Of an option that the line ends with, or that is followed by another option. */
function missingValue({ awaiting, command, given }: CommandLine): Mistake | undefined {
  const option = awaiting ?? given.find(({ value }) => value !== undefined && optionNamed(command, value) !== undefined)?.option;
  return option && { kind: 'missing-value', option: flagOf(option), value: /<.*>$/.exec(option.flags)?.[0] ?? '', known: option.argChoices ?? [] };
}

function unknownCommand({ command, operands: [typed = '', ...further] }: CommandLine): Mistake {
  const known = namesOf(command);
  const isOutermost = command.parent === null;
  if (isOutermost && (/\.ya?ml$/i.test(typed) || typed === '-' || isFile(typed))) {
    return { kind: 'no-command', typed, meant: `collab analyze ${typed}` };
  }
  const words = isOutermost ? [...commandsByWord].filter(([, meant]) => meant.startsWith('-') || known.includes(meant.replace(/ .*/, ''))) : [];
  const near = nearest(typed, [...known, ...words.map(([word]) => word)]);
  const meant = near === undefined || known.includes(near) ? near : commandsByWord.get(near);
  // With help, the rest is the command that is asked about.
  const rest = meant === 'help' ? pathWithin(command, further) : [];
  return { kind: 'unknown-command', typed, nearest: meant === undefined ? undefined : [pathOf(command), meant, ...rest].join(' '), known };
}

function unknownOption(word: string, command: Command, words: readonly string[]): Mistake {
  const typed = word.replace(/=.*/s, '');
  const later = optionOfLater(typed, command, words);
  if (later !== undefined) return { kind: 'option-too-early', typed, meant: `${pathOf(later)} … ${typed}` };
  const long = [...command.options.flatMap((option) => option.long ?? []), '--help'];
  return { kind: 'unknown-option', typed, command: pathOf(command), nearest: typed.startsWith('--') ? nearest(typed, long) : undefined };
}

/** The names of commands, one within the other, that words begin with. */
function pathWithin(command: Command, [name, ...further]: readonly string[]): readonly string[] {
  const inner = command.commands.find((each) => each.name() === name);
  return inner === undefined ? [] : [inner.name(), ...pathWithin(inner, further)];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A command that is named after the option and knows it. */
function optionOfLater(typed: string, command: Command, words: readonly string[]): Command | undefined {
  let later = command;
  for (const word of words.slice(words.findIndex((each) => each.startsWith(typed)) + 1)) later = later.commands.find((each) => each.name() === word) ?? later;
  return later !== command && optionNamed(later, typed) !== undefined ? later : undefined;
}

function missingArgument({ command, operands }: CommandLine): Mistake | undefined {
  const missing = command.registeredArguments[operands.length];
  if (missing === undefined) return undefined;
  const known = missing.argChoices ?? [];
  if (known.length > 0) return { kind: 'missing-command', command: pathOf(command), known };
  return { kind: 'missing-argument', argument: shown(missing), pattern: patternOf(command) };
}

function invalidValue({ command, operands, given }: CommandLine): Mistake | undefined {
  const values: readonly (readonly [subject: string, typed: string | undefined, taker: Argument | Option | undefined])[] = [
    ...given.map(({ option, value }) => [flagOf(option), value, option] as const),
    ...operands.map((typed, index) => [shown(command.registeredArguments[index]), typed, command.registeredArguments[index]] as const),
  ];
  for (const [subject, typed, taker] of values) {
    if (typed === undefined || taker === undefined) continue;
    const known = taker.argChoices;
    if (known !== undefined && !known.includes(typed)) return { kind: 'unknown-value', subject, typed, nearest: nearest(typed, known), known };
    if (taker.parseArg === wholeNumber && !isTaken(taker, typed)) return { kind: 'no-number', subject, typed };
  }
  return undefined;
}

function isTaken(taker: Argument | Option, typed: string): boolean {
  try {
    taker.parseArg?.(typed, undefined);
    return true;
  } catch {
    return false;
  }
}

function conflict({ given }: CommandLine): Mistake | undefined {
  for (const { option } of given) {
    // Declared by `conflicts` and known to commander alone.
    const { conflictsWith = [] } = option as { readonly conflictsWith?: readonly string[] };
    const other = given.find((each) => conflictsWith.includes(each.option.attributeName()));
    if (other !== undefined) return { kind: 'not-together', first: flagOf(option), second: flagOf(other.option) };
  }
  return undefined;
}

function namesOf(command: Command): readonly string[] {
  return command.commands.map((each) => each.name());
}

function flagOf(option: Option): string {
  return option.long ?? option.flags;
}

function patternOf(command: Command): string {
  return [pathOf(command), ...command.registeredArguments.map(shown)].join(' ');
}

function shown(argument: Argument | undefined): string {
  if (argument === undefined) return '';
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}
