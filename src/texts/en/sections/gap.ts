import { phrase } from '../../phrase.ts';
import type { GapTexts } from '../../sections/gap-texts.ts';

export const gap: GapTexts = {
  table: { what: 'Figure', value: 'Value', how: 'How it was found' },
  rows: {
    cost: (name) => `Administration per inhabitant, ${name}`,
    inhabitants: (name) => `Inhabitants, ${name}`,
    perInhabitant: 'Gap per inhabitant',
    ofOwn: (group) => `The gap as a share of ${group.genitive} cost`,
    ofBenchmark: (benchmark) => `The gap as a share of ${benchmark.genitive} cost`,
    total: 'Total gap',
  },
  stated: 'stated in the study',
  statedFor: (year) => `stated for ${year}`,
  estimate: 'the mean of an estimate',
  illustration: 'illustration',
  weightedMean: 'the municipalities’ mean, weighted by inhabitants',
  meanOfYears: (years) => `the mean of ${years}`,
  converted: ({ stated, factor, from, to }) => phrase`${stated} in ${String(from)}, converted to ${String(to)} by ${factor}`,
  statistic: {
    median: (names) => `the median of ${names}`,
    'lower-quartile': (names) => `the lower quartile of ${names}`,
    minimum: (names) => `the lowest of ${names}`,
  },
  noAdjustments: (key, all) =>
    phrase`${all ? 'None of the comparisons is adjusted' : 'The costs are not adjusted'} for price level, need or accounting differences. Where such differences are known, they can be stated under ${key}.`,
  adjusted: 'From the raw gap to the comparable one, step by step:',
  steps: {
    step: 'Step',
    stated: 'Stated',
    gapAfter: 'Gap after the step',
    raw: 'Raw gap',
    price: 'Price level',
    need: 'Need for administration',
    boundary: 'Booked elsewhere by the benchmark',
    influenceable: 'Share that the municipalities can influence',
    totalAfter: ({ perInhabitant, inhabitants, total }) =>
      phrase`The comparable gap is ${perInhabitant} per inhabitant; for ${inhabitants} that is ${total}.`,
  },
  yearlyNoise: (share) =>
    phrase`One municipality’s administration cost moves by about ${share} from year to year (standard deviation; our assumption from KOSTRA figures). One year may therefore show a different gap from the usual one. `,
  noise: ({ level, range, probability, comparable, estimated }) => {
    const which = `the ${comparable ? 'comparable ' : ''}gap`;
    return [
      ...(range === undefined ? [] : phrase`Allowing for chance movements in the costs${estimated ? ' and the uncertainty of the adjustments' : ''}, the ${level} interval for ${which} is ${range} per inhabitant. `),
      ...phrase`The probability that ${which} is above zero is ${probability}.`,
    ];
  },
  cautionsLead: 'The comparison must be read with care:',
  cautions: {
    bestPeer:
      'It is made with the best of several. The best in one year is rarely as good the next, so part of the gap is chance.',
    oneYearOnly: ({ group, benchmark }) =>
      `The cost of ${[group, benchmark].flatMap((one) => one?.name ?? []).join(' and ')} is known for one year only; more years would give a firmer number.`,
    grossCost:
      'It rests on gross costs. Payments between municipalities are then counted twice; net costs are a sounder basis.',
    priceYears: ({ group, benchmark, converted }) =>
      `The costs are from different years: ${group} on one side, ${benchmark} on the other. ${converted ? 'They were converted to one price level, but a year may be unusual on one side and not on the other.' : 'They were not converted to one price level, so part of the gap may be inflation.'}`,
    largeGroup: ({ inhabitants, limit }) =>
      phrase`Together the municipalities have ${inhabitants}. Research finds no economies of scale in administration above about ${limit}.`,
  },
};
