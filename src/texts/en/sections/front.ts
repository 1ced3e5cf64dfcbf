import { phrase } from '../../phrase.ts';
import type { FrontTexts } from '../../sections/front-texts.ts';

export const front: FrontTexts = {
  members: ({ members, inhabitants }) => phrase`${members}: ${inhabitants}.`,
  priceYear: (year, currency) => `Amounts are in ${currency} at ${year} prices.`,
  noPriceYear: (key) => phrase`The study states no price year (${key}): amounts are shown as they were stated.`,
  decisionDate: (date) => `For decision on ${date}.`,
  excerpt: 'This is an excerpt: only some of the sections of the report have been asked for.',
};
