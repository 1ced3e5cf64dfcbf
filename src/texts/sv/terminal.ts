import type { TerminalTexts } from '../terminal-texts.ts';

export const terminal: TerminalTexts = {
  severity: { error: 'fel', warning: 'varning', notice: 'anmärkning' },
  related: { first: 'först här', stated: 'angivet här', other: 'se även här' },
  summary: ({ errors, warnings, notices }, files) => {
    const found = [
      counted(errors, 'fel', 'fel'),
      counted(warnings, 'varning', 'varningar'),
      counted(notices, 'anmärkning', 'anmärkningar'),
    ].filter((part) => part !== undefined);
    const what = found.length === 0 ? 'Inga fel, varningar eller anmärkningar' : found.join(', ');
    return `${what} i ${files} ${files === 1 ? 'fil' : 'filer'}`;
  },
  suppressed: { comment: (count) => `${count} ${count === 1 ? 'dolt' : 'dolda'}`, baseline: (count) => `${count} i baslinjen` },
  moreInFile: (count, name) => `… och ${count} till i ${name}`,
  morePlaces: (count) => `… och ${count} ${count === 1 ? 'ställe' : 'ställen'} till`,
  fixable: (count, command) => `${count} kan rättas med: ${command}`,
  fix: 'Rätta så som collab validate --fix gör',
  explained: (command) => `Mer om en kod: ${command}`,
  tooManyWarnings: (count, limit) => `${count} ${count === 1 ? 'varning' : 'varningar'}; gränsen är ${limit}.`,
  leftOut: (count) => `${count} till är inte med: GitHub tar inte emot fler.`,
  columns: { place: 'Plats', code: 'Kod', message: 'Meddelande' },
  cannotRead: {
    missing: ({ path }) => `Filen ”${path}” finns inte.`,
    directory: ({ path }) => `${input(path)} är en mapp, inte en fil.`,
    'not-permitted': ({ path, detail }) => `${input(path)} kan inte läsas, eftersom du saknar behörighet: ${detail}.`,
    unreadable: ({ path, detail }) => `${input(path)} kan inte läsas: ${detail}.`,
  },
  cannotWrite: {
    directory: ({ path }) => `${output(path)} är en mapp: ange namnet på en fil.`,
    'missing-folder': ({ path }) => `${output(path)} kan inte skrivas, eftersom mappen inte finns.`,
    'not-permitted': ({ path, detail }) => `${output(path)} kan inte skrivas, eftersom du saknar behörighet: ${detail}.`,
    'no-space': ({ path }) => `${output(path)} kan inte skrivas, eftersom det inte finns mer plats.`,
    unwritable: ({ path, detail }) => `${output(path)} kan inte skrivas: ${detail}.`,
  },
  badFormat: {
    'unknown-format': ({ name, nearest, allowed }) =>
      nearest === undefined
        ? `Formatet ”${name}” finns inte. Dessa finns: ${allowed.join(', ')}.`
        : `Formatet ”${name}” finns inte. Menade du ${nearest}?`,
    'empty-path': ({ format }) => `Formatet ${format} saknar sökväg efter ”=”.`,
    'same-path': ({ path, formats: [first, second] }) => `${both(first, second)} skulle skrivas till ”${path}”.`,
    'standard-output-twice': ({ formats: [first, second] }) =>
      `${both(first, second)} skulle gå till standard ut: ge ett av dem en sökväg, till exempel ${second}=sökväg.`,
  },
};

function counted(count: number, one: string, many: string): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;
}

function input(path: string): string {
  return path === '-' ? 'Standard in' : `”${path}”`;
}

function output(path: string): string {
  return path === '-' ? 'Standard ut' : `”${path}”`;
}

function both(first: string, second: string): string {
  return first === second ? `Formatet ${first}, som nämns två gånger,` : `Både ${first} och ${second}`;
}
