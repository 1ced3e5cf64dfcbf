import { capital, phrase } from '../../phrase.ts';
import type { PlanTexts } from '../../sections/plan-texts.ts';

const kinds = { cost: 'the cost', positions: 'the number of positions', volume: 'the volume' };

export const plan: PlanTexts = {
  heading: 'Plan for what is to be prepared',
  leadOne: 'The plan is for the one service that is to start or be prepared.',
  lead: (count) => phrase`The plan is for the ${count} services that are to start or be prepared. What they have in common comes first.`,
  everywhere: 'each municipality that takes part',
  anywhere: 'any of the municipalities that take part',
  phases: {
    heading: 'Phases and decision points',
    lead: (day) =>
      `Nobody goes on to the next phase before the decision is taken, and it is in order to stop. ${day === undefined ? 'The study states no dates, so the table shows the order only.' : `The study puts the first decision on ${day}. The others have no date yet.`}`,
    table: { phase: 'Phase', work: 'What is done', decision: 'Decision', who: 'Who decides' },
    names: { idea: 'Idea', concept: 'Concept', plan: 'Planning', 'carry-out': 'Carrying out', close: 'Closing', realise: 'Realisation' },
    work: {
      idea: 'Find out what the cooperation can give and what it takes: this study',
      concept: 'Measure today’s position, define the service and choose the collaboration model',
      plan: 'Write the agreement, the budget, the staffing plan and the benefits plan',
      'carry-out': 'Move tasks, people and systems as planned',
      close: 'Hand over to the line managers and sum up what was learnt',
      realise: 'Realise the benefits in operation and measure them every year',
    },
    decisions: {
      idea: 'Start the pre-project',
      concept: 'Choose a solution',
      plan: 'Adopt the agreement and grant the money',
      'carry-out': 'Put the arrangement into use',
      close: 'Close the project',
      realise: 'Continue, change or end the cooperation',
    },
    deciders: { councils: 'Each municipal council', 'executive-committees': 'Each executive committee', 'chief-executives': 'The chief executives' },
  },
  organisation: {
    heading: 'Organisation and involvement',
    table: { role: 'Role', who: 'Who', answersFor: 'Answers for' },
    roles: {
      owner: { name: 'Owner', who: 'The chief executives together', answersFor: 'Finding money and people, and putting each decision forward' },
      steering: { name: 'Steering group', who: 'The chief executives of the municipalities that take part', answersFor: 'Following progress, risks and benefits' },
      manager: { name: 'Project manager', who: 'Appointed by the owner before the start', answersFor: 'Leading the work and keeping the plan up to date' },
      group: { name: 'Working group', who: 'A specialist from the service in each municipality', answersFor: 'Describing today’s position and the solution' },
      employees: { name: 'Employees’ representatives', who: 'A union and a safety representative from each municipality', answersFor: 'Taking part in the working group from its first meeting' },
      host: { name: 'Host municipality', who: 'Named under each pre-project', answersFor: 'Preparing the management and running of the service' },
    },
    parties: {
      elected: { name: 'Elected members', part: 'The councils decide on the start and the agreement. The executive committees are told of progress and risks before each decision.' },
      management: { name: 'Management', part: 'The chief executives sit on the steering group. The managers of the service answer for the benefits, each in their own municipality.' },
      employees: { name: 'Employees', part: 'The employer consults the union representatives on each phase before the decision is taken. The first thing that employees ask is where the jobs will sit. Where the study does not say, the concept phase has to answer.' },
    },
    partners: {
      name: 'Others',
      part: (names) => `${capital(names)} will be asked for advice in the concept phase and told what is decided.`,
      none: 'The study names none. In the concept phase the owner considers who should take part.',
    },
  },
  benefits: {
    heading: 'How the benefits are followed up',
    lead: (day) =>
      `A stated baseline is fixed ${day === undefined ? 'when the first decision has been taken' : `by the decision on ${day}`}. What is missing is measured before the start. Benefits elsewhere in the public sector are not stated and so not in the plan.`,
    table: { kind: 'Kind', measure: 'Measured by', risk: 'Main risk', followUp: 'Follow-up' },
    classes: {
      'own-budget': {
        name: 'Cashable',
        measure: 'Net cost in the accounts, at constant prices',
        risk: 'Forecasts have often been too high',
        followUp: 'The budget is cut when the saving comes, and the accounts show each year whether it has come',
      },
      'alternative-use': {
        name: 'Released time',
        measure: 'Positions put to other use',
        risk: 'The time goes without anybody noticing',
        followUp: 'The municipality writes down what the time is for, and reports every year',
      },
      'not-priced': {
        name: 'A better service',
        measure: 'A measure chosen in the concept phase',
        risk: 'Nobody knows how it was before',
        followUp: 'The same measurement before the start and every year after it',
      },
    },
    rows: { benefit: 'Benefit', kind: 'Kind', today: 'Today', target: 'Target', year: 'From' },
    cost: 'Lower net cost',
    lower: (amount) => phrase`${amount} lower`,
    onScale: (effect) => phrase`${effect} on the scale from −4 to 4`,
    freed: ({ isCashable, municipality }) => (isCashable ? `Posts that end in ${municipality}` : `Time for other work in ${municipality}`),
    toBeMeasured: 'to be measured',
    notSet: 'not set',
    owner: ({ role, names }) => `Benefit owner: ${role ?? 'the manager of the service'} in ${names}.`,
    none: 'The study states no benefit that can be measured. The concept phase has to set the targets.',
  },
  risks: {
    heading: 'Risks that the pre-projects share',
    lead: 'Each risk has an owner, who deals with it or raises it.',
    table: { risk: 'Risk', owner: 'Owner' },
    owners: { owner: 'The project owner', 'chief-executives': 'The chief executives', manager: 'The project manager', 'line-managers': 'The managers of the service' },
    factor: ({ title, unmet, unanswered }) =>
      `${title}: ${[...(unmet === undefined ? [] : [`not in place in ${unmet}`]), ...(unanswered === undefined ? [] : [`not assessed in ${unanswered}`])].join('; ')}`,
    condition: (model) => `Condition for ${model}: `,
  },
  preProject: {
    purpose: (criterion) => (criterion === undefined ? 'The purpose is lower cost.' : `The purpose is to do better on ${criterion}.`),
    next: { concept: 'The next phase is the concept.', plan: 'The next phase is planning, since the service can start now.' },
    round: (round) => phrase`The pre-project belongs to round ${round}.`,
    participants: (names) => `The participants are ${names}.`,
    model: (model) => `The best suited model is ${model}.`,
    openModel: 'The collaboration model is chosen in the concept phase.',
    host: (name) => `The host municipality is ${name}.`,
    openHost: 'The host municipality is chosen in the concept phase.',
    start: (year) => `The computations assume a start in ${year}.`,
    noStart: 'The study does not say when the service is to start.',
    fullEffect: (year) => `The full effect is expected from ${year}.`,
  },
  baseline: {
    table: {
      municipality: 'Municipality',
      cost: (scale) => `Cost today, ${scale}`,
      volume: 'Volume today',
      today: 'Positions today',
      after: 'Positions in cooperation',
      change: 'Change',
    },
    sum: 'Total',
    notStated: 'not stated',
    missing: (what) => `To be measured before the start: ${what}.`,
    unmeasured: ({ kinds: missing, names, list }) => `${list(missing.map((kind) => kinds[kind]))} in ${names}`,
    criterion: (title) => `${title} as it is today`,
    positionsUnknown: (names) => `How many positions there will be in ${names} is not stated.`,
  },
};
