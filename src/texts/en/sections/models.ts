import { capital, phrase } from '../../phrase.ts';
import type { ModelSectionTexts } from '../../sections/model-section-texts.ts';
import { models as catalogue } from '../models.ts';
import { traits } from '../traits.ts';

export const models: ModelSectionTexts = {
  catalogue,
  traits,
  lead: ({ day, readOn, where }) =>
    phrase`The law decides which models a service may have. ${day === undefined ? `We apply the law as we read it on ${readOn}.` : `We apply the law as of ${day}, which we last read on ${readOn}.`} Most of it was read as enacted. Later amendments have to be checked before a decision, in ${where}.`,
  mark: ' Where it says “to be verified”, we have not read the provision ourselves.',
  judgement: ' The points show how well the model fits. They are our judgement, not the law.',
  beforeEarliest: ({ day, from, models: found, used }) =>
    found === undefined
      ? `We do not know the law as it was on ${day}. The earliest law that we know applied from ${from}${used ? ', and is used instead' : ''}.`
      : `For ${found} we do not know the law as it was on ${day}. The earliest law that we know applied from ${from}${used ? ', and is used instead' : ''}.`,
  notYet: (found) => `Not in the law at the time: ${found}.`,
  since: ({ model, day, isVerified }) => `${model} (from ${day}${isVerified ? '' : `; ${catalogue.toBeVerified}`})`,
  traitsLead: (list) => `Traits: ${list}.`,
  table: { model: 'Model', verdict: 'Under the law', why: 'Why', points: 'Points', fit: 'Fit' },
  statuses: { allowed: 'allowed', conditions: 'allowed on conditions', excluded: 'excluded' },
  best: ({ model, onConditions, others }) =>
    `Best suited: ${model}${onConditions ? ', which is allowed on conditions' : ''}.${others === undefined ? '' : ` With as many points: ${others}.`}`,
  noneSuits: 'None of the models that the law allows stands out.',
  noneAllowed: 'The law allows none of the models.',
  preferred: ({ model, services, status, best }) => {
    if (best) return services === undefined ? ' The study prefers it too.' : ` The study prefers it too for ${services}.`;
    const wish = services === undefined ? `The study prefers: ${model}` : `For ${services} the study prefers: ${model}`;
    if (status === 'allowed') return ` ${wish}.`;
    return status === 'excluded' ? ` ${wish}, which is excluded.` : ` ${wish}, which is allowed on conditions.`;
  },
  against: ' Against it:',
  better: (found) => ` Better suited: ${found}.`,
  nothingAgainst: ' None of the traits counts against it, and no model has more points.',
  consequences: {
    heading: (model) => `What follows from the choice: ${model}`,
    lead: (services) => `This model suits best: ${services}.`,
    always: 'Whichever of these models is chosen',
  },
  groups: {
    heading: ({ others }) => (others ? 'The other services' : 'Service by service'),
    lead: 'Services for which the law allows the same models are grouped together.',
    table: { group: 'Group', allowed: 'Allowed', conditions: 'Allowed on conditions', excluded: 'Excluded' },
    all: 'all',
    allOthers: 'all the others',
    members: ({ count, one }) => phrase` (${count} ${one ? 'service' : 'services'}), by what suits best:`,
    suits: (found, services) => {
      if (found.length === 0) return `No model stands out: ${services}.`;
      return `${capital(found.join(', '))}${found.length === 1 ? '' : ' (equal points)'}: ${services}.`;
    },
    rules: 'The rules behind the table:',
  },
  undescribed: ({ services, one, traits: traitsKey, catalogue: catalogueKey }) => [
    'For ',
    ...services,
    ` the study does not say what kind of ${one ? 'service it is, so it has' : 'services they are, so they have'} not been judged. Add `,
    traitsKey,
    ', or ',
    catalogueKey,
    ' for a service of the catalogue.',
  ],
  services: (count) => phrase`${count} services`,
  former: {
    heading: (year) => (year === undefined ? 'The study’s models, and what they are today' : `The models of ${year}, and what they are today`),
    inference: 'That the models correspond is our inference. It is not in the law.',
    table: { considered: 'In the study', today: 'Today', why: 'Why' },
    newer: ({ models: found, year }) => `These were not in the law in ${year}: ${found}.`,
  },
};
