import { phrase } from '../../phrase.ts';
import type { FrontTexts } from '../../sections/front-texts.ts';

export const front: FrontTexts = {
  members: ({ members, inhabitants }) => phrase`${members}: ${inhabitants}.`,
  priceYear: (year, currency) => `Beløpene er i ${currency === 'NOK' ? 'kroner' : 'svenske kroner'} med ${year} som prisår.`,
  noPriceYear: (key) => phrase`Studien oppgir ikke prisår (${key}): beløpene står slik de er oppgitt.`,
  decisionDate: (date) => `Til beslutning ${date}.`,
  excerpt: 'Dette er et utdrag: bare noen av avsnittene i rapporten er med.',
};
