import { phrase } from '../../phrase.ts';
import type { GapTexts } from '../../sections/gap-texts.ts';

export const gap: GapTexts = {
  table: { what: 'Post', value: 'Värde', how: 'Så har värdet tagits fram' },
  rows: {
    cost: (name) => `Administration per invånare, ${name}`,
    inhabitants: (name) => `Invånare, ${name}`,
    perInhabitant: 'Skillnad per invånare',
    ofOwn: (group) => `Skillnaden som andel av ${group.genitive} kostnad`,
    ofBenchmark: (benchmark) => `Skillnaden som andel av ${benchmark.genitive} kostnad`,
    total: 'Total skillnad',
  },
  stated: 'anges i studien',
  statedFor: (year) => `anges för ${year}`,
  estimate: 'förväntat värde av en uppskattning',
  illustration: 'illustration',
  weightedMean: 'kommunernas genomsnitt, viktat med antalet invånare',
  meanOfYears: (years) => `genomsnittet för ${years}`,
  converted: ({ stated, factor, from, to }) => phrase`${stated} i ${String(from)} års prisnivå, omräknat till ${String(to)} med faktorn ${factor}`,
  statistic: {
    median: (names) => `medianen av ${names}`,
    'lower-quartile': (names) => `nedre kvartilen av ${names}`,
    minimum: (names) => `den lägsta av ${names}`,
  },
  noAdjustments: (key, all) =>
    phrase`${all ? 'Ingen av jämförelserna är justerad' : 'Talen är inte justerade'} för prisnivå, behov eller olikheter i redovisningen. Känner ni till sådana skillnader kan de anges under ${key}.`,
  adjusted: 'Från den råa skillnaden till den jämförbara, steg för steg:',
  steps: {
    step: 'Steg',
    stated: 'Angivet',
    gapAfter: 'Skillnad efter steget',
    raw: 'Rå skillnad',
    price: 'Prisnivå',
    need: 'Behov av administration',
    boundary: 'Bokfört på andra områden hos jämförelsen',
    influenceable: 'Andel som kommunerna kan påverka',
    totalAfter: ({ perInhabitant, inhabitants, total }) =>
      phrase`Den jämförbara skillnaden är ${perInhabitant} per invånare; för ${inhabitants} blir det ${total}.`,
  },
  yearlyNoise: (share) =>
    phrase`Administrationskostnaden i en enskild kommun varierar med omkring ${share} från år till år (standardavvikelse; vårt antagande utifrån norsk kommunstatistik, KOSTRA). Ett enskilt år kan därför visa en annan skillnad än den vanliga. `,
  noise: ({ level, range, probability, comparable, estimated }) => {
    const which = `${comparable ? 'den jämförbara ' : ''}skillnaden`;
    return [
      ...(range === undefined ? [] : phrase`Med slumpmässiga svängningar i kostnaderna${estimated ? ' och osäkerheten i justeringarna' : ''} inräknade är ${level}-intervallet för ${which} ${range} per invånare. `),
      ...phrase`Sannolikheten för att ${which} är över noll är ${probability}.`,
    ];
  },
  cautionsLead: 'Jämförelsen måste läsas med förbehåll:',
  cautions: {
    bestPeer:
      'Den är gjord mot den bästa av flera. Den som är bäst ett år är sällan lika bra året därpå, så en del av skillnaden är tillfällig.',
    oneYearOnly: ({ group, benchmark }) =>
      `Kostnaden i ${[group, benchmark].flatMap((one) => one?.name ?? []).join(' och ')} är känd för bara ett år; fler år skulle ge ett säkrare tal.`,
    grossCost:
      'Den bygger på bruttokostnader. Då räknas betalningar mellan kommuner två gånger; nettokostnader är ett riktigare underlag.',
    priceYears: ({ group, benchmark, converted }) =>
      `Kostnaderna är från olika år: ${group} på den ena sidan, ${benchmark} på den andra. ${converted ? 'De är omräknade till samma prisnivå, men ett år kan vara ovanligt på den ena sidan och inte på den andra.' : 'De är inte omräknade till samma prisnivå, så en del av skillnaden kan vara prisökning.'}`,
    largeGroup: ({ inhabitants, limit }) =>
      phrase`Kommunerna har tillsammans ${inhabitants}. Forskningen finner inga stordriftsfördelar i administrationen över omkring ${limit}.`,
  },
};
