import type { TerminalTexts } from '../terminal-texts.ts';

export const terminal: TerminalTexts = {
  severity: { error: 'feil', warning: 'advarsel', notice: 'merknad' },
  related: { first: 'først her', stated: 'oppgitt her', other: 'se også her' },
  summary: ({ errors, warnings, notices }, files) => {
    const found = [
      counted(errors, 'feil', 'feil'),
      counted(warnings, 'advarsel', 'advarsler'),
      counted(notices, 'merknad', 'merknader'),
    ].filter((part) => part !== undefined);
    const what = found.length === 0 ? 'Ingen feil, advarsler eller merknader' : found.join(', ');
    return `${what} i ${files} ${files === 1 ? 'fil' : 'filer'}`;
  },
  suppressed: { comment: (count) => `${count} ${count === 1 ? 'skjult' : 'skjulte'}`, baseline: (count) => `${count} i grunnlinjen` },
  moreInFile: (count, name) => `… og ${count} til i ${name}`,
  morePlaces: (count) => `… og ${count} ${count === 1 ? 'sted' : 'steder'} til`,
  fixable: (count, command) => `${count} kan rettes med: ${command}`,
  fix: 'Rett slik collab validate --fix gjør',
  explained: (command) => `Mer om en kode: ${command}`,
  tooManyWarnings: (count, limit) => `${count} ${count === 1 ? 'advarsel' : 'advarsler'}; grensen er ${limit}.`,
  leftOut: (count) => `${count} til er ikke med: GitHub tar ikke imot flere.`,
  columns: { place: 'Sted', code: 'Kode', message: 'Melding' },
  cannotRead: {
    missing: ({ path }) => `Filen «${path}» finnes ikke.`,
    directory: ({ path }) => `${input(path)} er en mappe, ikke en fil.`,
    'not-permitted': ({ path, detail }) => `${input(path)} kan ikke leses, for du mangler tilgang: ${detail}.`,
    unreadable: ({ path, detail }) => `${input(path)} kan ikke leses: ${detail}.`,
  },
  cannotWrite: {
    directory: ({ path }) => `${output(path)} er en mappe: oppgi navnet på en fil.`,
    'missing-folder': ({ path }) => `${output(path)} kan ikke skrives, for mappen finnes ikke.`,
    'not-permitted': ({ path, detail }) => `${output(path)} kan ikke skrives, for du mangler tilgang: ${detail}.`,
    'no-space': ({ path }) => `${output(path)} kan ikke skrives, for det er ikke mer plass.`,
    unwritable: ({ path, detail }) => `${output(path)} kan ikke skrives: ${detail}.`,
  },
  badFormat: {
    'unknown-format': ({ name, nearest, allowed }) =>
      nearest === undefined
        ? `Formatet «${name}» finnes ikke. Disse finnes: ${allowed.join(', ')}.`
        : `Formatet «${name}» finnes ikke. Mente du ${nearest}?`,
    'empty-path': ({ format }) => `Formatet ${format} mangler sti etter «=».`,
    'same-path': ({ path, formats: [first, second] }) => `${both(first, second)} ville blitt skrevet til «${path}».`,
    'standard-output-twice': ({ formats: [first, second] }) =>
      `${both(first, second)} ville gått til standard ut: gi ett av dem en sti, for eksempel ${second}=sti.`,
  },
};

function counted(count: number, one: string, many: string): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;
}

function input(path: string): string {
  return path === '-' ? 'Standard inn' : `«${path}»`;
}

function output(path: string): string {
  return path === '-' ? 'Standard ut' : `«${path}»`;
}

function both(first: string, second: string): string {
  return first === second ? `Formatet ${first}, nevnt to ganger,` : `Både ${first} og ${second}`;
}
