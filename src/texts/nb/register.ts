import { listed } from '../listed.ts';
import { numbersIn } from '../numbers.ts';
import type { RegisterTexts } from '../register-texts.ts';

const { whole } = numbersIn('nb-NO');
const countries = { norway: 'Norge', sweden: 'Sverige' };

export const register: RegisterTexts = {
  countries,
  columns: { code: 'Nr.', name: 'Kommune', county: 'Fylke', inhabitants: 'Innbyggere' },
  counted: (count) => `${whole(count)} ${count === 1 ? 'kommune' : 'kommuner'}`,
  inhabitantsOn: {
    norway: (year) => `innbyggere 1. januar ${year}`,
    sweden: (year) => `innbyggere 31. desember ${year}`,
  },
  whole,
  isToday: (former, year, today) => `${former} (til ${year}) er i dag ${today}.`,
  isPartOf: (former, year, today) => `${former} (til ${year}) er i dag en del av ${today}.`,
  wasDivided: (former, year, successors) =>
    `${former} (til ${year}) er delt mellom ${listed(successors, 'og')}. Innbyggerne er ikke fordelt i registeret, så du må selv si hvilken kommune du mener.`,
  addedUp: (year, municipalities) => `Innbyggertallet for ${year} er summen av kommuner som siden er slått sammen: ${municipalities.join(', ')}.`,
  manyAddedUp: (year, count) =>
    `For ${count} av kommunene er innbyggertallet for ${year} summen av kommuner som siden er slått sammen. Søk på én kommune for å se hvilke.`,
  noCount: (year, municipalities) => `Det finnes ikke noe innbyggertall for ${year} innenfor dagens grenser for ${listed(municipalities, 'og')}.`,
  noYear: (country, year, first, newest) => `Registeret har innbyggertall for ${countries[country]} for ${first}–${newest}, ikke for ${year}.`,
  tables: (numbers) => `tabell ${listed(numbers, 'og')}`,
  notFound: (query, nearest) =>
    `Fant ingen kommune for «${query}».${nearest.length === 0 ? ' Alle kommunene får du med: collab data municipalities' : ` Mente du ${listed(nearest, 'eller')}?`}`,
};
