import { listed } from '../listed.ts';
import { numbersIn } from '../numbers.ts';
import type { RegisterTexts } from '../register-texts.ts';

const { whole } = numbersIn('nn-NO');
const countries = { norway: 'Noreg', sweden: 'Sverige' };

export const register: RegisterTexts = {
  countries,
  columns: { code: 'Nr.', name: 'Kommune', county: 'Fylke', inhabitants: 'Innbyggjarar' },
  counted: (count) => `${whole(count)} ${count === 1 ? 'kommune' : 'kommunar'}`,
  inhabitantsOn: {
    norway: (year) => `innbyggjarar 1. januar ${year}`,
    sweden: (year) => `innbyggjarar 31. desember ${year}`,
  },
  whole,
  isToday: (former, year, today) => `${former} (til ${year}) er i dag ${today}.`,
  isPartOf: (former, year, today) => `${former} (til ${year}) er i dag ein del av ${today}.`,
  wasDivided: (former, year, successors) =>
    `${former} (til ${year}) er delt mellom ${listed(successors, 'og')}. Innbyggjarane er ikkje fordelte i registeret, så du må sjølv seie kva for ein kommune du meiner.`,
  addedUp: (year, municipalities) => `Folketalet for ${year} er summen av kommunar som sidan er slåtte saman: ${municipalities.join(', ')}.`,
  manyAddedUp: (year, count) =>
    `For ${count} av kommunane er folketalet for ${year} summen av kommunar som sidan er slåtte saman. Søk på éin kommune for å sjå kva kommunar det gjeld.`,
  noCount: (year, municipalities) => `Det finst ikkje noko folketal for ${year} innanfor dei grensene ${listed(municipalities, 'og')} har i dag.`,
  noYear: (country, year, first, newest) => `Registeret har folketal for ${countries[country]} for ${first}–${newest}, ikkje for ${year}.`,
  tables: (numbers) => `tabell ${listed(numbers, 'og')}`,
  notFound: (query, nearest) =>
    `Fann ingen kommune for «${query}».${nearest.length === 0 ? ' Alle kommunane får du med: collab data municipalities' : ` Meinte du ${listed(nearest, 'eller')}?`}`,
};
