import type { Trait } from '../../knowledge/trait.ts';

export const traits: Readonly<Record<Trait, string>> = {
  'public-authority': 'myndighetsutøvelse',
  'capital-intensive': 'kapitalkrevende',
  'close-to-residents': 'nærhet til innbyggerne betyr noe',
  'specialist-staff': 'krever spesialiserte fagfolk',
  'labour-intensive': 'arbeidsintensiv',
  market: 'kan kjøpes i et marked',
};
