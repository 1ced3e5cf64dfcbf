import { phrase } from '../../phrase.ts';
import type { SwotTexts } from '../../sections/swot-texts.ts';

const strengths = { strong: 'strong agreement', moderate: 'some agreement', weak: 'little agreement' };

const unmeasured = {
  'few-items': 'fewer than three items are rated municipality by municipality',
  'few-answers': 'fewer than two municipalities have rated every item',
  'all-equal': 'no municipality tells the items apart',
};

export const swot: SwotTexts = {
  heading: 'SWOT analysis',
  lead: 'Strengths and weaknesses are the municipalities’ own, as they are today. Opportunities and threats come from outside or lie ahead.',
  importanceLead: 'The brackets show how much an item matters, from 0 to 100, and who raises it.',
  raisedByLead: 'The brackets show who raises an item.',
  medianLead: 'Where the municipalities have answered one by one, the number is the median. Where it says “disagree”, the median hides large differences.',
  quadrants: { strengths: 'Strengths', weaknesses: 'Weaknesses', opportunities: 'Opportunities', threats: 'Threats' },
  item: { strengths: 'strength', weaknesses: 'weakness', opportunities: 'opportunity', threats: 'threat' },
  noItems: 'none stated',
  everybody: 'all',
  illustration: 'illustration',
  notes: 'Notes on the items:',
  quoted: (text) => `“${text}”`,
  importance: {
    heading: 'How much the items matter to each municipality',
    median: 'Median',
    quartiles: 'Interquartile range',
    range: 'Highest − lowest',
    notAnswered: 'no answer',
    shared: 'joint answer',
    disagree: (value) => phrase`${value}, disagree`,
    answered: ({ given, all }) => phrase`${given} of ${all} answered`,
    missing: 'A municipality that has not answered is left out of the median. It is not counted as zero.',
    disagreements: ({ limit }) => phrase`The municipalities disagree on an item when its highest and lowest answers are ${limit} or more apart:`,
    noDisagreement: ({ limit }) => phrase`No item has ${limit} or more between its highest and its lowest answer.`,
    disagreement: ({ item, highest, high, lowest, low }) => phrase`${item}: ${high} from ${highest}, ${low} from ${lowest}.`,
  },
  agreement: {
    heading: 'Agreement on the order',
    measured: ({ quadrant, strength, coefficient, municipalities, covers }) => [
      ...phrase`${quadrant}: ${strengths[strength]}, W = ${coefficient} (${municipalities})`,
      ...(covers === undefined ? [] : phrase`, for ${covers.rated} of ${covers.all} items`),
      '.',
    ],
    unmeasured: (quadrant, reason) => `${quadrant}: not measured, because ${unmeasured[reason]}.`,
    explanation:
      'W measures whether the municipalities put the items in the same order. 1 means the same order for all; 0 means orders with nothing in common. Only municipalities that have rated every item count. With few municipalities, it takes little to change W.',
  },
  strategies: {
    heading: 'Strategies',
    lead: 'A strategy combines something about the municipalities, a strength (S) or a weakness (W), with something that they meet, an opportunity (O) or a threat (T).',
    types: {
      SO: 'SO: use strengths to seize opportunities',
      WO: 'WO: address weaknesses to seize opportunities',
      ST: 'ST: use strengths to meet threats',
      WT: 'WT: address weaknesses to withstand threats',
      none: 'Without a type',
    },
    restsOn: (items) => `Based on ${items}.`,
    restsOnNothing: 'Not based on any item in the analysis.',
    pointsAt: (services) => `Points to ${services}.`,
    pointsAtNothing: 'Points to no service.',
    lacks: (items) => `The type does not fit: the strategy is not based on any ${items.join(' or ')}.`,
    odd: (items) => `These do not belong to the type: ${items}.`,
  },
  looseEnds: {
    heading: 'Loose ends',
    items: 'Items that have led to nothing.',
    itemsAdvice: ({ services, strategies }) => phrase`Point them to a service with ${services}, use them in a strategy under ${strategies}, or remove them.`,
    nothingFollows: ({ services, strategies }) =>
      phrase`None of the items has led to anything yet. Add what the analysis points towards under ${services} or ${strategies}.`,
    services: 'Services that are not based on the analysis:',
    servicesAdvice: 'Show which item is the reason for them, or consider whether they belong.',
    strategies: 'Strategies that are not based on any item:',
    strategiesAdvice: ({ combines }) => phrase`State the items under ${combines}.`,
    nearDuplicates: 'Items that say nearly the same.',
    nearDuplicatesAdvice: 'Merge them, or write what sets them apart.',
    long: 'Lists that are too long:',
    longQuadrant: ({ quadrant, count }) => phrase`${quadrant} (${count})`,
    longAdvice: ({ limit }) => phrase`Lists of more than ${limit} items are seldom used. Merge and remove.`,
    none: 'Every item has led to a service or a strategy, and every service is based on the analysis.',
  },
};
