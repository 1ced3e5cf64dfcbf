import { phrase } from '../../phrase.ts';
import type { MethodTexts } from '../../sections/method-texts.ts';

export const method: MethodTexts = {
  gap: 'The cost gap is the municipalities’ administration cost per inhabitant (c) less the benchmark’s (b). In all it is N (c − b), where N is the inhabitants of all the municipalities.',
  formulas: 'The shares are (c − b)/c and (c − b)/b. They have different bases and so differ; a percentage without its base does not say which is meant.',
  group: 'Where every municipality states its cost, c is their mean weighted by inhabitants. Otherwise c is the figure stated for all together.',
  comparable: 'The gap is made comparable by multiplying the benchmark’s cost by the price level, dividing it by the need index and adding what is booked elsewhere; the gap is then multiplied by the share that can be influenced. Only steps that the study states are taken.',
  noise: (share) =>
    phrase`Chance: each municipality’s cost is drawn from a normal distribution around what is stated, with a standard deviation of ${share} divided by the root of the number of years. The municipalities’ cost together follows from the draws, weighted by inhabitants. A figure known only for k municipalities together moves 1/√k as much. The gap itself stands as computed.`,
  scale: (level) =>
    phrase`The scale curve c = v + F/N is found by least squares on (1/N, c), and ln c = α + β ln N on the logarithms, transformed back by Duan’s method (1983). The intervals are ${level} prediction intervals for one more municipality, with Student’s t. The ceiling is (k − 1) F for a merger of k municipalities, and φ (k − 1) F where a proportion φ of the administration is shared.`,
  topDown:
    'The gain from shared administration is min(r, φ) · max(0, D) a year at full effect. The studies behind r measure it against the whole raw difference; so φ is an upper limit to r and is not multiplied by it.',
  breakEven: 'r* = present value of the expected cost / present value of D with its ramp. P(r > r*) follows from the distribution of r; nothing is drawn.',
  serviceGain:
    'A service’s gain is the amount, the share of today’s cost or the freed positions that the study states, or a share by the evidence. Only cashable money is in the present values; released time is shown separately.',
  serviceBreakEven: 'For a service, the share that has to be realised is the present value of its cost divided by that of its expected gain.',
  time: (rate) =>
    phrase`Net present value is Σ (gain − cost in year t)/(1 + i)^t for t = 0, 1, 2 …, with i = ${rate}. The first year is t = 0. Gains come by the ramp, losses in full from the start. The one-off cost falls in its own year; what the arrangement itself costs is counted from the start. Only the municipalities’ own money is counted.`,
  affordable: 'What something may cost at most is the present value of its expected gain.',
  payback: 'The cost is paid back in the first year in which the expected net, discounted and added up, is not below zero.',
  pert: 'PERT(a, m, b) is a beta distribution on [a, b] with α = 1 + 4(m − a)/(b − a), β = 1 + 4(b − m)/(b − a) and mean (a + 4m + b)/6 (Malcolm et al. 1959).',
  triangular:
    'A low, likely and high estimate is a triangular distribution whose 10th and 90th percentiles are low and high; stated as end points, a PERT. Sums use means, because medians do not add.',
  simulation: ({ draws, seed }) =>
    phrase`The simulation draws Latin hypercubes (McKay, Beckman and Conover 1979): ${draws} draws, seed ${seed}. Each uncertain input has its own stream, so that adding one does not change the others. The error is computed as for independent draws, and so is an upper bound (Owen 1997).`,
  correlation: (value) => phrase`Realised shares have a factor in common: z = √ρ F + √(1 − ρ) ε, with ρ = ${value}. Costs are drawn independently.`,
  sensitivity: 'Sensitivity is the result with one input at P10 and P90 and the others at their means. The correlation is Spearman’s, of ranks.',
  sharing: 'A municipality’s net gain under a key is today’s cost less its share of what the arrangement costs.',
  claims: 'A claim holds when |computed − claimed| is at most the tolerance times |claimed|. Otherwise the formula is solved for one quantity at a time.',
  statistic: 'Quartiles are interpolated linearly between ordered values (Hyndman and Fan 1996, type 7).',
  swot: ({ limit }) =>
    phrase`Three limits in the SWOT analysis are our assumptions: the municipalities disagree on an item when its highest and lowest answers are ${limit} or more apart, two items say nearly the same where at least four of five words are shared, and a list is too long with more than seven items.`,
  agreement:
    'Agreement on the order is Kendall’s W = 12 S/(m² (n³ − n) − m ΣT), for m municipalities and n items. S is the sum of squared deviations from the mean of the rank sums, and T corrects for equal answers (Kendall and Babington Smith 1939). Agreement is called strong from 0.7, and some agreement from 0.5 (Schmidt 1997).',
  models:
    'A collaboration model is excluded, or allowed on conditions only, where a rule of the law applies to the service’s traits, area, participants or host. Its fit is the sum of points from −3 to 3 for each of these. The points are our judgement, not the law.',
  value: 'The value of a service is V = Σ w v over the criteria (additive value model; Keeney and Raiffa 1976). An effect from −4 to 4 is v from 0 to 1. The effect is the mean of the participants’ answers.',
  economyValue: 'Economy is the net present value as an equal amount a year for each inhabitant of the participants. A loss of M is v = 0, a gain of M is v = 1, and anything beyond counts as the end of the scale.',
  swings: 'A municipality’s weight on a criterion is its swing divided by the sum of its swings (von Winterfeldt and Edwards 1986). The base weight is the mean of the municipalities’ weights.',
  rankOrder: 'Where only the order is known, the weight of place k of n is (1/n) Σ 1/i for i = k … n (Barron and Barrett 1996).',
  smaa: 'How firm the places are was found by SMAA-2 (Lahdelma and Salminen 2001): the share of the weights and of what is uncertain for which a service takes the place. Equal services share a place.',
  smaaExact: ' The shares are exact.',
  smaaDrawn: ({ draws, error }) => phrase` The shares rest on ${draws} draws and are at most ${error} percentage points out (95% interval; Tervonen and Lahdelma 2007).`,
  firm: (share) => phrase`A place is called firm when the order against every other service holds in at least ${share} of cases and no municipality’s weights reverse it; that limit is our own.`,
  classes: 'The advice follows fixed rules. “Leave”: the law allows no model, or the service neither pays nor gets better. “Start now”: every requirement is met. “Prepare”: a pre-project can put right what is not met. Otherwise “Look again later”.',
  gapIsNoGain: 'A difference in cost is not a measured effect of cooperation. It shows the most that there could be to gain, all else being equal.',
};
