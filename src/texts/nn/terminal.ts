import type { TerminalTexts } from '../terminal-texts.ts';

export const terminal: TerminalTexts = {
  severity: { error: 'feil', warning: 'åtvaring', notice: 'merknad' },
  related: { first: 'først her', stated: 'oppgitt her', other: 'sjå òg her' },
  summary: ({ errors, warnings, notices }, files) => {
    const found = [
      counted(errors, 'feil', 'feil'),
      counted(warnings, 'åtvaring', 'åtvaringar'),
      counted(notices, 'merknad', 'merknader'),
    ].filter((part) => part !== undefined);
    const what = found.length === 0 ? 'Ingen feil, åtvaringar eller merknader' : found.join(', ');
    return `${what} i ${files} ${files === 1 ? 'fil' : 'filer'}`;
  },
  suppressed: { comment: (count) => `${count} ${count === 1 ? 'skjult' : 'skjulte'}`, baseline: (count) => `${count} i grunnlinja` },
  moreInFile: (count, name) => `… og ${count} til i ${name}`,
  morePlaces: (count) => `… og ${count} ${count === 1 ? 'stad' : 'stader'} til`,
  fixable: (count, command) => `${count} kan rettast med: ${command}`,
  fix: 'Rett slik collab validate --fix gjer',
  explained: (command) => `Meir om ein kode: ${command}`,
  tooManyWarnings: (count, limit) => `${count} ${count === 1 ? 'åtvaring' : 'åtvaringar'}; grensa er ${limit}.`,
  leftOut: (count) => `${count} til er ikkje med: GitHub tek ikkje imot fleire.`,
  columns: { place: 'Stad', code: 'Kode', message: 'Melding' },
  cannotRead: {
    missing: ({ path }) => `Fila «${path}» finst ikkje.`,
    directory: ({ path }) => `${input(path)} er ei mappe, ikkje ei fil.`,
    'not-permitted': ({ path, detail }) => `${input(path)} kan ikkje lesast, for du manglar tilgang: ${detail}.`,
    unreadable: ({ path, detail }) => `${input(path)} kan ikkje lesast: ${detail}.`,
  },
  cannotWrite: {
    directory: ({ path }) => `${output(path)} er ei mappe: oppgi namnet på ei fil.`,
    'missing-folder': ({ path }) => `${output(path)} kan ikkje skrivast, for mappa finst ikkje.`,
    'not-permitted': ({ path, detail }) => `${output(path)} kan ikkje skrivast, for du manglar tilgang: ${detail}.`,
    'no-space': ({ path }) => `${output(path)} kan ikkje skrivast, for det er ikkje meir plass.`,
    unwritable: ({ path, detail }) => `${output(path)} kan ikkje skrivast: ${detail}.`,
  },
  badFormat: {
    'unknown-format': ({ name, nearest, allowed }) =>
      nearest === undefined
        ? `Formatet «${name}» finst ikkje. Desse finst: ${allowed.join(', ')}.`
        : `Formatet «${name}» finst ikkje. Meinte du ${nearest}?`,
    'empty-path': ({ format }) => `Formatet ${format} manglar sti etter «=».`,
    'same-path': ({ path, formats: [first, second] }) => `${both(first, second)} ville ha blitt skrive til «${path}».`,
    'standard-output-twice': ({ formats: [first, second] }) =>
      `${both(first, second)} ville ha gått til standard ut: gi eitt av dei ein sti, til dømes ${second}=sti.`,
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
  return first === second ? `Formatet ${first}, nemnt to gonger,` : `Både ${first} og ${second}`;
}
