import { phrase } from '../../phrase.ts';
import type { MethodTexts } from '../../sections/method-texts.ts';

export const method: MethodTexts = {
  gap: 'The cost gap is the municipalities’ administration cost per inhabitant (c) less the benchmark’s (b). In all it is N (c − b), where N is the inhabitants of all the municipalities.',
  formulas: 'The shares are (c − b)/c and (c − b)/b. They have different bases and so differ; a percentage without its base does not say which is meant.',
  group: 'Where every municipality states its cost, c is their mean weighted by inhabitants. Otherwise c is the figure stated for all together.',
  comparable: 'The gap is made comparable by multiplying the benchmark’s cost by the price level, dividing it by the need index and adding what is booked elsewhere; the gap is then multiplied by the share that can be influenced. Only steps that the study states are taken.',
  claims: 'A claim holds when |computed − claimed| is at most the tolerance times |claimed|. Otherwise the formula is solved for one quantity at a time.',
  statistic: 'Quartiles are interpolated linearly between ordered values (Hyndman and Fan 1996, type 7).',
  swot: ({ limit }) =>
    phrase`Three limits in the SWOT analysis are assumptions of ours: the municipalities disagree on an item when its highest and lowest answers are ${limit} or more apart, two items say nearly the same where at least four of five words are shared, and a list is too long with more than seven items.`,
  agreement:
    'Agreement on the order is Kendall’s W = 12 S/(m² (n³ − n) − m ΣT), for m municipalities and n items. S is the sum of squared deviations from the mean of the rank sums, and T corrects for equal answers (Kendall and Babington Smith 1939). Agreement is called strong from 0.7 on, and some from 0.5 on (Schmidt 1997).',
  gapIsNoGain: 'A difference in cost is no measured effect of cooperation. It shows what there could be at most, all else being equal.',
};
