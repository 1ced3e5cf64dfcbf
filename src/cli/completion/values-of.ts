import type { Argument, Command, Option } from 'commander';
import { catalogueKinds } from '../../knowledge/catalogue-kind.ts';
import { sectionIds } from '../../texts/sections/section-id.ts';
import type { CommandLine } from '../program/read-command-line.ts';
import type { Answer } from './answer.ts';
import { nothing, plainly } from './answer.ts';
import { codesLike } from './codes-like.ts';
import { idsInStudy } from './ids-in-study.ts';
import { formatsOf, valueKindOf } from './placeholders.ts';

/** The commands within a command, with what they are for. */
export function commandsWithin(command: Command): Answer {
  return { suggestions: command.commands.map((each) => ({ value: each.name(), about: each.summary() })), files: 'none' };
}

/** The values that an option may have, of which `typed` is there already. */
export function valuesOfOption(option: Option, typed: string, line: CommandLine): Promise<Answer> {
  const placeholder = /<(.*)>$/.exec(option.flags)?.[1] ?? '';
  return values(option.argChoices, placeholder, typed, line);
}

/** What may stand as an argument, of which `typed` is there already. */
export function valuesOfArgument(argument: Argument, typed: string, line: CommandLine): Promise<Answer> {
  return values(argument.argChoices, argument.name(), typed, line);
}

async function values(choices: readonly string[] | undefined, placeholder: string, typed: string, line: CommandLine): Promise<Answer> {
  if (choices !== undefined) return plainly(choices);
  const { command, operands } = line;
  switch (valueKindOf(placeholder, command.name())) {
    case 'any file':
      return { suggestions: [], files: 'any' };
    case 'study':
    case 'studies':
      return { suggestions: [], files: 'studies' };
    case 'folder':
      return { suggestions: [], files: 'folders' };
    case 'study or code':
      return codesLike(typed);
    case 'format':
      // Behind the equals sign stands a path.
      return /=[^,]*$/.test(typed) ? { suggestions: [], files: 'any' } : plainly(listed(formatsOf(command.name()), typed));
    case 'sections':
      return plainly(listed(sectionIds, typed));
    case 'municipality':
      return { suggestions: await idsInStudy(operands[0], 'municipalities'), files: 'none' };
    case 'service':
      return { suggestions: await idsInStudy(operands[0], 'services'), files: 'none' };
    case 'catalogue kind':
      return plainly(catalogueKinds);
    case 'command':
      return commandsWithin(named(line));
    case 'free':
      return nothing;
  }
}

/** Words with commas between, of which those before the last comma are chosen. */
function listed(known: readonly string[], typed: string): readonly string[] {
  const chosen = typed.split(',').slice(0, -1);
  const taken = new Set(chosen.map((piece) => piece.replace(/=.*/s, '')));
  return known.filter((each) => !taken.has(each)).map((each) => [...chosen, each].join(','));
}

/** The command that the operands of `collab help` name. */
function named({ command, operands }: CommandLine): Command {
  return operands.reduce((outer, name) => outer.commands.find((each) => each.name() === name) ?? outer, command.parent ?? command);
}
