import type { Trait } from '../../knowledge/trait.ts';

export const traits: Readonly<Record<Trait, string>> = {
  'public-authority': 'myndighetsutövning',
  'capital-intensive': 'kapitalkrävande',
  'close-to-residents': 'närhet till invånarna har betydelse',
  'specialist-staff': 'kräver specialister',
  'labour-intensive': 'personalintensiv',
  market: 'kan köpas på en marknad',
};
