import { registers } from '../generated/registers.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { jurisdictions } from './jurisdiction.ts';
import { partsOfName } from './municipality-name.ts';

/**
 * What a municipality number stands for in any country, today's names first: those of the municipality that has the number,
 * or of the one that had it and of what became of that. Looked up in the register as it is bundled, since taking it apart
 * takes longer than checking a study.
 *
 * @returns undefined for a number that no register has
 */
export function namesOfCode(code: string): readonly string[] | undefined {
  const names = jurisdictions.flatMap((jurisdiction) => [...namesToday(jurisdiction, code), ...formerNames(jurisdiction, code)]);
  return names.length === 0 ? undefined : names;
}

function namesToday(jurisdiction: Jurisdiction, code: string): readonly string[] {
  const found = record(registers[jurisdiction].municipalities, code);
  if (found === undefined) return [];
  const [, name = '', , others = ''] = found;
  return [name, ...(others === '' ? [] : others.split(';'))];
}

/** A name that is left out is today's too. */
function formerNames(jurisdiction: Jurisdiction, code: string): readonly string[] {
  const found = record(registers[jurisdiction].former, code);
  if (found === undefined) return [];
  const [, name = '', , successors = ''] = found;
  const today = successors.split('+').flatMap((successor) => namesToday(jurisdiction, successor));
  return name === '' ? today : [name, ...partsOfName(name), ...today];
}

/** The fields of the line that begins with a number. */
function record(text: string, code: string): readonly string[] | undefined {
  const beginning = `${code}|`;
  const start = text.startsWith(beginning) ? 0 : text.indexOf(`\n${beginning}`) + 1;
  if (!text.startsWith(beginning, start)) return undefined;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? text.length : end).split('|');
}
