import type { Trait } from '../../knowledge/trait.ts';

export const traits: Readonly<Record<Trait, string>> = {
  'public-authority': 'myndigheitsutøving',
  'capital-intensive': 'kapitalkrevjande',
  'close-to-residents': 'nærleik til innbyggjarane har noko å seie',
  'specialist-staff': 'krev spesialiserte fagfolk',
  'labour-intensive': 'arbeidsintensiv',
  market: 'kan kjøpast i ein marknad',
};
