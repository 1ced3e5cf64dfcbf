import { phrase } from '../../phrase.ts';
import type { MunicipalityPageTexts } from '../../sections/municipality-page-texts.ts';

export const municipalityPages: MunicipalityPageTexts = {
  inhabitants: (inhabitants) => phrase`${inhabitants}.`,
  administration: (cost) => phrase` Its administration costs ${cost} per inhabitant.`,
  labels: {
    money: 'Finances.',
    hosts: 'Takes on.',
    handsOver: 'Gives up.',
    positions: 'Positions.',
    weights: 'Own weights.',
    weakest: 'Weakest link.',
    required: 'Must be in place.',
  },
  money: {
    annual: {
      gains: ({ name, key, services, amount, mark }) =>
        phrase`With the key ${key}, ${name} is expected to gain ${amount} per inhabitant a year once ${services} are at full effect${mark}.`,
      loses: ({ name, key, services, amount, mark }) =>
        phrase`With the key ${key}, ${name} is expected to pay ${amount} more per inhabitant a year than today once ${services} are at full effect${mark}.`,
    },
    even: ({ name, key, services, mark }) => `With the key ${key}, ${name} is expected neither to gain nor to lose once ${services} are at full effect${mark}.`,
    services: { advised: 'the services that start or are prepared', all: 'all the services that can be shared' },
    refused: {
      'no-cost': (services) => `Not shared, because today’s cost is not stated for all participants: ${services}.`,
      'group-cost': (services) => `Not shared, because today’s cost is stated for the municipalities together only: ${services}.`,
      'no-volume': (services) => `Not shared, because it is not stated how much each municipality uses: ${services}.`,
    },
    period: ({ npv, realised, mark }) =>
      phrase`The net present value over the whole period is ${npv}; if forecasts fall short as usual, it is ${realised}${mark}.`,
  },
  hosts: (services) => `The study proposes it as the host municipality for ${services}.`,
  wished: (services) => `The study wants it as the host municipality for ${services}, but the best-suited model has no host.`,
  handsOver: ({ tasks, mark }) =>
    `If the advice is followed${mark}, this goes to others: ${tasks.map(({ to, services }) => `${services} (${to})`).join('; ')}.`,
  takers: { open: 'a host municipality that has yet to be chosen, unless the municipality becomes the host itself', body: 'a joint organisation' },
  authority: {
    'host-executive': (services) =>
      `The host’s administration then makes individual decisions (${services}). The municipality may instruct it, and reverse decisions in its own cases.`,
    'joint-board': (services) => `A joint board, to which the municipality elects its own members, then makes individual decisions (${services}).`,
    'federation-assembly': (services) => `The federation then makes individual decisions (${services}).`,
    body: (services) => `The joint organisation then makes individual decisions as far as the law allows (${services}).`,
  },
  positions: {
    lead: (name) => `Full-time equivalents in ${name}, in the services that start or have a pre-project:`,
    service: 'Service',
    today: 'Today',
    after: 'After',
    change: 'Change',
    sum: 'Together',
    freed: {
      cashable: ({ service, positions, mark }) => phrase`${service}: ${positions} end${mark}.`,
      released: ({ service, positions, mark }) => phrase`${service}: ${positions} become free for other work${mark}.`,
    },
    short: ({ services, today, after }) => phrase`${services}: ${today} today, ${after} after.`,
  },
  weights: {
    service: ({ service, own, joint, mark }) => phrase`${service} (${own}, jointly ${joint}${mark === '' ? '' : `; ${mark}`})`,
    first: ({ services, capacity, one, certain }) => {
      const often = certain ? 'Always' : 'As a rule';
      return [...(one ? [`${often} first: `] : phrase`${often} among the first ${capacity}: `), ...services, '.'];
    },
    notFirst: ({ services, capacity, one, certain }) => {
      const often = certain ? 'Never' : 'As a rule not';
      return [...(one ? [`${often} first: `] : phrase`${often} among the first ${capacity}: `), ...services, '.'];
    },
    own: ({ more, less }) =>
      phrase`Weighs ${more.criterion} more heavily than the municipalities do together (${more.own} against ${more.joint}${more.mark}), and ${less.criterion} less (${less.own} against ${less.joint}${less.mark}).`,
    and: ' and ',
    pair: ({ preferred, other, criterion }) => `${preferred} above ${other}${criterion === undefined ? '' : ` (mostly because of ${criterion})`}`,
    untied: (pairs) => `Equal in the joint ranking, but by its own weights: ${pairs}.`,
    pairs: ({ pairs, more }) => [
      `The reverse of the joint ranking: ${pairs}`,
      ...(more === undefined ? ['.'] : phrase`, and ${more.count} other ${more.one ? 'pair' : 'pairs'}.`),
    ],
  },
  readiness: {
    weakest: ({ title, level, bracket, anchor }) => [
      ...phrase`${title} (level ${level}${bracket === undefined ? '' : `; ${bracket}`})`,
      anchor === undefined ? '.' : `: ${anchor}`,
    ],
    sameLevel: (titles) => `At the same level: ${titles}.`,
    unmet: (titles) => `Not in place: ${titles}.`,
    unanswered: (titles) => `No answer: ${titles}.`,
  },
  missing: {
    lead: (name) => `The study does not yet say this about ${name}: `,
    anyOfThem: 'any of the municipalities below',
    sharing: 'what it gains or loses',
    positions: {
      both: (services) => ['positions today and after for ', ...services],
      today: (services) => ['positions today for ', ...services],
      after: (services) => ['positions after for ', ...services],
    },
    host: (services) => ['the host municipality for ', ...services],
    effects: (services) => ['its answers on the effects of ', ...services],
    weights: 'its own weights',
    readiness: 'its readiness',
    services: (count) => phrase`${count} services`,
  },
  common: 'This is the same for all the municipalities below:',
  nothingMore: (names) => `The study says no more than this for ${names}.`,
  none: ({ names, keys }) => [
    `The study does not yet say what the cooperation means for ${names ?? 'each municipality'}. Add `,
    ...keys,
    ', and the report shows it here.',
  ],
  outside: ({ names, one }) => `${names} ${one ? 'takes' : 'take'} part in none of the services.`,
};
