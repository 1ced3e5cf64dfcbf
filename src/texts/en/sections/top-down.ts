import { joinPhrases } from '../../join-phrases.ts';
import { phrase } from '../../phrase.ts';
import type { RealisationKind, TopDownTexts } from '../../sections/top-down-texts.ts';

const realised: Readonly<Record<RealisationKind, string>> = {
  'shared-administration': 'Our assumption, which rests on research, is that about',
  sceptical: 'The sceptical assumption is that about',
  merger: 'The assumption for mergers, which rests on Danish figures, is that about',
  own: 'The study expects that',
};

export const topDown: TopDownTexts = {
  interval: ({ level, range }) => [...phrase` (${level} interval: `, ...range, ')'],
  inAnswer: {
    realised: ({ kind, share, interval }) => [
      ...phrase` ${realised[kind]} ${share} of the gap is realised`,
      ...interval,
      '.',
    ],
    cap: ({ shared, roughly }) =>
      phrase` Only ${roughly ? 'about ' : ''}${shared} of the administration is to be shared. The part of the gap counted as realised is never larger than the share of the administration that is shared.`,
    gain: ({ gain, interval, mayBeLoss }) => [
      ...phrase` That gives a gain of ${gain} when everything is in place`,
      ...interval,
      '. The interval also allows for the gap itself being uncertain.',
      ...(mayBeLoss ? [' Negative figures mean higher costs.'] : []),
    ],
    noGain: ({ gain, interval }) => [
      ...phrase` On average there is then nothing to gain: the expected gain is ${gain}`,
      ...interval,
      '.',
    ],
    noCost: 'The study does not state what it costs to get there, so the report cannot say what share has to be realised for it to pay.',
    affordable: ({ cost, years, rate, gradual, interval }) => [
      ...phrase` To pay on average, it may cost at most ${cost} in all, as a present value over ${years} at a discount rate of ${rate}${gradual ? ', as the gain builds up gradually' : ''}. That is what the gain is expected to be worth`,
      ...interval,
      '.',
    ],
    nothingAffordable: ' With this assumption there is no room for any cost at all.',
    breakEven: ({ share }) => phrase`For it to pay, ${share} of the gap has to be realised.`,
    outOfReach: ({ capped }) =>
      capped
        ? ' That is more than is to be shared. With the gap as computed, it is not enough even if all that is to be shared is realised. Only a larger gap than computed would be enough.'
        : ' That is more than the whole gap. With the gap as computed, it is not enough even if all of it is realised. Only a larger gap than computed would be enough.',
    tooLate: ({ years }) => phrase`The period of ${years} ends before any effect comes. For the report to show whether it pays, the study needs a longer period.`,
    probabilities: ({ shared, sceptical, merger }) =>
      phrase` The probability of that is ${shared} with our assumption for shared administration, ${sceptical} with the sceptical one and ${merger} with the one for mergers. All three are assumptions, not measurements.`,
    npv: ({ npv, years, interval }) => [
      ...phrase` The net present value over ${years} is ${npv}`,
      ...interval,
      '.',
    ],
    payback: ({ year }) => phrase` On average the cost is paid back in ${year}.`,
    noPayback: ({ year }) => phrase` On average the cost is not paid back by the end of ${year}.`,
    sharesAlready: ({ cooperation, key }) =>
      phrase` What the gap may be worth is not computed: the municipalities already share support functions (${cooperation}), and what they have gained from that is part of the figures. If it is still to be computed, the study has to ask for it with ${key}.`,
  },
  formula: ({ benchmark, gap }) =>
    phrase`Here all of the administration is taken together and compared with ${benchmark}. The gain a year at full effect is the lesser of r and φ, times D. D is the total comparable gap, ${gap}, and counts as zero where chance makes it negative. r is the share of it that is realised, and φ is the share of the administration that is to be shared.`,
  phi: ({ share, stated }) => (stated ? phrase` The study states φ as ${share}.` : phrase` The study does not state φ, so all of the administration is counted (${share}).`),
  costs: ({ once, before, yearly }) => [
    'Getting there costs ',
    ...(once === undefined ? [] : [...once, ' once']),
    ...(before === undefined ? [] : phrase` (stated as ${before}, with an addition because such projects tend to overrun)`),
    ...(once === undefined || yearly === undefined ? [] : [' and ']),
    ...(yearly === undefined ? [] : [...yearly, ' for the shared arrangement']),
    '.',
  ],
  noCosts: ({ transition, coordination, topDown: key }) =>
    phrase`The study does not state what it costs to get there. Add ${transition} and ${coordination} under ${key}, and the report shows the net present value and what share has to be realised.`,
  realisation: (kind) =>
    ({
      'shared-administration': 'For r the assumption for shared administration is used; what it is based on is in the table of assumptions below.',
      sceptical: 'For r the sceptical assumption is used; what it is based on is in the table of assumptions below.',
      merger: 'For r the assumption for mergers is used; what it is based on is in the table of assumptions below.',
      own: 'For r the study’s own figure is used.',
    })[kind],
  table: {
    what: 'Figure',
    mean: 'Expected',
    percentile: { p10: 'P10', p50: 'P50', p90: 'P90' },
    realised: 'Realised share, r',
    gain: (unit) => `Gain a year at full effect, ${unit}`,
    presentGain: (unit) => `Present value of the gain, ${unit}`,
    presentCost: (unit) => `Present value of the cost, ${unit}`,
    npv: (unit) => `Net present value, ${unit}`,
    unit: { NOK: 'NOK million', SEK: 'SEK million' },
  },
  howToRead: 'One time in ten the figure is below P10, one time in ten above P90. Eight times in ten it lies between them: that is the 80% interval.',
  absentPercentile: 'Where there is a –, the percentile is not a single number, because many of the outcomes are exactly the same.',
  probabilityPositive: ({ probability }) =>
    phrase`The probability of a net present value above zero is ${probability} when chance movements in the costs are counted too.`,
  priors: {
    lead: ({ breakEven }) =>
      breakEven === undefined
        ? phrase`Three assumptions of the share that is realised:`
        : phrase`To break even, ${breakEven} has to be realised (r*). Three assumptions of r, and how likely each makes it that more than r* is realised, to the nearest 5%:`,
    prior: 'Assumption',
    mean: 'Realised share on average',
    reason: 'Why',
    probability: 'P(r > r*)',
    names: { 'shared-administration': 'Shared administration', sceptical: 'Sceptical', merger: 'Merger' },
    used: 'used here',
  },
  ramp: ({ steps, isDefault }) => [
    'The effect comes gradually: ',
    ...joinPhrases(
      steps.map(({ year, isCalendarYear, isLast, share }) =>
        isCalendarYear ? phrase`${share} ${isLast ? 'from' : 'in'} ${year}` : phrase`${share} ${isLast ? 'from year' : 'in year'} ${year}`,
      ),
      ' and ',
    ),
    isDefault ? ' of the full effect. That is our assumption; Danish mergers showed results only after three years.' : ' of the full effect, as the study states.',
    ' If it becomes more expensive instead, that is counted from the first year.',
  ],
  error: ({ gain, value, draws, seed }) =>
    phrase`The figures come from ${draws} random draws (seed ${seed}). The random draws leave the gain a year uncertain by at most ±${gain}, and the present value by at most ±${value} (95% interval); with two seeds they may differ by up to twice that.`,
  largeError: ({ option }) => phrase` That is large compared with the spread: make more draws with ${option}.`,
  evidenceLead: 'Research is divided, and most of it is from other countries:',
  evidence: {
    sharedOffices: 'English councils that shared back-office services did not get a smaller administration.',
    casework: 'English councils that joined their casework saved nothing in the short run, and the service was worse for a time.',
    spending: 'In the Netherlands, spending rose in small and large municipalities that cooperated.',
    mergers: 'Danish mergers lowered the cost of administration. There, one administration replaced several; cooperation keeps them all.',
    scale: 'Dutch municipalities of ordinary size have unused economies of scale in administration. That shows what size may mean, not what cooperation achieves.',
  },
};
