import { listed } from '../listed.ts';
import { numbersIn } from '../numbers.ts';
import type { RegisterTexts } from '../register-texts.ts';

const { whole } = numbersIn('en-GB');
const countries = { norway: 'Norway', sweden: 'Sweden' };

export const register: RegisterTexts = {
  countries,
  columns: { code: 'Code', name: 'Municipality', county: 'County', inhabitants: 'Inhabitants' },
  counted: (count) => `${whole(count)} ${count === 1 ? 'municipality' : 'municipalities'}`,
  inhabitantsOn: {
    norway: (year) => `inhabitants on 1 January ${year}`,
    sweden: (year) => `inhabitants on 31 December ${year}`,
  },
  whole,
  isToday: (former, year, today) => `${former} (until ${year}) is ${today} today.`,
  isPartOf: (former, year, today) => `${former} (until ${year}) is part of ${today} today.`,
  wasDivided: (former, year, successors) =>
    `${former} (until ${year}) was divided between ${listed(successors, 'and')}. The register does not divide its inhabitants between them, so you have to say which municipality you mean.`,
  addedUp: (year, municipalities) => `The inhabitants in ${year} are the sum of municipalities that have merged since: ${municipalities.join(', ')}.`,
  manyAddedUp: (year, count) =>
    `For ${count} of the municipalities the inhabitants in ${year} are the sum of municipalities that have merged since. Look one up to see which.`,
  noCount: (year, municipalities) => `There is no count for ${year} within today’s boundaries for ${listed(municipalities, 'and')}.`,
  noYear: (country, year, first, newest) => `The register has inhabitants in ${countries[country]} for ${first}–${newest}, not for ${year}.`,
  tables: (numbers) => `${numbers.length === 1 ? 'table' : 'tables'} ${listed(numbers, 'and')}`,
  notFound: (query, nearest) =>
    `There is no municipality for "${query}".${nearest.length === 0 ? ' To list them all: collab data municipalities' : ` Did you mean ${listed(nearest, 'or')}?`}`,
};
