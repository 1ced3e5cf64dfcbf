import type { WordTexts } from '../word-texts.ts';

export const word: WordTexts = {
  proofing: 'sv-SE',
  contents: 'Innehåll',
  table: 'Tabell',
  figure: 'Figur',
  logo: 'Logotyp',
  pageOf: ['Sida ', ' av ', ''],
};
