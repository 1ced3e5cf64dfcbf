import { phrase } from '../../phrase.ts';
import type { GapTexts } from '../../sections/gap-texts.ts';

export const gap: GapTexts = {
  table: { what: 'Størrelse', value: 'Verdi', how: 'Slik er den funnet' },
  rows: {
    cost: (name) => `Administrasjon per innbygger, ${name}`,
    inhabitants: (name) => `Innbyggere, ${name}`,
    perInhabitant: 'Forskjell per innbygger',
    ofOwn: (group) => `Forskjellen som andel av ${group.genitive} kostnad`,
    ofBenchmark: (benchmark) => `Forskjellen som andel av ${benchmark.genitive} kostnad`,
    total: 'Forskjellen i alt',
  },
  stated: 'oppgitt i studien',
  statedFor: (year) => `oppgitt for ${year}`,
  estimate: 'forventet verdi av et anslag',
  illustration: 'illustrasjon',
  weightedMean: 'kommunenes snitt, vektet med innbyggere',
  meanOfYears: (years) => `snittet av ${years}`,
  converted: ({ stated, factor, from, to }) => phrase`${stated} i ${String(from)}, omregnet til ${String(to)} med ${factor}`,
  statistic: {
    median: (names) => `medianen av ${names}`,
    'lower-quartile': (names) => `nedre kvartil av ${names}`,
    minimum: (names) => `den laveste av ${names}`,
  },
  noAdjustments: (key, all) =>
    phrase`${all ? 'Ingen av sammenligningene er justert' : 'Tallene er ikke justert'} for prisnivå, behov eller ulik regnskapsføring. Kjenner dere slike forskjeller, kan de oppgis under ${key}.`,
  adjusted: 'Fra den rå forskjellen til den sammenlignbare, steg for steg:',
  steps: {
    step: 'Steg',
    stated: 'Oppgitt',
    gapAfter: 'Forskjell etter steget',
    raw: 'Rå forskjell',
    price: 'Prisnivå',
    need: 'Behov for administrasjon',
    boundary: 'Ført på andre områder i sammenligningen',
    influenceable: 'Andel som kommunene kan påvirke',
    totalAfter: ({ perInhabitant, inhabitants, total }) =>
      phrase`Den sammenlignbare forskjellen er ${perInhabitant} per innbygger; for ${inhabitants} blir det ${total}.`,
  },
  yearlyNoise: (share) =>
    phrase`Administrasjonskostnaden i én kommune svinger om lag ${share} fra år til år (standardavvik; vår forutsetning etter KOSTRA-tall). Ett år kan derfor vise en annen forskjell enn det vanlige. `,
  noise: ({ level, range, probability, comparable, estimated }) => {
    const which = `${comparable ? 'den sammenlignbare ' : ''}forskjellen`;
    return [
      ...(range === undefined ? [] : phrase`Med tilfeldige svingninger i kostnadene${estimated ? ' og usikkerheten i justeringene' : ''} er ${level}-intervallet for ${which} ${range} per innbygger. `),
      ...phrase`Sannsynligheten for at ${which} er over null, er ${probability}.`,
    ];
  },
  cautionsLead: 'Sammenligningen må leses med forbehold:',
  cautions: {
    bestPeer:
      'Den er gjort mot den beste av flere. Den beste ett år er sjelden like god året etter, så en del av forskjellen er tilfeldig.',
    oneYearOnly: ({ group, benchmark }) =>
      `Kostnaden i ${[group, benchmark].flatMap((one) => one?.name ?? []).join(' og ')} er kjent for bare ett år; flere år ville gitt et sikrere tall.`,
    grossCost:
      'Den bygger på brutto kostnader. Betaling mellom kommuner telles da to ganger; netto kostnader er et riktigere grunnlag.',
    priceYears: ({ group, benchmark, converted }) =>
      `Kostnadene er fra ulike år: ${group} på den ene siden, ${benchmark} på den andre. ${converted ? 'De er regnet om til samme prisnivå, men et år kan være uvanlig på den ene siden og ikke på den andre.' : 'De er ikke regnet om til samme prisnivå, så en del av forskjellen kan være prisstigning.'}`,
    largeGroup: ({ inhabitants, limit }) =>
      phrase`Kommunene har til sammen ${inhabitants}. Forskningen finner ikke stordriftsfordeler i administrasjon over om lag ${limit}.`,
  },
};
