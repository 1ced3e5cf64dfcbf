import type { WordTexts } from '../word-texts.ts';

export const word: WordTexts = {
  proofing: 'en-GB',
  contents: 'Contents',
  table: 'Table',
  figure: 'Figure',
  logo: 'Logo',
  pageOf: ['Page ', ' of ', ''],
};
