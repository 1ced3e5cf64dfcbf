import type { CsvArguments, CsvColumn } from '../../../diagnostics/csv-codes.ts';
import { listed } from '../../listed.ts';
import { numbersIn } from '../../numbers.ts';

const { decimal } = numbersIn('nn-NO');

type Messages = { readonly [C in keyof CsvArguments]: (args: CsvArguments[C]) => string };

/** Det som er gale med ein tabell som svar blir lesne frå, på nynorsk. */
export const csvMessages: Messages = {
  'csv/empty': () => 'Tabellen har ingen rader. Den første rada skal ha namna på kolonnene, og svara kjem under.',
  'csv/too-large': ({ megabytes, limit }) => `Fila er på ${decimal(megabytes, 1)} MB, og ein tabell med svar kan vere på høgst ${limit} MB.`,
  'csv/missing-column': ({ columns, missing }) =>
    `Tabellen manglar ${missing.length === 1 ? 'kolonna' : 'kolonnene'} ${names(missing)}. Han skal ha ${names(columns)}, i den rekkjefølgja du vil.`,
  'csv/misspelt-column': ({ name, nearest }) => `Kolonna «${shown(name)}» er ukjend. Meinte du «${nearest}»?`,
  'csv/unused-column': ({ name }) => (name === '' ? 'Kolonna har ikkje noko namn og blir ikkje brukt.' : `Kolonna «${shown(name)}» blir ikkje brukt.`),
  'csv/repeated-column': ({ column }) => `Kolonna ${columnNames[column]} står to gonger. Fjern den eine.`,
  'csv/too-many-columns': ({ found, columns }) =>
    `Rada har ${found} kolonner, men overskrifta har ${columns}. Har ein tekst skiljeteikn i seg, må heile teksten stå i hermeteikn.`,
  'csv/too-few-columns': ({ found, columns }) => `Rada har ${found === 1 ? 'berre éi kolonne' : `berre ${found} kolonner`}, men overskrifta har ${columns}.`,
  'csv/lone-quote': ({ problem }) => loneQuotes[problem],
  'csv/empty-cell': ({ column }) =>
    column === 'municipality'
      ? 'Her manglar kommunen. Skriv kven svaret er frå, «alle» om det gjeld alle, eller oppgi --as.'
      : `Her manglar ${definiteNames[column]}.`,
  'csv/unknown-name': ({ column, value, nearest, known }) =>
    `${unknown[column] ?? 'Ukjent'}: «${shown(value)}». ${nearest === undefined ? choice(known.map((id) => answerWords.get(id) ?? id)) : `Meinte du «${nearest}»?`}`,
  'csv/other-municipality': ({ municipality, value }) =>
    `Rada er svaret til «${shown(value)}», men --as seier at ${municipality} svarar. Fjern rada, eller les inn tabellen utan --as.`,
  'csv/not-participant': ({ municipality, service, participants }) =>
    `${municipality} deltek ikkje i ${service}, og kan derfor ikkje svare her. Dei som deltek, er ${listed(participants, 'og')}.`,
  'csv/decimal-comma': ({ value, fix }) => `${shown(value)} har desimalkomma, og i ein tabell med komma som skiljeteikn skal det vere punktum. Skriv ${fix}.`,
  'csv/not-a-number': ({ value, minimum, maximum }) => `«${shown(value)}» er ikkje eit tal. Skriv eit tal frå ${minimum} til ${maximum}.`,
  'csv/not-whole': ({ value, minimum, maximum }) => `${shown(value)} har desimalar. Skriv eit heilt tal frå ${minimum} til ${maximum}.`,
  'csv/out-of-range': ({ value, minimum, maximum }) => `${shown(value)} er utanfor skalaen. Skriv eit tal frå ${minimum} til ${maximum}.`,
  'csv/spreadsheet-error': ({ value }) =>
    `${shown(value)} er ein feil frå reknearket. Byrjar teksten i cella med - eller =, set ein apostrof framfor teksten der, og lagre på nytt.`,
  'csv/repeated-row': ({ line }) => `Rada seier det same som linje ${line} og blir teken med éin gong.`,
  'csv/contradicting-row': ({ line, column, value, other }) =>
    `Linje ${line} svarar på det same, men med ein annan verdi for ${columnNames[column]}: ${shown(other)} der, ${shown(value)} her. Behald éin av dei.`,
};

const columnNames: Readonly<Record<CsvColumn, string>> = {
  quadrant: 'kvadrant',
  text: 'tekst',
  municipality: 'kommune',
  importance: 'viktigheit',
  services: 'tenester',
  evidence: 'kjelde',
  note: 'merknad',
  service: 'teneste',
  criterion: 'kriterium',
  effect: 'verknad',
  factor: 'faktor',
  level: 'nivå',
  grade: 'grad',
  feasibility: 'gjennomførbarheit',
  points: 'poeng',
};

const definiteNames: Readonly<Record<CsvColumn, string>> = {
  quadrant: 'kvadranten: styrke, veikskap, moglegheit eller trussel',
  text: 'teksten',
  municipality: 'kommunen',
  importance: 'viktigheita',
  services: 'tenestene',
  evidence: 'kjelda',
  note: 'merknaden',
  service: 'tenesta',
  criterion: 'kriteriet',
  effect: 'verknaden, frå -4 til 4',
  factor: 'faktoren',
  level: 'nivået, frå 0 til 3',
  grade: 'graden',
  feasibility: 'gjennomførbarheita, frå 1 til 5',
  points: 'poenga, frå 0 til 100',
};

const unknown: Readonly<Partial<Record<CsvColumn, string>>> = {
  quadrant: 'Ukjend kvadrant',
  municipality: 'Studien har ingen slik kommune',
  services: 'Studien har inga slik teneste',
  service: 'Studien har inga slik teneste',
  criterion: 'Studien har ikkje noko slikt kriterium',
  evidence: 'Studien har inga slik kjelde',
  factor: 'Katalogen har ingen slik faktor',
  grade: 'Ukjend grad',
};

/** Det som blir skrive i tabellen for kvadrantar og gradar. */
const answerWords: ReadonlyMap<string, string> = new Map([
  ['strengths', 'styrke'],
  ['weaknesses', 'veikskap'],
  ['opportunities', 'moglegheit'],
  ['threats', 'trussel'],
  ['none', 'ingen'],
  ['claimed', 'påstått'],
  ['documented', 'dokumentert'],
  ['decided', 'vedteke'],
]);

const loneQuotes: Readonly<Record<CsvArguments['csv/lone-quote']['problem'], string>> = {
  unclosed: 'Hermeteiknet blir opna her og ikkje lukka på linja. Lukk det, eller skriv det to gonger ("") inne i ein tekst i hermeteikn.',
  inside: 'Her står eit hermeteikn inne i teksten. Set heile teksten i hermeteikn, og skriv teiknet to gonger inni ("").',
  followed: 'Hermeteiknet blir lukka før teksten er slutt. Skriv hermeteikn inne i teksten to gonger ("").',
};

/** Ei lengre liste hjelper ingen. */
const mostChoices = 12;

function choice(known: readonly string[]): string {
  if (known.length === 0) return 'Studien har ingen å velje mellom.';
  return known.length > mostChoices ? 'Bruk id-en eller namnet slik det står i studien eller katalogen.' : `Vel ${listed(known, 'eller')}.`;
}

function names(columns: readonly CsvColumn[]): string {
  return listed(columns.map((column) => columnNames[column]), 'og');
}

/** På éi linje, og ikkje lengre enn ei linje toler. */
function shown(value: string): string {
  const line = value.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
