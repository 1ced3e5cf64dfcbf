import { joinPhrases } from '../../join-phrases.ts';
import { phrase } from '../../phrase.ts';
import type { AssumptionTexts } from '../../sections/assumption-texts.ts';

export const assumptions: AssumptionTexts = {
  lead: 'These were assumed without the study stating them, or stated with a reservation:',
  andMore: (count) => `${count} more`,
  none: 'Every number behind the answer is stated in the study; no default value mattered.',
  noPriceYear: 'The study has no price year. Amounts from different years were not converted.',
  tolerance: ({ tolerance }) => phrase`A published figure holds when the difference is at most ${tolerance} of what was claimed, where the study sets no other limit.`,
  priceLevel: ({ from, to, factor, title, publisher }) =>
    phrase`Amounts from ${String(from)} were converted to ${String(to)} by ${factor}: ${title}, ${publisher}.`,
  ownPriceLevel: ({ from, to, factor }) =>
    phrase`Amounts from ${String(from)} were converted to ${String(to)} by ${factor}, by the study’s own price index.`,
  toBeVerified: ' The series has not been verified against the publisher’s own table.',
  estimatedYears: (years) => ` The figures for ${years} are estimates.`,
  notConverted: ({ names, year, priceYear }) =>
    `From ${year}, and not converted to ${priceYear}, because no price index covers both years: ${names}.`,
  threePoint: (names) => `Stated as low, likely and high estimates: ${names}. Sums use the mean; the simulation uses the whole spread.`,
  illustrations: (names) => `Illustrations, the example’s own values: ${names}.`,
  years: (years) => phrase`Costs and gains are added up over ${years}. The study does not state otherwise.`,
  firstYear: ({ year, from }) =>
    phrase`The first year is ${year}: ${
      { decision: 'the year after the decision', start: 'the first year in which the study says that something starts', 'price-year': 'the year after the price year' }[from]
    }.`,
  noFirstYear: 'The study does not say when anything starts. Years are therefore only counted from the first.',
  discountRate: (rate) => phrase`The discount rate is ${rate} a year in real terms (Norwegian Ministry of Finance, circular R-109/21, for the first 40 years).`,
  longHorizon: ' The circular has a lower rate for the years after that. That is not applied here: the rate is the same in all years.',
  benchmark: (name) => `What the gap may be worth is computed against ${name}: the first benchmark that is cheaper.`,
  realisation: (share) => phrase`The share of the gap that is realised is our assumption for shared administration, ${share} on average.`,
  phi: 'All of the administration is counted as shared (φ = 1).',
  ramp: (shares) => ['Where the study does not say how fast the effect comes, it is, year by year, ', ...joinPhrases(shares, ' and '), ' of the full effect.'],
  noise: (share) =>
    phrase`One municipality’s administration cost moves with a standard deviation of ${share} from year to year; that is our estimate from KOSTRA figures for 2015–2025. More years give less uncertainty.`,
  correlation: (value) => phrase`Gains taken from research move together: their correlation between services is set to ${value}. Costs are independent.`,
  realisedShare: (share) =>
    phrase`Of a gain that somebody has forecast, ${share} is realised in the cautious computation: that is how much of what had been promised two British shared service centres achieved. Losses are not reduced.`,
  catalogueGain: (services) => `The gain is not stated but taken from research, as a share of today’s cost: ${services}.`,
  simulation: ({ draws, seed }) => phrase`The simulation has ${draws} draws and seed ${seed}.`,
  optimismBias: ({ names, factor }) =>
    phrase`Multiplied by ${factor}, because such projects have cost more than was first stated (HM Treasury 2013, upper bound): ${names}.`,
  noOptimismBias: (names) => `Stated as one number without a kind of project, so that nothing is added for the usual overrun: ${names}.`,
  statedGroupCost: ({ stated, used }) =>
    phrase`The cost of all together is stated as ${stated} per inhabitant, but the municipalities’ own costs give ${used}. The municipalities’ own are used.`,
  oneAtATime: 'The study does not say how many pre-projects the municipalities can run at once. The ranking assumes one at a time.',
  equalWeights: 'The study states no weights. All criteria count the same, and the shares are of all possible weights.',
  orderedWeights: 'The study states only the order of the criteria. The weights are the mean of all weights in that order.',
  economyScale: ({ scale, weighed }) => [
    ...phrase`The economy scale ends at ${scale} per inhabitant a year: the widest swing of any service, rounded up.`,
    ...(weighed ? [' The weights assume that the municipalities were shown that amount when they answered.'] : []),
  ],
  unknownEffects: 'Where answers or computations are missing, everything on the scale is taken as equally likely when the shares are computed.',
  classLimits: ({ certain, pays, effect, within }) =>
    phrase`The limits of the advice are our judgement. A service starts now when it is at least ${certain} certain to be among the services that there is capacity for, whichever municipality’s weights are used, and either pays with a probability of at least ${pays} or has an effect of at least ${effect} at a stated cost. For a pre-project it is enough to be among them in at least ${within} of cases.`,
  takenAsCertain: (services) => `Gain and cost are stated as single figures and taken as certain: ${services}. So there is no probability that it pays, only a yes or a no.`,
  groupCost: ({ group }) =>
    `The cost of ${group} is stated for all together. It is used as it stands, because not every municipality states its own.`,
};
