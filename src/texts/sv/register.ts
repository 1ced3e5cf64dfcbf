import { listed } from '../listed.ts';
import { numbersIn } from '../numbers.ts';
import type { RegisterTexts } from '../register-texts.ts';

const { whole } = numbersIn('sv-SE');
const countries = { norway: 'Norge', sweden: 'Sverige' };

export const register: RegisterTexts = {
  countries,
  columns: { code: 'Kod', name: 'Kommun', county: 'Län', inhabitants: 'Invånare' },
  counted: (count) => `${whole(count)} ${count === 1 ? 'kommun' : 'kommuner'}`,
  inhabitantsOn: {
    norway: (year) => `invånare den 1 januari ${year}`,
    sweden: (year) => `invånare den 31 december ${year}`,
  },
  whole,
  isToday: (former, year, today) => `${former} (till ${year}) är i dag ${today}.`,
  isPartOf: (former, year, today) => `${former} (till ${year}) är i dag en del av ${today}.`,
  wasDivided: (former, year, successors) =>
    `${former} (till ${year}) har delats mellan ${listed(successors, 'och')}. Registret fördelar inte invånarna, så du måste själv ange vilken kommun du menar.`,
  addedUp: (year, municipalities) => `Antalet invånare ${year} är summan av kommuner som sedan dess har slagits samman: ${municipalities.join(', ')}.`,
  manyAddedUp: (year, count) =>
    `För ${count} av kommunerna är antalet invånare ${year} summan av kommuner som sedan dess har slagits samman. Sök på en kommun för att se vilka.`,
  noCount: (year, municipalities) => `Det finns ingen uppgift om antalet invånare ${year} inom dagens gränser för ${listed(municipalities, 'och')}.`,
  noYear: (country, year, first, newest) => `Registret har antalet invånare i ${countries[country]} för ${first}–${newest}, inte för ${year}.`,
  tables: (numbers) => `tabell ${listed(numbers, 'och')}`,
  notFound: (query, nearest) =>
    `Hittar ingen kommun för ”${query}”.${nearest.length === 0 ? ' Alla kommuner får du med: collab data municipalities' : ` Menade du ${listed(nearest, 'eller')}?`}`,
};
