import { wrapAnsi } from 'fast-wrap-ansi';
import type { RegisterStyle } from './register-style.ts';
import type { ShownCountry, ShownMunicipality } from './choose-municipalities.ts';

const gap = '  ';
/** Where no count is published. */
const none = '–';

/** A line a municipality: number, name, county and inhabitants, the best first. */
export function municipalityTable({ municipalities }: ShownCountry, { texts, chalk, width }: RegisterStyle): string {
  const { columns } = texts;
  const head = [columns.code, columns.name, columns.county, columns.inhabitants] as const;
  const rows = municipalities.map((shown) => cells(shown, texts.whole));
  const [code = 0, name = 0, county = 0, inhabitants = 0] = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const room = Math.min(name, width - 4 * gap.length - code - county - inhabitants);
  const line = (row: readonly string[], named: string, wide: number): string => {
    return `${gap}${(row[0] ?? '').padEnd(code)}${gap}${named}${' '.repeat(room - wide)}${gap}${(row[2] ?? '').padEnd(county)}${gap}${(row[3] ?? '').padStart(inhabitants)}`;
  };
  const lines = rows.map((row) => {
    // A name too wide for its column goes on below, under itself.
    const [first = '', ...more] = wrapAnsi(row[1], room, { hard: false }).split('\n');
    return [line(row, first, first.length), ...more.map((rest) => `${gap}${' '.repeat(code)}${gap}${rest}`)].join('\n');
  });
  return [chalk.dim(line(head, columns.name, columns.name.length)), ...lines].join('\n');
}

function cells({ municipality, population }: ShownMunicipality, whole: (value: number) => string): readonly [string, string, string, string] {
  const { code, name, otherNames, county } = municipality;
  const named = otherNames.length === 0 ? name : `${name} (${otherNames.join(', ')})`;
  return [code, named, county.name ?? county.code, population === undefined ? none : whole(population.inhabitants)];
}
