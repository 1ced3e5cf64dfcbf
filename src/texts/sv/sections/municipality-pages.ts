import { phrase } from '../../phrase.ts';
import type { MunicipalityPageTexts } from '../../sections/municipality-page-texts.ts';

export const municipalityPages: MunicipalityPageTexts = {
  inhabitants: (inhabitants) => phrase`${inhabitants}.`,
  administration: (cost) => phrase` Administrationen kostar ${cost} per invånare.`,
  labels: {
    money: 'Ekonomi.',
    hosts: 'Tar emot.',
    handsOver: 'Lämnar ifrån sig.',
    positions: 'Årsarbetare.',
    weights: 'Egna vikter.',
    weakest: 'Svagaste länk.',
    required: 'Måste finnas på plats.',
  },
  money: {
    annual: {
      gains: ({ name, key, services, amount, mark }) =>
        phrase`Med fördelningsnyckeln ${key} väntas ${name} tjäna ${amount} per invånare och år när ${services} är i full drift${mark}.`,
      loses: ({ name, key, services, amount, mark }) =>
        phrase`Med fördelningsnyckeln ${key} väntas ${name} betala ${amount} mer per invånare och år än i dag när ${services} är i full drift${mark}.`,
    },
    even: ({ name, key, services, mark }) => `Med fördelningsnyckeln ${key} väntas ${name} varken tjäna eller förlora när ${services} är i full drift${mark}.`,
    services: { advised: 'de verksamheter som startar eller förbereds', all: 'alla verksamheter som kan fördelas' },
    refused: {
      'no-cost': (services) => `Inte fördelat, eftersom dagens kostnad inte är angiven för alla deltagande kommuner: ${services}.`,
      'group-cost': (services) => `Inte fördelat, eftersom dagens kostnad bara är angiven för kommunerna tillsammans: ${services}.`,
      'no-volume': (services) => `Inte fördelat, eftersom det inte är angivet hur mycket varje kommun använder: ${services}.`,
    },
    period: ({ npv, realised, mark }) =>
      phrase`Nettonuvärdet över hela perioden är ${npv}; om uppskattningarna bara infrias i den grad som är vanlig är det ${realised}${mark}.`,
  },
  hosts: (services) => `Studien föreslår kommunen som värdkommun för ${services}.`,
  wished: (services) => `Studien önskar kommunen som värdkommun för ${services}, men den bäst lämpade samverkansformen har ingen värdkommun.`,
  handsOver: ({ tasks, mark }) =>
    `Följs rådet${mark} går detta till andra: ${tasks.map(({ to, services }) => `${services} (${to})`).join('; ')}.`,
  takers: { open: 'en värdkommun som ännu inte är vald, om inte kommunen själv blir värd', body: 'en gemensam organisation' },
  authority: {
    'host-executive': (services) =>
      `Värdkommunens förvaltning fattar då beslut i enskilda ärenden (${services}). Kommunen kan ge förvaltningen där instruktioner och ändra beslut i sina egna ärenden.`,
    'joint-board': (services) => `En gemensam nämnd, där kommunen väljer sina ledamöter, fattar då beslut i enskilda ärenden (${services}).`,
    'federation-assembly': (services) => `Kommunalförbundet fattar då beslut i enskilda ärenden (${services}).`,
    body: (services) => `Den gemensamma organisationen fattar då beslut i enskilda ärenden så långt lagen tillåter (${services}).`,
  },
  positions: {
    lead: (name) => `Årsarbetare i ${name}, för de verksamheter som startar eller får ett förprojekt:`,
    service: 'Verksamhet',
    today: 'I dag',
    after: 'Efter',
    change: 'Förändring',
    sum: 'Totalt',
    freed: {
      cashable: ({ service, positions, mark }) => phrase`${service}: ${positions} faller bort${mark}.`,
      released: ({ service, positions, mark }) => phrase`${service}: ${positions} frigörs för annat arbete${mark}.`,
    },
    short: ({ services, today, after }) => phrase`${services}: ${today} i dag, ${after} efter.`,
  },
  weights: {
    service: ({ service, own, joint, mark }) => phrase`${service} (${own}, gemensamt ${joint}${mark === '' ? '' : `; ${mark}`})`,
    first: ({ services, capacity, one, certain }) => {
      const often = certain ? 'Alltid' : 'Vanligen';
      return [...(one ? [`${often} först: `] : phrase`${often} bland de ${capacity} första: `), ...services, '.'];
    },
    notFirst: ({ services, capacity, one, certain }) => {
      const often = certain ? 'Aldrig' : 'Vanligen inte';
      return [...(one ? [`${often} först: `] : phrase`${often} bland de ${capacity} första: `), ...services, '.'];
    },
    own: ({ more, less }) =>
      phrase`Lägger större vikt än kommunerna tillsammans vid ${more.criterion} (${more.own} mot ${more.joint}${more.mark}) och mindre vid ${less.criterion} (${less.own} mot ${less.joint}${less.mark}).`,
    and: ' och ',
    pair: ({ preferred, other, criterion }) => `${preferred} före ${other}${criterion === undefined ? '' : ` (mest på grund av ${criterion})`}`,
    untied: (pairs) => `Lika i den gemensamma rangordningen, men med egna vikter: ${pairs}.`,
    pairs: ({ pairs, more }) => [
      `Tvärtemot den gemensamma rangordningen: ${pairs}`,
      ...(more === undefined ? ['.'] : phrase`, och ${more.count} ${more.one ? 'annat' : 'andra'} par.`),
    ],
  },
  readiness: {
    weakest: ({ title, level, bracket, anchor }) => [
      ...phrase`${title} (nivå ${level}${bracket === undefined ? '' : `; ${bracket}`})`,
      anchor === undefined ? '.' : `: ${anchor}`,
    ],
    sameLevel: (titles) => `På samma nivå: ${titles}.`,
    unmet: (titles) => `Inte på plats: ${titles}.`,
    unanswered: (titles) => `Inget svar: ${titles}.`,
  },
  missing: {
    lead: (name) => `Studien säger ännu inte detta om ${name}: `,
    anyOfThem: 'någon av kommunerna nedan',
    sharing: 'vad kommunen tjänar eller förlorar',
    positions: {
      both: (services) => ['antalet årsarbetare i dag och i samverkan för ', ...services],
      today: (services) => ['antalet årsarbetare i dag för ', ...services],
      after: (services) => ['antalet årsarbetare i samverkan för ', ...services],
    },
    host: (services) => ['värdkommunen för ', ...services],
    effects: (services) => ['kommunens svar om hur samverkan påverkar ', ...services],
    weights: 'kommunens egna vikter',
    readiness: 'genomförandeförmågan',
    services: (count) => phrase`${count} verksamheter`,
  },
  common: 'Detta är lika för alla kommuner nedan:',
  nothingMore: (names) => `För ${names} säger studien inte mer än så.`,
  none: ({ names, keys }) => [
    `Studien säger ännu inte vad samverkan betyder för ${names ?? 'varje enskild kommun'}. Lägg till `,
    ...keys,
    ', så visar rapporten det här.',
  ],
  outside: ({ names }) => `${names} deltar inte i någon av verksamheterna.`,
};
