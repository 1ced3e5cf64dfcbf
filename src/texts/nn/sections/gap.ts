import { phrase } from '../../phrase.ts';
import type { GapTexts } from '../../sections/gap-texts.ts';

export const gap: GapTexts = {
  table: { what: 'Storleik', value: 'Verdi', how: 'Slik er han funnen' },
  rows: {
    cost: (name) => `Administrasjon per innbyggjar, ${name}`,
    inhabitants: (name) => `Innbyggjarar, ${name}`,
    perInhabitant: 'Forskjell per innbyggjar',
    ofOwn: (group) => `Forskjellen som del av kostnaden til ${group.name}`,
    ofBenchmark: (benchmark) => `Forskjellen som del av kostnaden til ${benchmark.name}`,
    total: 'Forskjellen i alt',
  },
  stated: 'oppgitt i studien',
  statedFor: (year) => `oppgitt for ${year}`,
  estimate: 'forventa verdi av eit anslag',
  illustration: 'illustrasjon',
  weightedMean: 'snittet for kommunane, vekta etter folketal',
  meanOfYears: (years) => `snittet av ${years}`,
  converted: ({ stated, factor, from, to }) => phrase`${stated} i ${String(from)}, rekna om til ${String(to)} med ${factor}`,
  statistic: {
    median: (names) => `medianen av ${names}`,
    'lower-quartile': (names) => `nedre kvartil av ${names}`,
    minimum: (names) => `den lågaste av ${names}`,
  },
  noAdjustments: (key, all) =>
    phrase`${all ? 'Ingen av samanlikningane er justerte' : 'Tala er ikkje justerte'} for prisnivå, behov eller ulik rekneskapsføring. Kjenner de slike skilnader, kan de oppgi dei under ${key}.`,
  adjusted: 'Frå den rå forskjellen til den samanliknbare, steg for steg:',
  steps: {
    step: 'Steg',
    stated: 'Oppgitt',
    gapAfter: 'Forskjell etter steget',
    raw: 'Rå forskjell',
    price: 'Prisnivå',
    need: 'Behov for administrasjon',
    boundary: 'Ført på andre område i samanlikninga',
    influenceable: 'Del som kommunane kan påverke',
    totalAfter: ({ perInhabitant, inhabitants, total }) =>
      phrase`Den samanliknbare forskjellen er ${perInhabitant} per innbyggjar; for ${inhabitants} blir det ${total}.`,
  },
  yearlyNoise: (share) =>
    phrase`Administrasjonskostnaden i éin kommune svingar om lag ${share} frå år til år (standardavvik; vår føresetnad etter KOSTRA-tal). Eitt år kan derfor vise ein annan forskjell enn det vanlege. `,
  noise: ({ level, range, probability, comparable, estimated }) => {
    const which = `${comparable ? 'den samanliknbare ' : ''}forskjellen`;
    return [
      ...(range === undefined ? [] : phrase`Med tilfeldige svingingar i kostnadene${estimated ? ' og uvissa i justeringane' : ''} er ${level}-intervallet for ${which} ${range} per innbyggjar. `),
      ...phrase`Sannsynet for at ${which} er over null, er ${probability}.`,
    ];
  },
  cautionsLead: 'Samanlikninga må lesast med atterhald:',
  cautions: {
    bestPeer:
      'Ho er gjord mot den beste av fleire. Den beste eitt år er sjeldan like god året etter, så ein del av forskjellen er tilfeldig.',
    oneYearOnly: ({ group, benchmark }) =>
      `Kostnaden i ${[group, benchmark].flatMap((one) => one?.name ?? []).join(' og ')} er kjend for berre eitt år; fleire år ville ha gitt eit sikrare tal.`,
    grossCost:
      'Ho byggjer på brutto kostnader. Betaling mellom kommunar blir då rekna med to gonger; netto kostnader er eit rettare grunnlag.',
    priceYears: ({ group, benchmark, converted }) =>
      `Kostnadene er frå ulike år: ${group} på den eine sida, ${benchmark} på den andre. ${converted ? 'Dei er rekna om til same prisnivå, men eit år kan vere uvanleg på den eine sida og ikkje på den andre.' : 'Dei er ikkje rekna om til same prisnivå, så ein del av forskjellen kan vere prisstiging.'}`,
    largeGroup: ({ inhabitants, limit }) =>
      phrase`Kommunane har til saman ${inhabitants}. Forskinga finn ikkje stordriftsfordelar i administrasjon over om lag ${limit}.`,
  },
};
