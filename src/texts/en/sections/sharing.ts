import { phrase } from '../../phrase.ts';
import type { SharingTexts } from '../../sections/sharing-texts.ts';

export const sharing: SharingTexts = {
  heading: 'Who gains and who pays',
  noKey: (key) =>
    phrase`The study does not say how costs and gains are to be shared. Add ${key}, and the report shows what each municipality gains and loses by each key.`,
  lead: (scale) =>
    `The table shows what each municipality gains a year at full effect, in ${scale}: what it pays for the services today less its share of what the arrangements will cost. A minus means that it pays more than today. Each column is one way to share.`,
  which: {
    advised: 'The amounts are for the services that start or are prepared.',
    all: 'The amounts are for all services with a computed gain, since none of them starts or is prepared.',
  },
  municipality: 'Municipality',
  keys: { equal: 'Equal parts', population: 'By inhabitants', usage: 'By use', budget: 'By today’s cost' },
  fixedKey: ({ fixed, rest }) => `${fixed} equally, ${rest} by inhabitants`,
  sum: 'Together',
  perInhabitantLead: (currency) => `The same in ${currency} per inhabitant:`,
  nothingShared: (key) => `${key}: no service has the figures that this needs.`,
  losesTogether: 'Taken together, the municipalities are expected to lose, so it is a loss that is shared.',
  loses: ({ key, names, one }) => `${key}: ${names} ${one ? 'is' : 'are'} expected to lose.`,
  nobodyLoses: (key) => `${key}: nobody is expected to lose once everything is in place.`,
  different: 'The columns do not cover the same services, because some keys need figures that the study has for some of them only. They cannot be compared as they stand.',
  covers: ({ key, services }) => `${key}: ${services}`,
  financesLead: ({ key, scale }) =>
    `Over the whole period, shared ${key.charAt(0).toLowerCase()}${key.slice(1)}, this is the net present value for each municipality, in ${scale}:`,
  losesAtRealisedShare: ({ names, one }) => `If forecasts fall short as usual, ${names} ${one ? 'is' : 'are'} expected to lose over the period.`,
  finances: { npv: 'Net present value', interval: 'Eight times in ten', realised: 'If forecasts fall short as usual' },
  withoutCost: (names) => `${names}: the study does not state what this costs, so it is not included here.`,
  refused: {
    'no-cost': (names) => `${names}: not shared, because today’s cost is not stated for all participants.`,
    'group-cost': (names) => `${names}: not shared, because today’s cost is stated for the municipalities together only, and such a sum is never divided by inhabitants.`,
    'no-volume': (names) => `${names}: not shared, because it is not stated how much each municipality uses.`,
  },
};
