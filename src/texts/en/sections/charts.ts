import { capital, phrase } from '../../phrase.ts';
import type { ChartTexts } from '../../sections/chart-texts.ts';

const pictured = { municipalities: 'municipalities', services: 'services', cooperation: 'arrangements', partners: 'partners' };

export const charts: ChartTexts = {
  leftOut: ({ what, shown, all }) => phrase`The chart shows ${shown} of the ${all} ${pictured[what]}. The table has them all.`,
  bothEnds: ({ shown, all }) => phrase`The chart shows ${shown} of the ${all} municipalities, from the top and from the bottom. A dotted line is where some are left out. The table has them all.`,
  tones: { plain: 'Stated or computed', illustration: 'Illustration' },
  perInhabitant: (currency) => `${capital(currency)} per inhabitant`,
  year: 'Year',
  yearOfPeriod: 'Year of the period',
  costPerInhabitant: {
    title: (currency) => `Cost of administration a year, ${currency} per inhabitant`,
    description: ({ highest, most, lowest, least }) => `Highest: ${highest}, at ${most}. Lowest: ${lowest}, at ${least}.`,
    same: (amount) => `The cost is the same for all, ${amount}.`,
    group: ({ group, cost }) => ` For ${group} together the cost is ${cost}.`,
    line: ({ benchmark, cost }) => ` The line shows ${benchmark}, ${cost}.`,
  },
  gapWaterfall: {
    title: ({ benchmark, currency }) => `From the raw to the comparable gap to ${benchmark}, ${currency} per inhabitant`,
    description: ({ raw, comparable }) => `The raw gap is ${raw} per inhabitant. The comparable one is ${comparable}.`,
    comparable: 'Comparable gap',
  },
  scaleCurve: {
    title: (currency) => `Cost of administration by size, ${currency} per inhabitant`,
    description: ({ count, smallest, atSmallest, largest, atLargest }) =>
      `${count} municipalities with a fitted curve. The curve goes from ${atSmallest} per inhabitant at ${smallest} to ${atLargest} at ${largest}.`,
    own: ({ group, inhabitants, cost }) => ` For ${group}, with ${inhabitants}, the cost is ${cost}.`,
    inhabitants: 'Inhabitants',
    curve: 'The curve c = v + F/N',
    others: 'Other municipalities',
    namesOf: 'In the chart the outermost municipalities and those outside the interval have names.',
  },
  effectFeasibility: {
    title: 'What the services are worth, and how easy they are to carry out',
    description: (found) =>
      found === undefined
        ? 'None of the services is both better than today and easier to carry out than the middle of the scale.'
        : `${found.services} ${found.one ? 'is' : 'are'} both better than today and easier to carry out than the middle of the scale.`,
    feasibility: 'Feasibility, from 1 (very hard) to 5 (easy)',
    value: 'Value, where 0.5 is as today',
    corners: ['Better than today, but hard', 'Better than today, and easy', 'Worse than today, and hard', 'Worse than today, but easy'],
  },
  rankAcceptability: {
    title: 'How often each service takes each place, in per cent',
    description: ({ services, share, one }) => `${services} ${one ? 'takes' : 'take'} the first place most often, ${one ? '' : 'each '}in ${share} of cases.`,
    same: (share) => `All take the first place equally often, in ${share} of cases.`,
    place: (place) => phrase`Place ${place}`,
    orLower: (place) => phrase`Place ${place} or lower`,
  },
  cashFlow: {
    title: {
      package: (scale) => `Net present value of the services that start or are prepared, added up year by year, ${scale}`,
      topDown: (scale) => `Net present value of shared administration, added up year by year, ${scale}`,
    },
    when: { calendar: (year) => `in ${year}`, counted: (year) => `in year ${year} of the period` },
    description: ({ lowest, when, paid, last, npv }) =>
      `The sum is lowest ${when}, at ${lowest}${paid === undefined ? '' : `, and no longer below zero ${paid}`}. ${capital(last)}, the last year, it is ${npv}.`,
    lowestLast: ({ last, npv }) => `The sum is lowest ${last}, the last year: ${npv}.`,
    same: (amount) => `The sum is the same in every year, ${amount}.`,
    lead: {
      package: (scale) => `This is how the net present value of the services that start or are prepared builds up as one year after the other is added, in ${scale}:`,
      topDown: (scale) => `This is how the net present value builds up as one year after the other is added, in ${scale}:`,
    },
    expected: 'Expected',
    interval: 'Eight times in ten',
    table: { year: 'Until the end of', net: 'Net present value' },
  },
  tornado: {
    title: {
      package: (scale) => `Net present value of the services that start or are prepared, when one input at a time is low or high, ${scale}`,
      topDown: (scale) => `Net present value of shared administration when one input at a time is low or high, ${scale}`,
      topDownGain: (scale) => `Present value of the gain from shared administration when one input at a time is low or high, ${scale}`,
    },
    description: ({ input, low, high, base }) => `What matters most is ${input}: the result goes from ${low} to ${high}. With every input at its expected value, the result is ${base}.`,
    base: (amount) => `Every input at its expected value: ${amount}`,
    low: 'The input is low',
    high: 'The input is high',
  },
  netGain: {
    title: ({ key, currency }) => `Net gain a year for each municipality, shared ${key}, ${currency} per inhabitant`,
    by: { equal: 'in equal parts', population: 'by inhabitants', usage: 'by use', budget: 'by today’s cost' },
    description: ({ highest, most, lowest, least }) => `Highest: ${highest}, at ${most} per inhabitant. Lowest: ${lowest}, at ${least}.`,
    same: (amount) => `The gain is the same for all, ${amount} per inhabitant.`,
  },
  positions: {
    title: 'Full-time equivalents in each municipality, today and in cooperation',
    description: ({ today, after, largest }) => `Together there are ${today} today and ${after} in cooperation. The change is largest in ${largest}.`,
    change: ({ name, from, to }) => `${name} (from ${from} to ${to})`,
    unchanged: ({ today, after }) => `Together there are ${today} today and ${after} in cooperation. No municipality gets more or fewer.`,
    leftOut: ({ shown, all }) => phrase`The chart shows the ${shown} municipalities with the largest changes, of ${all}. The table has them all.`,
    lead: (services) => `Full-time equivalents today and in cooperation, where both are stated: ${services}.`,
    axis: 'Full-time equivalents',
    before: 'Today',
    after: 'In cooperation',
  },
  gantt: {
    title: (hasFullEffect) => (hasFullEffect ? 'When the services are prepared, start and have full effect' : 'When the services are prepared and start'),
    description: ({ first, last, fullEffect }) =>
      `${first === last ? `The start is in ${first}` : `The first start is in ${first} and the last in ${last}`}.${fullEffect === undefined ? '' : ` The full effect of all is expected from ${fullEffect}.`}`,
    preparation: 'Preparation',
    growing: 'Effect growing',
    decision: (which) => `Decision: ${which}`,
  },
  cooperationMap: {
    title: 'Who cooperates on what today',
    description: ({ count, partners, most, ofMost, one }) => `${count} arrangements with ${partners} partners. ${most} ${one ? 'takes' : 'take'} part in the most, ${one ? '' : 'each in '}${ofMost}.`,
    same: ({ count, partners, each }) => `${count} arrangements with ${partners} partners. All take part in as many, ${each}.`,
    mark: 'Takes part',
  },
};
