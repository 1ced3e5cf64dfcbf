import type { CsvArguments, CsvColumn } from '../../../diagnostics/csv-codes.ts';
import { listed } from '../../listed.ts';
import { numbersIn } from '../../numbers.ts';

const { decimal } = numbersIn('sv-SE');

type Messages = { readonly [C in keyof CsvArguments]: (args: CsvArguments[C]) => string };

/** Det som är fel med en tabell som svar läses från, på svenska. */
export const csvMessages: Messages = {
  'csv/empty': () => 'Tabellen har inga rader. Den första raden ska ha kolumnernas namn, och svaren kommer under.',
  'csv/too-large': ({ megabytes, limit }) => `Filen är på ${decimal(megabytes, 1)} MB, och en tabell med svar får vara på högst ${limit} MB.`,
  'csv/missing-column': ({ columns, missing }) =>
    `Tabellen saknar ${missing.length === 1 ? 'kolumnen' : 'kolumnerna'} ${names(missing)}. Den ska ha ${names(columns)}, i valfri ordning.`,
  'csv/misspelt-column': ({ name, nearest }) => `Kolumnen ”${shown(name)}” är okänd. Menade du ”${nearest}”?`,
  'csv/unused-column': ({ name }) => (name === '' ? 'Kolumnen har inget namn och används inte.' : `Kolumnen ”${shown(name)}” används inte.`),
  'csv/repeated-column': ({ column }) => `Kolumnen ${columnNames[column]} står två gånger. Ta bort den ena.`,
  'csv/too-many-columns': ({ found, columns }) =>
    `Raden har ${found} kolumner, men rubrikraden har ${columns}. Om en text innehåller skiljetecken måste hela texten stå inom citattecken.`,
  'csv/too-few-columns': ({ found, columns }) => `Raden har ${found === 1 ? 'bara en kolumn' : `bara ${found} kolumner`}, men rubrikraden har ${columns}.`,
  'csv/lone-quote': ({ problem }) => loneQuotes[problem],
  'csv/empty-cell': ({ column }) =>
    column === 'municipality'
      ? 'Här saknas kommunen. Skriv vem svaret kommer från, ”alla” om det gäller alla, eller ange --as.'
      : `Här saknas ${definiteNames[column]}.`,
  'csv/unknown-name': ({ column, value, nearest, known }) =>
    `${unknown[column] ?? 'Okänt'}: ”${shown(value)}”. ${nearest === undefined ? choice(known.map((id) => answerWords.get(id) ?? id)) : `Menade du ”${nearest}”?`}`,
  'csv/other-municipality': ({ municipality, value }) =>
    `Raden är svaret från ”${shown(value)}”, men --as säger att ${municipality} svarar. Ta bort raden, eller läs in tabellen utan --as.`,
  'csv/not-participant': ({ municipality, service, participants }) =>
    `${municipality} deltar inte i ${service} och kan därför inte svara här. De som deltar är ${listed(participants, 'och')}.`,
  'csv/decimal-comma': ({ value, fix }) => `${shown(value)} har decimalkomma, och i en tabell med komma som skiljetecken ska det vara punkt. Skriv ${fix}.`,
  'csv/not-a-number': ({ value, minimum, maximum }) => `”${shown(value)}” är inget tal. Skriv ett tal från ${minimum} till ${maximum}.`,
  'csv/not-whole': ({ value, minimum, maximum }) => `${shown(value)} har decimaler. Skriv ett heltal från ${minimum} till ${maximum}.`,
  'csv/out-of-range': ({ value, minimum, maximum }) => `${shown(value)} ligger utanför skalan. Skriv ett tal från ${minimum} till ${maximum}.`,
  'csv/spreadsheet-error': ({ value }) =>
    `${shown(value)} är ett fel från kalkylbladet. Om texten i cellen börjar med - eller =, sätt en apostrof framför den där och spara igen.`,
  'csv/repeated-row': ({ line }) => `Raden säger samma sak som rad ${line} och räknas bara en gång.`,
  'csv/contradicting-row': ({ line, column, value, other }) =>
    `Rad ${line} svarar på samma sak, men med ett annat värde för ${columnNames[column]}: ${shown(other)} där, ${shown(value)} här. Behåll ett av dem.`,
};

const columnNames: Readonly<Record<CsvColumn, string>> = {
  quadrant: 'kvadrant',
  text: 'text',
  municipality: 'kommun',
  importance: 'betydelse',
  services: 'verksamheter',
  evidence: 'källa',
  note: 'anmärkning',
  service: 'verksamhet',
  criterion: 'kriterium',
  effect: 'påverkan',
  factor: 'faktor',
  level: 'nivå',
  grade: 'grad',
  feasibility: 'genomförbarhet',
  points: 'poäng',
};

const definiteNames: Readonly<Record<CsvColumn, string>> = {
  quadrant: 'kvadranten: styrka, svaghet, möjlighet eller hot',
  text: 'texten',
  municipality: 'kommunen',
  importance: 'betydelsen',
  services: 'verksamheterna',
  evidence: 'källan',
  note: 'anmärkningen',
  service: 'verksamheten',
  criterion: 'kriteriet',
  effect: 'påverkan, från -4 till 4',
  factor: 'faktorn',
  level: 'nivån, från 0 till 3',
  grade: 'graden',
  feasibility: 'genomförbarheten, från 1 till 5',
  points: 'poängen, från 0 till 100',
};

const unknown: Readonly<Partial<Record<CsvColumn, string>>> = {
  quadrant: 'Okänd kvadrant',
  municipality: 'Studien har ingen sådan kommun',
  services: 'Studien har ingen sådan verksamhet',
  service: 'Studien har ingen sådan verksamhet',
  criterion: 'Studien har inget sådant kriterium',
  evidence: 'Studien har ingen sådan källa',
  factor: 'Katalogen har ingen sådan faktor',
  grade: 'Okänd grad',
};

/** Det som skrivs i tabellen för kvadranter och grader. */
const answerWords: ReadonlyMap<string, string> = new Map([
  ['strengths', 'styrka'],
  ['weaknesses', 'svaghet'],
  ['opportunities', 'möjlighet'],
  ['threats', 'hot'],
  ['none', 'inget'],
  ['claimed', 'påstådd'],
  ['documented', 'dokumenterad'],
  ['decided', 'beslutad'],
]);

const loneQuotes: Readonly<Record<CsvArguments['csv/lone-quote']['problem'], string>> = {
  unclosed: 'Citattecknet öppnas här och stängs inte på raden. Stäng det, eller skriv det två gånger ("") inuti en text inom citattecken.',
  inside: 'Här står ett citattecken inuti texten. Sätt hela texten inom citattecken och skriv tecknet två gånger inuti ("").',
  followed: 'Citattecknet stängs innan texten är slut. Skriv citattecken inuti texten två gånger ("").',
};

/** En längre lista hjälper ingen. */
const mostChoices = 12;

function choice(known: readonly string[]): string {
  if (known.length === 0) return 'Studien har inget att välja bland.';
  return known.length > mostChoices ? 'Använd id:t eller namnet så som det står i studien eller katalogen.' : `Välj ${listed(known, 'eller')}.`;
}

function names(columns: readonly CsvColumn[]): string {
  return listed(columns.map((column) => columnNames[column]), 'och');
}

/** På en rad, och inte längre än en rad tål. */
function shown(value: string): string {
  const line = value.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
