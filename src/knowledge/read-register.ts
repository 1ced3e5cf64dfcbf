import type { Jurisdiction } from './jurisdiction.ts';
import type { FormerMunicipality, Municipality, RegisterText } from './municipality-register.ts';

/** A municipality with its counts, of which those that are asked for are read later. */
export interface RegisterEntry {
  readonly municipality: Municipality;
  /** The first year's inhabitants, then each following year's change: `18001+79-12`. */
  readonly counts: string;
  readonly firstYear: number;
  /** From which year which numbers' counts are added up: `2005:1719,2018:`, where nothing means its own. */
  readonly countedAs: string;
}

/** Takes apart lines such as `5037|Levanger|50||2005|18001+79…|2005:1719,2018:`. */
export function readEntries(jurisdiction: Jurisdiction, { municipalities, counties }: RegisterText): readonly RegisterEntry[] {
  const countyNames = new Map(fields(counties).map(([code = '', name = '']) => [code, name]));
  return fields(municipalities).map(([code = '', name = '', county = '', others = '', firstYear = '', counts = '', countedAs = '']) => {
    const countyName = countyNames.get(county);
    return {
      municipality: {
        jurisdiction,
        code,
        name,
        otherNames: others === '' ? [] : others.split(';'),
        county: { code: county, ...(countyName === undefined ? {} : { name: countyName }) },
      },
      firstYear: Number(firstYear),
      counts,
      countedAs,
    };
  });
}

/** Takes apart lines such as `1719||2018|5037`, where the name is left out that is today's too. */
export function readFormer(
  jurisdiction: Jurisdiction,
  { former }: RegisterText,
  nameOf: (code: string) => string | undefined,
): readonly FormerMunicipality[] {
  return fields(former).map(([code = '', name = '', year = '', codes = '']) => {
    const successors = codes.split('+');
    const [first = ''] = successors;
    return { jurisdiction, code, name: name === '' ? (nameOf(first) ?? '') : name, until: `${year}-01-01`, successors };
  });
}

/** Inhabitants by year, from the first year on without a gap. */
export function readCounts({ counts, firstYear }: RegisterEntry): ReadonlyMap<number, number> {
  let inhabitants = 0;
  const changes = counts.match(/[+-]?\d+/g) ?? [];
  return new Map(changes.map((change, index) => [firstYear + index, (inhabitants += Number(change))]));
}

/** The numbers whose counts make up a year's. */
export function readCountedAs({ countedAs }: RegisterEntry, year: number): readonly string[] {
  if (countedAs === '') return [];
  const current = countedAs
    .split(',')
    .map((part) => part.split(':'))
    .findLast(([from = '']) => Number(from) <= year);
  const codes = current?.[1] ?? '';
  return codes === '' ? [] : codes.split('+');
}

function fields(text: string): readonly (readonly string[])[] {
  return text === '' ? [] : text.split('\n').map((line) => line.split('|'));
}
