import type { WordTexts } from '../word-texts.ts';

export const word: WordTexts = {
  proofing: 'nn-NO',
  contents: 'Innhald',
  table: 'Tabell',
  figure: 'Figur',
  logo: 'Logo',
  pageOf: ['Side ', ' av ', ''],
};
