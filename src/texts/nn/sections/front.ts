import { phrase } from '../../phrase.ts';
import type { FrontTexts } from '../../sections/front-texts.ts';

export const front: FrontTexts = {
  members: ({ members, inhabitants }) => phrase`${members}: ${inhabitants}.`,
  priceYear: (year, currency) => `Beløpa er i ${currency === 'NOK' ? 'kroner' : 'svenske kroner'} med ${year} som prisår.`,
  noPriceYear: (key) => phrase`Studien oppgir ikkje prisår (${key}): beløpa står slik dei er oppgitte.`,
  decisionDate: (date) => `Til avgjerd ${date}.`,
  excerpt: 'Dette er eit utdrag: berre nokre av avsnitta i rapporten er med.',
};
