import type { Trait } from '../../knowledge/trait.ts';

export const traits: Readonly<Record<Trait, string>> = {
  'public-authority': 'exercise of public authority',
  'capital-intensive': 'capital-intensive',
  'close-to-residents': 'closeness to residents matters',
  'specialist-staff': 'needs specialist staff',
  'labour-intensive': 'labour-intensive',
  market: 'can be bought in a market',
};
