import { phrase } from '../../phrase.ts';
import type { AdviceTexts } from '../../sections/advice-texts.ts';

export const advice: AdviceTexts = {
  classes: { 'start-now': 'Start now', prepare: 'Prepare', 'look-again-later': 'Look again later', leave: 'Leave' },
  lead: 'What is advised?',
  counted: (count) => phrase`${count} services`,
  sentences: {
    'start-now': ({ services }) => ['Start now with ', ...services, '.'],
    prepare: ({ services, one }) => [one ? 'Carry out a pre-project for ' : 'Carry out pre-projects for ', ...services, '.'],
    'look-again-later': ({ services }) => ['Look at ', ...services, ' again later.'],
    leave: ({ services }) => ['Do not go on with ', ...services, '.'],
  },
  nothingStarts: 'No service is ready to start now.',
  notAssessed: ({ count, one }) => phrase`${count} ${one ? 'service' : 'services'} on the list ${one ? 'has' : 'have'} not been assessed.`,
  nothing: ({ effects, gain, transition, criteria }) =>
    phrase`Nothing can be advised yet, because no service has been assessed: add effects under ${effects}, what the cooperation gives and costs under ${gain} and ${transition}, and what matters to the municipalities under ${criteria}.`,
  table: {
    service: 'Service',
    advice: 'Advice',
    purpose: 'For the sake of',
    rank: 'Place',
    within: ({ capacity, one }) => (one ? ['Is first'] : phrase`Among the first ${capacity}`),
    gain: ({ scale, level }) => phrase`Gain a year, ${scale} (${level} interval)`,
    model: 'Model',
  },
  shares: (base) => `The percentage is the share of ${base}.`,
  more: ({ count, one }) => phrase` ${count} more ${one ? 'is' : 'are'} under “Priorities”.`,
  before: (one) => (one ? 'Before it can start, this has to be solved:' : 'Before they can start, this has to be solved:'),
  ownMeasures: (titles) => `The study also proposes: ${titles}.`,
  ownMeasuresCounted: (count) => phrase`The study also proposes ${count} measures; they are under “About the study”.`,
  comparedBelow: (by) => `What ${by} advised is held against this under “Priorities”.`,
  notValued: 'What the services can give in money has not been computed. ',
  decide: ({ start, prepare }) => {
    const what = [...(start > 0 ? [start === 1 ? 'to start the service that is ready' : 'to start the services that are ready'] : []), ...(prepare > 0 ? [prepare === 1 ? 'to begin the pre-project' : 'to begin the pre-projects'] : [])];
    return `Whether ${what.join(', whether ')}, and who answers for it.`;
  },

  heading: 'Advice by service',
  allHold: 'All that it takes to start is in place.',
  common: 'What holds up all that do not start now:',
  also: 'Also:',
  nothingElse: 'The other demands are met.',
  forEconomy: 'For the sake of the economy.',
  forCriterion: ({ criterion, notEconomy }) => `For the sake of ${criterion}${notEconomy ? ', not of the economy' : ''}.`,
  restsOnLead: 'The advice rests on this:',
  restsOn: { service: 'Service', figures: 'Figures', swot: 'SWOT analysis', model: 'Model', research: 'Research' },
  figures: {
    npv: 'the net present value',
    probability: 'the probability that it pays',
    cost: 'the cost',
    ranking: 'the place in the ranking',
    readiness: 'readiness',
  },
  effect: (criterion) => `the effect on ${criterion}`,
  strategy: 'strategy',
  studies: ({ count, one, direction }) => phrase`${count} ${one ? 'study' : 'studies'}; ${one ? 'the finding is' : 'the worst finding is'} ${direction}`,
  order: {
    lead: 'Order.',
    capacity: ({ count, one }) => (one ? ['The municipalities can carry one pre-project at a time.'] : phrase`The municipalities can carry ${count} pre-projects at a time.`),
    noCapacity: 'The study does not say how many pre-projects the municipalities can carry. The ranking assumes one at a time.',
    byNeed: 'The order here follows only what builds on what.',
    together: 'All can begin at the same time.',
    rounds: ([first = '', ...later]) => [`First ${first}`, ...later.map((round) => `then ${round}`)].join(', ').concat('.'),
    waits: ({ service, on }) => `${service} builds on ${on}.`,
  },
  published: {
    heading: (by) => `The advice beside what ${by} advised`,
    table: { earlier: 'Advised earlier', ours: 'The advice here', why: 'Why' },
    noService: 'not judged',
    noServiceWhy: 'a measure that is no service',
    same: 'the same advice',
    only: ({ services, by }) => `${services}: advised here, but not by ${by}.`,
  },
};
