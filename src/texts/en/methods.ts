import type { ExplainTexts } from '../explain-texts.ts';

/** What each method does with its operands. */
export const methods: ExplainTexts['methods'] = {
  'kendall-w': 'Kendall’s coefficient of concordance over the municipalities’ answers',
  'gap-noise': 'how much the gap moves from year to year by chance, from the stated years',
  'least-squares': 'the line that lies closest to the points (ordinary least squares)',
  'scale-prediction': 'what the scale curve gives at this number of inhabitants',
  'scale-ceiling': 'the most that greater scale can give, by the scale curve',
  'top-down-gain': 'the gap, drawn with its chance and never below zero, times the share of it that is realised (at most φ)',
  'stated-gain': 'the gain as the study states it',
  'assumed-gain': 'the gain that is assumed from research, as a share of today’s cost',
  'sum-of-gains': 'the services’ gains, added up',
  'gain-at-realised-share': 'the gain times the share that is realised',
  'net-present-value': 'gains less costs, year by year, discounted',
  'present-value-of-gain': 'the gains, year by year, discounted',
  'present-value-of-cost': 'the costs, year by year, discounted',
  'break-even-realisation': 'the realised share at which gains and costs are equal',
  'probability-above-break-even': 'the probability that the realised share lies above break-even',
  'payback-year': 'the first year in which discounted gains have covered the costs',
  'probability-positive': 'the probability that the net present value is positive',
  'gain-after-coordination': 'the gains less what coordination costs',
  'net-gain-under-key': 'the municipality’s part of gains and costs under the key',
  'rank-correlation': 'how far the result follows this input, by rank (Spearman)',
  'tornado-end': 'the result with this input at its low or high end and the others at their means',
};
