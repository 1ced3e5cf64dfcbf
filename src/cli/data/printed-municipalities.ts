import { wrapAnsi } from 'fast-wrap-ansi';
import { registerSources } from '../../knowledge/register-source.ts';
import type { ShownCountry } from './choose-municipalities.ts';
import { municipalityNotes } from './municipality-notes.ts';
import { municipalityTable } from './municipality-table.ts';
import type { RegisterStyle } from './register-style.ts';

/** Each country's municipalities, what has to be known of the numbers, and the credit that their publisher asks for. */
export function printedMunicipalities(countries: readonly ShownCountry[], style: RegisterStyle): string {
  const { texts, chalk, width } = style;
  const wrapped = (text: string): string => wrapAnsi(text, width, { hard: false });
  const blocks = countries.map((shown) => {
    const { jurisdiction, year, municipalities } = shown;
    const about = `(${texts.counted(municipalities.length)}; ${texts.inhabitantsOn[jurisdiction](year)})`;
    const table = `${chalk.bold(texts.countries[jurisdiction])} ${chalk.dim(about)}\n${municipalityTable(shown, style)}`;
    return [table, ...municipalityNotes(shown, texts).map(wrapped), chalk.dim(wrapped(credit(shown, style)))].join('\n\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

function credit({ jurisdiction, former }: ShownCountry, { texts }: RegisterStyle): string {
  const { credit: words, table, changes, licence } = registerSources[jurisdiction];
  const tables = changes === undefined || former.length === 0 ? [table] : [table, changes];
  return `${words} (${texts.tables(tables)}; ${licence})`;
}
