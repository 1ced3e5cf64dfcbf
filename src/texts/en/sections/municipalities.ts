import { phrase } from '../../phrase.ts';
import type { MunicipalityTexts } from '../../sections/municipality-texts.ts';
import { municipalityPages } from './municipality-pages.ts';

export const municipalities: MunicipalityTexts = {
  none: ({ cost }) =>
    phrase`The study does not state what each municipality spends on administration. Add ${cost} to each of them, and the report shows what each spends and who is above a benchmark.`,
  notSpread: ' The figure for all together is never divided between the municipalities.',
  table: {
    name: 'Municipality',
    inhabitants: 'Inhabitants',
    cost: 'Administration per inhabitant',
    above: (benchmark, currency) => `Above ${benchmark}, ${currency} million a year`,
  },
  group: 'Together',
  sum: 'The last row adds up what each municipality alone spends above the benchmark. One that is below counts as zero; the sum can therefore be larger than the gap for all of them together, and it is not used further.',
  notStated: 'not stated',
  someMissing: ({ names, cost }) => phrase`The cost is missing for ${names}. Add ${cost} there.`,
  pages: municipalityPages,
};
