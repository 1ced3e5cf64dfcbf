import { phrase } from '../../phrase.ts';
import type { FrontTexts } from '../../sections/front-texts.ts';

export const front: FrontTexts = {
  members: ({ members, inhabitants }) => phrase`${members}: ${inhabitants}.`,
  priceYear: (year, currency) => `Beloppen anges i ${currency === 'NOK' ? 'norska kronor' : 'kronor'} med ${year} som prisår.`,
  noPriceYear: (key) => phrase`Studien anger inget prisår (${key}): beloppen står så som de har angetts.`,
  decisionDate: (date) => `För beslut den ${date}.`,
  excerpt: 'Detta är ett utdrag: bara några av rapportens avsnitt är med.',
};
