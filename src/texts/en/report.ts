import type { Phrase } from '../phrase.ts';
import { capital, phrase } from '../phrase.ts';
import type { ReportTexts } from '../report-texts.ts';

const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

export const enReport: ReportTexts = {
  locale: 'en-GB',
  list,
  genitive: (name) => `${name}’s`,
  theMunicipalities: { name: 'the municipalities', genitive: 'the municipalities’', plural: true },
  date: (isoDate) => {
    const [year, month, day] = isoDate.split('-').map(Number);
    return `${day} ${months[(month ?? 1) - 1]} ${year}`;
  },
  units: {
    money: (currency, amount) => `${currency} ${amount}`,
    millions: (currency, amount) => `${currency} ${amount} million`,
    percent: (amount) => `${amount}%`,
    inhabitants: (amount) => `${amount} inhabitants`,
    perYear: (amount) => `${amount} a year`,
    positions: (amount) => `${amount} full-time equivalents`,
    moneyPerInhabitant: (currency) => `${currency} per inhabitant`,
  },
  headings: {
    answer: 'The answer',
    gap: (benchmark) => `The cost gap to ${benchmark}`,
    municipalities: 'Municipality by municipality',
    goals: 'The goals of the study',
    assumptions: 'Assumptions',
    claims: 'Published figures, checked',
    method: 'Method',
    sources: 'Sources',
  },
  front: {
    members: ({ members, inhabitants }) => phrase`${members}: ${inhabitants}.`,
    priceYear: (year, currency) => `Amounts are in ${currency} at ${year} prices.`,
    noPriceYear: (key) => phrase`The study states no price year (${key}): amounts stand as they were stated.`,
    decisionDate: (date) => `For decision on ${date}.`,
  },
  answer: {
    more: ({ group, benchmark, gap, own, other }) =>
      phrase`Per inhabitant and year, ${group.name} ${group.plural ? 'spend' : 'spends'} ${gap} more on administration than ${benchmark.name}: ${own} against ${other}.`,
    less: ({ group, benchmark, gap, own, other }) =>
      phrase`Per inhabitant and year, ${group.name} ${group.plural ? 'spend' : 'spends'} ${gap} less on administration than ${benchmark.name}: ${own} against ${other}.`,
    equal: ({ group, benchmark, own }) =>
      phrase`${capital(group.name)} and ${benchmark.name} spend the same on administration: ${own} per inhabitant and year.`,
    bases: ({ ofOwn, ofBenchmark, group, benchmark }) =>
      phrase` That is ${ofOwn} of ${group.genitive} own cost and ${ofBenchmark} of ${benchmark.genitive}.`,
    total: ({ inhabitants, total }) => phrase` For ${inhabitants} the gap is ${total} in all.`,
    comparable: ({ total }) => phrase` Made comparable by the adjustments that the study states, the gap is ${total}.`,
    ceiling: 'The gap is a ceiling, not a gain.',
    ceilingWhy: ({ group, benchmark }) =>
      ` It is how much less administration would cost if ${group.name} spent as much per inhabitant as ${benchmark.name}. It does not say why the costs differ, nor how much of the gap cooperation can close.`,
    nothingAbove: ({ group, benchmark }) => `Against ${benchmark.name}, ${group.name} as a whole has no excess cost to close.`,
    illustration: 'At least one number behind the answer is an illustration and has to be replaced before anybody relies on it.',
    noBenchmark: ({ benchmarks, cost }) =>
      phrase`The study compares its costs with nobody’s. Add a municipality to compare with under ${benchmarks}, with ${cost}, and the report computes the cost gap.`,
    noGroupCost: ({ cost, group }) =>
      phrase`The cost gap cannot be computed: the study does not state what the municipalities spend on administration. Add ${cost} to each municipality, or for all of them under ${group}.`,
    noBenchmarkCost: ({ benchmark, cost }) => phrase`The cost gap to ${benchmark} cannot be computed: add ${cost}.`,
    table: {
      perInhabitant: 'Administration per inhabitant and year',
      own: ({ name }) => `Cost, ${name}`,
      other: (benchmark) => `Cost, ${benchmark?.name ?? 'the benchmark'}`,
      gap: 'Gap per inhabitant',
      ofOwn: (group) => `– as a share of ${group.genitive} cost`,
      ofBenchmark: (benchmark) => `– as a share of ${benchmark?.genitive ?? 'the benchmark’s'} cost`,
      total: 'Gap in all',
    },
  },
  gap: {
    table: { what: 'Figure', value: 'Value', how: 'How it was found' },
    rows: {
      cost: (name) => `Administration per inhabitant, ${name}`,
      inhabitants: (name) => `Inhabitants, ${name}`,
      perInhabitant: 'Gap per inhabitant',
      ofOwn: (group) => `The gap as a share of ${group.genitive} cost`,
      ofBenchmark: (benchmark) => `The gap as a share of ${benchmark.genitive} cost`,
      total: 'The gap in all, a year',
    },
    stated: 'stated in the study',
    statedFor: (year) => `stated for ${year}`,
    illustration: 'illustration',
    weightedMean: 'the municipalities’ mean, weighted by inhabitants',
    meanOfYears: (years) => `the mean of ${years}`,
    converted: ({ stated, factor, from, to }) => phrase`${stated} in ${String(from)}, converted to ${String(to)} by ${factor}`,
    statistic: {
      median: (names) => `the median of ${names}`,
      'lower-quartile': (names) => `the lower quartile of ${names}`,
      minimum: (names) => `the lowest of ${names}`,
    },
    noAdjustments: (key) =>
      phrase`The costs are not adjusted for price level, need or accounting differences. Where such differences are known, they can be stated under ${key}.`,
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
        phrase`The comparable gap is ${perInhabitant} per inhabitant; for ${inhabitants} that makes ${total}.`,
    },
    cautionsLead: 'The comparison has to be read with care:',
    cautions: {
      bestPeer:
        'It is made against the best of several. The best of one year is rarely as good the next, so part of the gap is chance.',
      oneYearOnly: ({ group, benchmark }) =>
        `The cost is known for one year only, for ${group}, ${benchmark} or both. One municipality’s administration cost moves from year to year; more years would give a firmer number.`,
      grossCost:
        'It rests on gross costs. Payments between municipalities are then counted twice; net costs are the sounder basis.',
      largeGroup: ({ inhabitants, limit }) =>
        phrase`Together the municipalities have ${inhabitants}. Research finds no economies of scale in administration above about ${limit}.`,
    },
  },
  municipalities: {
    none: ({ cost }) =>
      phrase`The study does not state what each municipality spends on administration. Add ${cost} to each of them, and the report shows who is above the benchmark and by how much. The group’s figure is never spread over the municipalities.`,
    table: {
      name: 'Municipality',
      inhabitants: 'Inhabitants',
      cost: 'Administration per inhabitant',
      above: (benchmark, currency) => `Above ${benchmark}, ${currency} million a year`,
    },
    group: 'Together',
    sum: ({ benchmark }) =>
      `The column adds up what each municipality alone spends above ${benchmark}. One that is below counts as zero; the sum can therefore be larger than the gap of all together, and it is not used further.`,
    notStated: 'not stated',
    someMissing: ({ names, cost }) => phrase`The cost is missing for ${names}. Add ${cost} there.`,
  },
  goals: { longTerm: 'In the long term', study: 'For the study' },
  claims: {
    table: { claim: 'Claim', claimed: 'Claimed', computed: 'Computed', difference: 'Difference, of the claimed', verdict: 'Verdict' },
    met: 'holds',
    missed: 'does not hold',
    unanswered: 'cannot be checked',
    reconciling: ({ text, ways }) => {
      const joined = ways.flatMap((way, index): Phrase<(typeof ways)[number][number]> =>
        index === 0 ? way : [index === ways.length - 1 ? ', or ' : ', ', ...way],
      );
      return [`“${text}” would hold `, ...joined, '.'];
    },
    missing: ({ text, figure }) => phrase`“${text}” cannot be checked: the study lacks what is needed to compute ${figure}.`,
    eachAlone: 'Each quantity is solved alone, with the others unchanged.',
    ways: {
      population: ({ name, value, instead }) => phrase`with ${value} in ${name} instead of ${instead}`,
      cost: ({ name, value, instead }) => phrase`with an administration cost of ${value} per inhabitant in ${name} instead of ${instead}`,
      gapPerInhabitant: ({ value, instead }) => phrase`with a gap of ${value} per inhabitant instead of ${instead}`,
      other: ({ name, value, instead }) => phrase`with ${name} at ${value} instead of ${instead}`,
    },
    operands: {
      population: (name) => `the population of ${name}`,
      cost: (name) => `the administration cost of ${name}`,
      gapPerInhabitant: 'the gap per inhabitant',
      above: (name) => `the excess cost of ${name}`,
      other: 'the quantity',
    },
  },
  assumptions: {
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
    groupCost: ({ group }) =>
      `The cost of ${group} is stated for all together. It is used as it stands, because not every municipality states its own.`,
  },
  sources: {
    unused: 'Stated, but not used for any number in the report:',
    none: ({ sources, source }) =>
      phrase`The study states no sources. Add them under ${sources}, and point to them with ${source} at each number.`,
  },
  method: {
    gap: 'The cost gap is the municipalities’ administration cost per inhabitant (c) less the benchmark’s (b). In all it is N (c − b), where N is the inhabitants of all the municipalities.',
    formulas: 'The shares are (c − b)/c and (c − b)/b. They have different bases and so differ; a percentage without its base does not say which is meant.',
    group: 'Where every municipality states its cost, c is their mean weighted by inhabitants. Otherwise c is the figure stated for all together.',
    comparable: 'The gap is made comparable by multiplying the benchmark’s cost by the price level, dividing it by the need index and adding what is booked elsewhere; the gap is then multiplied by the share that can be influenced. Only steps that the study states are taken.',
    claims: 'A claim holds when |computed − claimed| is at most the tolerance times |claimed|. Otherwise the formula is solved for one quantity at a time.',
    statistic: 'Quartiles are interpolated linearly between ordered values (Hyndman and Fan 1996, type 7).',
    gapIsNoGain: 'A difference in cost is no measured effect of cooperation. It shows what there could be at most, all else being equal.',
  },
};
