import type { WordTexts } from '../word-texts.ts';

export const word: WordTexts = {
  proofing: 'nb-NO',
  contents: 'Innhold',
  table: 'Tabell',
  figure: 'Figur',
  logo: 'Logo',
  pageOf: ['Side ', ' av ', ''],
};
