import { phrase } from '../../phrase.ts';
import type { ServiceEconomyTexts } from '../../sections/service-economy-texts.ts';

export const serviceEconomy: ServiceEconomyTexts = {
  scale: (scale, currency) => (scale === 'millions' ? `${currency} million` : `thousands of ${currency}`),
  currency: (code) => code,
  gainLead: (scale) =>
    `The table shows how far yearly spending is expected to fall for each service once the cooperation is in full operation, in ${scale}. Only money by which a budget can be cut is counted.`,
  gainTable: {
    service: 'Service',
    gain: 'Gain a year',
    interval: 'Eight times in ten',
    realised: 'If forecasts fall short as usual',
    released: 'Released time, FTE',
  },
  sum: 'Together',
  interval: 'The gain is an average of what may happen; eight times in ten it lies in the interval beside it.',
  realisedShare: ({ share }) =>
    phrase` Forecasts seldom come true in full: two shared service centres of the British government realised ${share} of what had been promised for the first years.`,
  priorsStand: ' Only the forecasts are marked down. A gain taken from research is not a forecast and is left as it is.',
  negative: ' A minus is an extra cost, and it is counted in full.',
  releasedTime: ' Released time can be used for something else, but it does not reduce any budget and is not in the amounts.',
  moneyLead: ({ years, firstYear, scale }) =>
    phrase`The table below shows present values over ${years}${firstYear === undefined ? '' : ` from ${firstYear}`}, in ${scale}, for the services with both a cost and a gain. The cost is what it takes to get there and what the arrangement itself costs each year. Net present value is the gain less the cost.`,
  moneyTable: {
    service: 'Service',
    cost: 'Cost',
    npv: 'Net present value',
    interval: 'Eight times in ten',
    realised: 'If forecasts fall short as usual',
    payback: 'Paid back',
  },
  together: 'Together',
  togetherGoingOn: 'Those that start or are prepared',
  payingOnly: (npv) => phrase`The sum applies if all of them are carried out. Those that are expected to pay as the forecasts stand have a net present value of ${npv} together.`,
  notPaidBack: 'not in the period',
  meaningLead: 'What the figures mean for each service:',
  verdicts: {
    loss: 'Does not pay: the cooperation is expected to cost more than it saves. If it is done, it is for quality or skills, not for the money.',
    noGain: 'Does not pay: the cooperation is not expected to save anything. If it is done, it is for quality or skills, not for the money.',
    costsMore: ({ gain, cost }) =>
      phrase`Costs more than it gives: the gain is worth ${gain} over the period, and the cost is ${cost}. If it is done, it is not for the money.`,
    tooLate: ({ years }) =>
      phrase`The period of ${years} ends before the gain comes. Only a longer period can show whether it pays.`,
    onlyIf: ({ share }) =>
      phrase`Pays only if at least ${share} of the gain is realised. If the forecast falls short as usual, the municipalities lose money on it.`,
    pays: 'Is expected to pay.',
    paysAtBoth: 'Is expected to pay, even if the forecast falls short as usual.',
    probability: ({ probability }) => phrase` With gain and cost as they are here, the probability of breaking even or better is ${probability}.`,
    alike: ' In brackets is the probability of breaking even or better, with gain and cost as they are here.',
    prior: {
      saving: ({ share }) => phrase` The study has no forecast of its own. From research it is assumed that ${share} of today’s cost is saved.`,
      extra: ({ share }) => phrase` The study has no forecast of its own. From research it is assumed that the service becomes ${share} more expensive than today.`,
      unchanged: ' The study has no forecast of its own. From research it is assumed that the cost stays as it is today.',
    },
    affordable: ({ cost }) =>
      phrase`The study does not state what it costs to set this up. It may cost at most ${cost} over the period, everything included, before it no longer pays.`,
    costOnly: ({ cost, missing }) =>
      phrase`The study states a cost, ${cost} over the period, but ${
        {
          gain: 'no financial gain.',
          today: 'not today’s cost for all participants. Without it the gain cannot be computed.',
          positionCost: 'not what the posts cost. Without that the gain cannot be computed.',
        }[missing]
      }`,
    releasedOnly: ({ positions }) => phrase`Releases ${positions} for other work. No budget is reduced.`,
  },
  signsLead: 'Signs that a cooperation may give less than it seems to, each with its own reason:',
  signs: {
    'many-partners': {
      name: 'More than four participants',
      why: 'In Norwegian fire services economies of scale became smaller with each new participant.',
    },
    'labour-intensive': {
      name: 'Labour-intensive service',
      why: 'Where most of the cost is people who work directly with users and cases, cooperation has seldom saved anything and has sometimes cost more.',
    },
    'new-layer': {
      name: 'A new cost while nothing ends',
      why: 'The arrangement costs something each year, but the study names no post or contract that ends. A new joint body does not by itself make municipalities spend less.',
    },
    'voluntary-use': {
      name: 'Voluntary use',
      why: 'Each municipality may choose case by case whether to use the arrangement. It is then uncertain whether it is used enough to pay. That is our judgement.',
    },
    'large-group': {
      name: 'Many inhabitants',
      why: 'Together the participants are so large that most economies of scale have probably been gained. A study of tax offices in the Netherlands shows this.',
    },
  },
  missing: {
    today: ({ names, key }) =>
      phrase`${names}: the gain cannot be computed until today’s cost is stated for all participants. Add ${key}.`,
    positionCost: ({ names, key }) => phrase`${names}: the gain cannot be computed until the cost of the posts is stated. Add ${key}.`,
    gain: ({ names, key }) => phrase`${names}: the study does not say what the cooperation may bring in money. Add ${key}.`,
  },
  reconciliation: {
    heading: 'The gains compared with the cost gap',
    compared: ({ names, one, sum, mark, benchmark, gap }) =>
      phrase`${one ? 'One of the services is' : 'Some of the services are'} administration: ${names}. The gain there is ${sum}${mark} in all after the cost of coordination. The comparable cost gap to ${benchmark} is ${gap}.`,
    ceiling: ' The gap is a ceiling on what there may be to gain in administration, and not itself a gain.',
    aboveGap: ' The sum is larger than the whole gap. Something has probably been counted twice, or the forecasts are too high. Go through them before anyone uses the figures.',
    aboveEvidence: ({ likely }) =>
      phrase` The sum is below the gap, but above what experience makes likely: nine times in ten less than ${likely} is realised.`,
    within: ({ likely }) =>
      likely === undefined
        ? [' The sum is within the gap.']
        : phrase` The sum is within the gap, and within what experience makes likely: nine times in ten less than ${likely} is realised.`,
  },
};
