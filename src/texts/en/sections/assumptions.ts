import { phrase } from '../../phrase.ts';
import type { AssumptionTexts } from '../../sections/assumption-texts.ts';

export const assumptions: AssumptionTexts = {
  lead: 'These were assumed without the study stating them, or stated with a reservation:',
  none: 'Every number behind the answer is stated in the study; no default mattered.',
  noPriceYear: 'The study has no price year. Amounts of different years were not converted.',
  tolerance: ({ tolerance }) => phrase`A published figure holds when the difference is at most ${tolerance} of what was claimed, where the study sets no other limit.`,
  priceLevel: ({ from, to, factor, title, publisher }) =>
    phrase`Amounts of ${String(from)} were converted to ${String(to)} by ${factor}: ${title}, ${publisher}.`,
  ownPriceLevel: ({ from, to, factor }) =>
    phrase`Amounts of ${String(from)} were converted to ${String(to)} by ${factor}, by the study’s own price index.`,
  toBeVerified: ' The series has not been verified against the publisher’s own table.',
  estimatedYears: (years) => ` The figures for ${years} are estimates.`,
  notConverted: ({ name, year, priceYear }) =>
    `${name}: the amount is of ${year} and was not converted to ${priceYear}, because no price index covers both years.`,
  threePoint: ({ name }) => `${name}: stated as a low, likely and high estimate; its mean is used.`,
  illustration: ({ name }) => `${name}: an illustration, the example’s own value.`,
  statedGroupCost: ({ stated, used }) =>
    phrase`The cost of all together is stated as ${stated} per inhabitant, but the municipalities’ own costs give ${used}. The municipalities’ own are used.`,
  groupCost: ({ group }) =>
    `The cost of ${group} is stated for all together. It is used as it stands, because not every municipality states its own.`,
};
