import { phrase } from '../../phrase.ts';
import type { PriorityTexts } from '../../sections/priority-texts.ts';

export const priorities: PriorityTexts = {
  heading: 'Priorities',
  criteria: {
    economy: 'Economy',
    quality: 'Quality for residents',
    resilience: 'Resilience',
    competence: 'Skills and recruitment',
    democracy: 'Democratic control',
    development: 'Community development',
  },
  how: (only) =>
    only === undefined
      ? 'The services are ranked by value: their effect on each criterion, weighted by how much the criterion matters. The value goes from 0 to 1, and 0.5 is as today.'
      : `The services are ranked by their effect on one criterion, ${only}. The value goes from 0 to 1, and 0.5 is as today.`,
  weights: {
    'by-municipality': 'The weights are the mean of the municipalities’ own.',
    shared: 'The municipalities share their weights, and these have not been tested against others.',
    order: 'The municipalities have only put the criteria in order. The weights are the mean of all weights in that order.',
    equal: 'Nobody has stated weights, so all criteria count the same.',
  },
  economyScale: (amount) => phrase`The economy scale goes from a loss of ${amount} per inhabitant a year to a gain of the same amount.`,
  notWeighed: (names) => `${names} did not weigh every criterion. Those weights are not used.`,
  weightTable: { municipality: 'Weights', criterion: 'Criterion', weight: 'Weight', used: 'Used (the mean)' },
  rankTable: {
    rank: 'Place',
    service: 'Service',
    value: 'Value',
    economy: (currency) => `Economy, ${currency} per inhabitant a year`,
    feasibility: 'Feasibility',
  },
  currency: { NOK: 'NOK', SEK: 'SEK' },
  effectScale: 'Effects go from −4 to 4.',
  feasibilityScale: 'Feasibility goes from 1 (very hard) to 5 (easy) and does not count in the value.',
  notAnswered: 'not answered',
  notComputed: 'not computed',
  incomplete: 'incomplete',
  incompleteMeans: 'A service for which answers or computations are missing is marked “incomplete”. A missing answer may be anything from −4 to 4. In the value it counts as the middle, which is no change; in the shares below it is drawn from the whole scale. An economy that has not been computed is treated the same way.',
  disagreement: {
    heading: 'Where the municipalities disagree on effects',
    lead: (limit) => phrase`Here the answers go in opposite directions, or are ${limit} or more apart. A mean hides this:`,
    of: ({ service, criterion, low, high, answers }) => [...phrase`${service}, ${criterion}: from ${low} to ${high}. `, ...answers, '.'],
  },
  comparisonLead: 'For comparison, outside the ranking:',
  comparison: { alternative: 'Alternative', value: 'Value', gain: 'Gain', asToday: 'Continuing as today', merger: 'Merging the municipalities' },
  onlyAsToday: (value) => phrase`For comparison, continuing as today has the value ${value}.`,
  mergerBase: ({ share, gap, benchmark }) =>
    phrase`The merger is computed as ${share} of the comparable gap to ${benchmark}, ${gap}: as much as Danish mergers have realised. What it costs and does to the services has not been assessed.`,
  firmness: {
    heading: 'How firm the places are',
    base: {
      'by-municipality': 'all weights between the municipalities’ own',
      shared: 'all that the uncertain figures may turn out to be, with the shared weights',
      order: 'all weights in the stated order',
      equal: 'all possible weights',
    },
    onlyUncertain: 'all that the uncertain figures may turn out to be',
    alsoUncertain: (base) => `${base}, and of all that the uncertain figures may turn out to be`,
    lead: (base) => `The table shows how often each service takes each place, as a share of ${base}.`,
    always: (base) => `Every service has the same place for ${base}.`,
    untested: {
      'one-criterion': 'There is one criterion only, and nothing in it is uncertain. The places are therefore not tested against anything.',
      shared: 'The weights are shared, and nothing else is uncertain. The places are therefore not tested against anything.',
      alone: 'Only one municipality has weighed, and nothing else is uncertain. The places are therefore not tested against anything.',
    },
    error: (error) => phrase`The shares come from random draws, and may be up to ${error} percentage points out.`,
    service: 'Service',
    notShown: ({ count, one }) => phrase`${count} ${one ? 'service' : 'services'} further down ${one ? 'is' : 'are'} not shown.`,
    firm: ({ services, one, always }) =>
      `${services}: the ${one ? 'place is' : 'places are'} firm. ${always ? 'Nothing' : 'Hardly anything'} that the municipalities could defend moves ${one ? 'it' : 'them'}.`,
    tied: (services) => `${services} are the same on every criterion and worth the same. They share the place.`,
    contested: ({ service, rival, putAboveBy, putBelowBy, criterion, above }) =>
      phrase`${service} and ${rival} change places depending on who does the weighing: ${putAboveBy} would put ${service} higher, ${putBelowBy} would put ${rival} higher. The disagreement on ${criterion} matters most. ${service} has the higher value in ${above} of cases.`,
    uncertain: ({ service, rival, lower, criterion, above }) => [
      ...phrase`${service} and ${rival}: their order is uncertain. ${service} has the higher value in ${above} of cases.`,
      criterion === undefined ? ` No criterion favours ${lower}; only what is unknown could reverse the order.` : ` What most favours ${lower} is ${criterion}.`,
    ],
  },
};
