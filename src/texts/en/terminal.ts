import type { TerminalTexts } from '../terminal-texts.ts';

export const terminal: TerminalTexts = {
  severity: { error: 'error', warning: 'warning', notice: 'notice' },
  related: { first: 'first here', stated: 'stated here', other: 'see also here' },
  summary: ({ errors, warnings, notices }, files) => {
    const found = [
      counted(errors, 'error', 'errors'),
      counted(warnings, 'warning', 'warnings'),
      counted(notices, 'notice', 'notices'),
    ].filter((part) => part !== undefined);
    const what = found.length === 0 ? 'No errors, warnings or notices' : found.join(', ');
    return `${what} in ${files} ${files === 1 ? 'file' : 'files'}`;
  },
  suppressed: { comment: (count) => `${count} hidden`, baseline: (count) => `${count} in the baseline` },
  moreInFile: (count, name) => `… and ${count} more in ${name}`,
  morePlaces: (count) => `… and ${count} more ${count === 1 ? 'place' : 'places'}`,
  fixable: (count, command) => `${count} can be put right with: ${command}`,
  fix: 'Put right as collab validate --fix does',
  explained: (command) => `More about a code: ${command}`,
  tooManyWarnings: (count, limit) => `${count} ${count === 1 ? 'warning' : 'warnings'}; the limit is ${limit}.`,
  leftOut: (count) => `${count} more ${count === 1 ? 'is' : 'are'} left out: GitHub takes no more.`,
  columns: { place: 'Place', code: 'Code', message: 'Message' },
  cannotRead: {
    missing: ({ path }) => `There is no file "${path}".`,
    directory: ({ path }) => `${input(path)} is a directory, not a file.`,
    'not-permitted': ({ path, detail }) => `You do not have permission to read ${input(path)}: ${detail}.`,
    unreadable: ({ path, detail }) => `${input(path)} cannot be read: ${detail}.`,
  },
  cannotWrite: {
    directory: ({ path }) => `${output(path)} is a directory: give the name of a file.`,
    'missing-folder': ({ path }) => `${output(path)} cannot be written: its folder does not exist.`,
    'not-permitted': ({ path, detail }) => `You do not have permission to write ${output(path)}: ${detail}.`,
    'no-space': ({ path }) => `${output(path)} cannot be written: there is no space left.`,
    unwritable: ({ path, detail }) => `${output(path)} cannot be written: ${detail}.`,
  },
  badFormat: {
    'unknown-format': ({ name, nearest, allowed }) =>
      nearest === undefined
        ? `There is no format "${name}". There are: ${allowed.join(', ')}.`
        : `There is no format "${name}". Did you mean ${nearest}?`,
    'empty-path': ({ format }) => `The format ${format} has no path after "=".`,
    'same-path': ({ path, formats: [first, second] }) => `${both(first, second)} would be written to "${path}".`,
    'standard-output-twice': ({ formats: [first, second] }) =>
      `${both(first, second)} would go to standard output: give one of them a path, such as ${second}=path.`,
  },
};

function counted(count: number, one: string, many: string): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;
}

function input(path: string): string {
  return path === '-' ? 'Standard input' : `"${path}"`;
}

function output(path: string): string {
  return path === '-' ? 'Standard output' : `"${path}"`;
}

function both(first: string, second: string): string {
  return first === second ? `The format ${first}, named twice,` : `Both ${first} and ${second}`;
}
