import type { CsvArguments, CsvColumn } from '../../../diagnostics/csv-codes.ts';
import { listed } from '../../listed.ts';
import { numbersIn } from '../../numbers.ts';

const { decimal } = numbersIn('nb-NO');

type Messages = { readonly [C in keyof CsvArguments]: (args: CsvArguments[C]) => string };

/** Det som er galt med en tabell som svar leses fra, på bokmål. */
export const csvMessages: Messages = {
  'csv/empty': () => 'Tabellen har ingen rader. Den første raden skal ha kolonnenes navn, og svarene kommer under.',
  'csv/too-large': ({ megabytes, limit }) => `Filen er på ${decimal(megabytes, 1)} MB, og en tabell med svar kan være på høyst ${limit} MB.`,
  'csv/missing-column': ({ columns, missing }) =>
    `Tabellen mangler ${missing.length === 1 ? 'kolonnen' : 'kolonnene'} ${names(missing)}. Den skal ha ${names(columns)}, i den rekkefølgen du vil.`,
  'csv/misspelt-column': ({ name, nearest }) => `Kolonnen «${shown(name)}» er ukjent. Mente du «${nearest}»?`,
  'csv/unused-column': ({ name }) => (name === '' ? 'Kolonnen har ikke noe navn og blir ikke brukt.' : `Kolonnen «${shown(name)}» blir ikke brukt.`),
  'csv/repeated-column': ({ column }) => `Kolonnen ${columnNames[column]} står to ganger. Fjern den ene.`,
  'csv/too-many-columns': ({ found, columns }) =>
    `Raden har ${found} kolonner, men overskriften har ${columns}. Har en tekst skilletegn i seg, må hele teksten stå i anførselstegn.`,
  'csv/too-few-columns': ({ found, columns }) => `Raden har ${found === 1 ? 'bare én kolonne' : `bare ${found} kolonner`}, men overskriften har ${columns}.`,
  'csv/lone-quote': ({ problem }) => loneQuotes[problem],
  'csv/empty-cell': ({ column }) =>
    column === 'municipality'
      ? 'Her mangler kommunen. Skriv hvem svaret er fra, «alle» om det gjelder alle, eller oppgi --as.'
      : `Her mangler ${definiteNames[column]}.`,
  'csv/unknown-name': ({ column, value, nearest, known }) =>
    `${unknown[column] ?? 'Ukjent'}: «${shown(value)}». ${nearest === undefined ? choice(known.map((id) => answerWords.get(id) ?? id)) : `Mente du «${nearest}»?`}`,
  'csv/other-municipality': ({ municipality, value }) =>
    `Raden er svaret til «${shown(value)}», men --as sier at ${municipality} svarer. Fjern raden, eller les inn tabellen uten --as.`,
  'csv/not-participant': ({ municipality, service, participants }) =>
    `${municipality} deltar ikke i ${service}, og kan derfor ikke svare her. De som deltar, er ${listed(participants, 'og')}.`,
  'csv/decimal-comma': ({ value, fix }) => `${shown(value)} har desimalkomma, og i en tabell skilt med komma skal det være punktum. Skriv ${fix}.`,
  'csv/not-a-number': ({ value, minimum, maximum }) => `«${shown(value)}» er ikke et tall. Skriv et tall fra ${minimum} til ${maximum}.`,
  'csv/not-whole': ({ value, minimum, maximum }) => `${shown(value)} har desimaler. Skriv et helt tall fra ${minimum} til ${maximum}.`,
  'csv/out-of-range': ({ value, minimum, maximum }) => `${shown(value)} er utenfor skalaen. Skriv et tall fra ${minimum} til ${maximum}.`,
  'csv/spreadsheet-error': ({ value }) =>
    `${shown(value)} er en feil fra regnearket. Begynner teksten i cellen med - eller =, sett en apostrof foran den der, og lagre på nytt.`,
  'csv/repeated-row': ({ line }) => `Raden sier det samme som linje ${line} og telles bare én gang.`,
  'csv/contradicting-row': ({ line, column, value, other }) =>
    `Linje ${line} svarer på det samme, men med en annen verdi for ${columnNames[column]}: ${shown(other)} der, ${shown(value)} her. Behold én av dem.`,
};

const columnNames: Readonly<Record<CsvColumn, string>> = {
  quadrant: 'kvadrant',
  text: 'tekst',
  municipality: 'kommune',
  importance: 'viktighet',
  services: 'tjenester',
  evidence: 'kilde',
  note: 'merknad',
  service: 'tjeneste',
  criterion: 'kriterium',
  effect: 'virkning',
  factor: 'faktor',
  level: 'nivå',
  grade: 'grad',
  feasibility: 'gjennomførbarhet',
  points: 'poeng',
};

const definiteNames: Readonly<Record<CsvColumn, string>> = {
  quadrant: 'kvadranten: styrke, svakhet, mulighet eller trussel',
  text: 'teksten',
  municipality: 'kommunen',
  importance: 'viktigheten',
  services: 'tjenestene',
  evidence: 'kilden',
  note: 'merknaden',
  service: 'tjenesten',
  criterion: 'kriteriet',
  effect: 'virkningen, fra -4 til 4',
  factor: 'faktoren',
  level: 'nivået, fra 0 til 3',
  grade: 'graden',
  feasibility: 'gjennomførbarheten, fra 1 til 5',
  points: 'poengene, fra 0 til 100',
};

const unknown: Readonly<Partial<Record<CsvColumn, string>>> = {
  quadrant: 'Ukjent kvadrant',
  municipality: 'Studien har ingen slik kommune',
  services: 'Studien har ingen slik tjeneste',
  service: 'Studien har ingen slik tjeneste',
  criterion: 'Studien har ikke noe slikt kriterium',
  evidence: 'Studien har ingen slik kilde',
  factor: 'Katalogen har ingen slik faktor',
  grade: 'Ukjent grad',
};

/** Det som skrives i tabellen for kvadranter og grader. */
const answerWords: ReadonlyMap<string, string> = new Map([
  ['strengths', 'styrke'],
  ['weaknesses', 'svakhet'],
  ['opportunities', 'mulighet'],
  ['threats', 'trussel'],
  ['none', 'ingen'],
  ['claimed', 'påstått'],
  ['documented', 'dokumentert'],
  ['decided', 'vedtatt'],
]);

const loneQuotes: Readonly<Record<CsvArguments['csv/lone-quote']['problem'], string>> = {
  unclosed: 'Anførselstegnet åpnes her og lukkes ikke på linjen. Lukk det, eller skriv det to ganger ("") inne i en tekst i anførselstegn.',
  inside: 'Her står et anførselstegn inne i teksten. Sett hele teksten i anførselstegn, og skriv tegnet to ganger inni ("").',
  followed: 'Anførselstegnet lukkes før teksten er slutt. Skriv anførselstegn inne i teksten to ganger ("").',
};

/** En lengre liste hjelper ingen. */
const mostChoices = 12;

function choice(known: readonly string[]): string {
  if (known.length === 0) return 'Studien har ingen å velge blant.';
  return known.length > mostChoices ? 'Bruk id-en eller navnet slik det står i studien eller katalogen.' : `Velg ${listed(known, 'eller')}.`;
}

function names(columns: readonly CsvColumn[]): string {
  return listed(columns.map((column) => columnNames[column]), 'og');
}

/** På én linje, og ikke lengre enn en linje tåler. */
function shown(value: string): string {
  const line = value.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
