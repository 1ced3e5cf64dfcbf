import type { Command } from 'commander';
import { collect } from '../program/collect.ts';
import { optionNamed } from '../program/option-named.ts';
import { readCommandLine } from '../program/read-command-line.ts';
import type { CommandLine } from '../program/read-command-line.ts';
import type { Answer, Suggestion } from './answer.ts';
import { nothing } from './answer.ts';
import { commandsWithin, valuesOfArgument, valuesOfOption } from './values-of.ts';

/**
 * What may stand where the cursor is.
 *
 * @param words what stands after `collab`, up to the cursor; the last is the word that is being typed, and may be empty
 */
export async function answerTo(program: Command, words: readonly string[]): Promise<Answer> {
  const typed = words.at(-1) ?? '';
  const line = readCommandLine(program, words.slice(0, -1));
  const { suggestions, files } = await possible(line, typed);
  return { suggestions: suggestions.filter(({ value }) => value.startsWith(typed)), files };
}

async function possible(line: CommandLine, typed: string): Promise<Answer> {
  const { command, operands, awaiting, isLiteral } = line;
  if (awaiting !== undefined) return valuesOfOption(awaiting, typed, line);
  if (!isLiteral && typed.startsWith('-')) {
    const [, flag, value] = /^(--[^=]+)=(.*)$/s.exec(typed) ?? [];
    return flag === undefined || value === undefined ? optionsOf(line) : joined(`${flag}=`, value, line);
  }
  if (command.commands.length > 0) return operands.length === 0 ? commandsWithin(command) : nothing;
  const last = command.registeredArguments.at(-1);
  const argument = command.registeredArguments[operands.length] ?? (last?.variadic === true ? last : undefined);
  return argument === undefined ? nothing : valuesOfArgument(argument, typed, line);
}

/** The options that are not in the line yet, and those that may be there several times. */
function optionsOf({ command, given }: CommandLine): Answer {
  const left = command.options.filter((option) => option.parseArg === collect || !given.some((each) => each.option === option));
  const suggestions = left.flatMap(({ long, description }): readonly Suggestion[] => (long === undefined ? [] : [{ value: long, about: description }]));
  return { suggestions: [...suggestions, { value: '--help', about: 'print help' }], files: 'none' };
}

/** The values of an option that is written in one word with its value. */
async function joined(start: string, value: string, line: CommandLine): Promise<Answer> {
  const option = optionNamed(line.command, start);
  if (option?.required !== true) return nothing;
  const { suggestions, files } = await valuesOfOption(option, value, line);
  return { suggestions: suggestions.map((each) => ({ ...each, value: `${start}${each.value}` })), files };
}
