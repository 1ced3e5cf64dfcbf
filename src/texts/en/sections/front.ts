import { phrase } from '../../phrase.ts';
import type { FrontTexts } from '../../sections/front-texts.ts';

export const front: FrontTexts = {
  members: ({ members, inhabitants }) => phrase`${members}: ${inhabitants}.`,
  priceYear: (year, currency) => `Amounts are in ${currency} at ${year} prices.`,
  noPriceYear: (key) => phrase`The study states no price year (${key}): amounts stand as they were stated.`,
  decisionDate: (date) => `For decision on ${date}.`,
};
