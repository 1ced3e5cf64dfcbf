import type { CsvArguments, CsvColumn } from '../../../diagnostics/csv-codes.ts';
import { listed } from '../../listed.ts';
import { numbersIn } from '../../numbers.ts';

const { decimal } = numbersIn('en-GB');

type Messages = { readonly [C in keyof CsvArguments]: (args: CsvArguments[C]) => string };

/** What is wrong with a table that answers are read from, in English. */
export const csvMessages: Messages = {
  'csv/empty': () => 'The table has no rows. The first row has the names of the columns, and the answers come below.',
  'csv/too-large': ({ megabytes, limit }) => `The file is ${decimal(megabytes, 1)} MB, and a table of answers may be at most ${limit} MB.`,
  'csv/missing-column': ({ columns, missing }) =>
    `The table lacks the ${missing.length === 1 ? 'column' : 'columns'} ${listed(missing, 'and')}. It should have ${listed(columns, 'and')}, in any order.`,
  'csv/misspelt-column': ({ name, nearest }) => `There is no column "${shown(name)}". Did you mean "${nearest}"?`,
  'csv/unused-column': ({ name }) => (name === '' ? 'The column has no name and is not used.' : `The column "${shown(name)}" is not used.`),
  'csv/repeated-column': ({ column }) => `The column ${column} appears here twice. Remove one of them.`,
  'csv/too-many-columns': ({ found, columns }) =>
    `The row has ${found} columns, but the heading has ${columns}. Where a text contains the separator, the whole text must be in quotes.`,
  'csv/too-few-columns': ({ found, columns }) => `The row has only ${found} ${found === 1 ? 'column' : 'columns'}, but the heading has ${columns}.`,
  'csv/lone-quote': ({ problem }) => loneQuotes[problem],
  'csv/empty-cell': ({ column }) =>
    column === 'municipality'
      ? 'The municipality is missing here. Write whose answer it is, "all" where it is everybody\'s, or give --as.'
      : `The ${definiteNames[column] ?? column} is missing here.`,
  'csv/unknown-name': ({ column, value, nearest, known }) =>
    `${unknown[column] ?? 'Unknown'}: "${shown(value)}". ${nearest === undefined ? choice(known.map((id) => answerWords.get(id) ?? id)) : `Did you mean "${nearest}"?`}`,
  'csv/other-municipality': ({ municipality, value }) =>
    `The row is the answer of "${shown(value)}", but --as says that ${municipality} answers. Remove the row, or read the table without --as.`,
  'csv/not-participant': ({ municipality, service, participants }) =>
    `${municipality} does not take part in ${service}, and so cannot answer here. Those who do are ${listed(participants, 'and')}.`,
  'csv/decimal-comma': ({ value, fix }) => `${shown(value)} has a decimal comma; a table whose separator is a comma needs a decimal point. Write ${fix}.`,
  'csv/not-a-number': ({ value, minimum, maximum }) => `"${shown(value)}" is not a number. Write a number from ${minimum} to ${maximum}.`,
  'csv/not-whole': ({ value, minimum, maximum }) => `${shown(value)} has decimals. Write a whole number from ${minimum} to ${maximum}.`,
  'csv/out-of-range': ({ value, minimum, maximum }) => `${shown(value)} is off the scale. Write a number from ${minimum} to ${maximum}.`,
  'csv/spreadsheet-error': ({ value }) =>
    `${shown(value)} is a spreadsheet error. Where the text in the cell begins with - or =, put an apostrophe before it there, and save again.`,
  'csv/repeated-row': ({ line }) => `The row says the same as line ${line}, and is read once.`,
  'csv/contradicting-row': ({ line, column, value, other }) =>
    `Line ${line} answers the same question with another value for ${column}: ${shown(other)} there, ${shown(value)} here. Keep one of them.`,
};

const definiteNames: Readonly<Partial<Record<CsvColumn, string>>> = {
  quadrant: 'quadrant (strength, weakness, opportunity or threat)',
  effect: 'effect, from -4 to 4,',
  level: 'level, from 0 to 3,',
  feasibility: 'feasibility, from 1 to 5,',
  points: 'number of points, from 0 to 100,',
};

const unknown: Readonly<Partial<Record<CsvColumn, string>>> = {
  quadrant: 'Unknown quadrant',
  municipality: 'The study has no such municipality',
  services: 'The study has no such service',
  service: 'The study has no such service',
  criterion: 'The study has no such criterion',
  evidence: 'The study has no such source',
  factor: 'The catalogue has no such factor',
  grade: 'Unknown grade',
};

/** What is written in the table for quadrants and grades. */
const answerWords: ReadonlyMap<string, string> = new Map([
  ['strengths', 'strength'],
  ['weaknesses', 'weakness'],
  ['opportunities', 'opportunity'],
  ['threats', 'threat'],
  ['none', 'none'],
  ['claimed', 'claimed'],
  ['documented', 'documented'],
  ['decided', 'decided'],
]);

const loneQuotes: Readonly<Record<CsvArguments['csv/lone-quote']['problem'], string>> = {
  unclosed: 'The quotation mark opens here and is not closed on the line. Close it, or write it twice ("") within a text in quotes.',
  inside: 'There is a quotation mark inside the text. Put the whole text in quotes, and write the mark twice within it ("").',
  followed: 'The quotation mark closes before the text ends. Write quotation marks within the text twice ("").',
};

/** A longer list helps nobody. */
const mostChoices = 12;

function choice(known: readonly string[]): string {
  if (known.length === 0) return 'The study has none to choose from.';
  return known.length > mostChoices ? 'Use the id or the name as it is in the study or the catalogue.' : `Choose ${listed(known, 'or')}.`;
}

/** On one line, and no longer than a line can take. */
function shown(value: string): string {
  const line = value.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
