import { phrase } from '../../phrase.ts';
import type { PriorityTexts } from '../../sections/priority-texts.ts';

export const priorities: PriorityTexts = {
  heading: 'Prioritering',
  criteria: {
    economy: 'Økonomi',
    quality: 'Kvalitet for innbyggerne',
    resilience: 'Robust fagmiljø',
    competence: 'Kompetanse og rekruttering',
    democracy: 'Demokratisk styring',
    development: 'Samfunnsutvikling',
  },
  how: (only) =>
    only === undefined
      ? 'Tjenestene er rangert etter verdi: virkningen på hvert kriterium, vektet med hvor mye kriteriet betyr. Verdien går fra 0 til 1, og 0,5 er som i dag.'
      : `Tjenestene er rangert etter virkningen på ett kriterium, ${only}. Verdien går fra 0 til 1, og 0,5 er som i dag.`,
  weights: {
    'by-municipality': 'Vektene er snittet av kommunenes egne.',
    shared: 'Vektene er felles for kommunene og er ikke prøvd mot andre.',
    order: 'Kommunene har bare satt kriteriene i rekkefølge. Vektene er snittet av alle vekter med den rekkefølgen.',
    equal: 'Ingen har oppgitt vekter, så alle kriteriene teller likt.',
  },
  economyScale: (amount) => phrase`Skalaen for økonomi går fra et tap på ${amount} per innbygger i året til en gevinst på det samme.`,
  notWeighed: (names) => `${names} har ikke vektet alle kriteriene. De vektene er ikke brukt.`,
  weightTable: { municipality: 'Vekter', criterion: 'Kriterium', weight: 'Vekt', used: 'Brukt (snittet)' },
  rankTable: {
    rank: 'Plass',
    service: 'Tjeneste',
    value: 'Verdi',
    economy: (currency) => `Økonomi, ${currency} per innbygger i året`,
    feasibility: 'Gjennomførbarhet',
  },
  currency: { NOK: 'kroner', SEK: 'svenske kroner' },
  effectScale: 'Virkningen går fra −4 til 4.',
  feasibilityScale: 'Gjennomførbarhet går fra 1 (svært vanskelig) til 5 (lett) og teller ikke i verdien.',
  notAnswered: 'ikke svart',
  notComputed: 'ikke beregnet',
  incomplete: 'ufullstendig',
  incompleteMeans: 'Der svar eller beregninger mangler, står tjenesten som «ufullstendig». Et svar som mangler, kan være alt fra −4 til 4. I verdien er det regnet som midten, altså ingen endring; i prosentene under er det trukket fra hele skalaen. Økonomi som ikke er beregnet, er behandlet på samme måte.',
  disagreement: {
    heading: 'Der kommunene er uenige om virkningen',
    lead: (limit) => phrase`Her går svarene i hver sin retning, eller det skiller ${limit} eller mer mellom dem. Et snitt skjuler dette:`,
    of: ({ service, criterion, low, high, answers }) => [...phrase`${service}, ${criterion}: fra ${low} til ${high}. `, ...answers, '.'],
  },
  comparisonLead: 'Til sammenligning, og utenfor rangeringen:',
  comparison: { alternative: 'Alternativ', value: 'Verdi', gain: 'Gevinst', asToday: 'Fortsette som i dag', merger: 'Kommunesammenslåing' },
  onlyAsToday: (value) => phrase`Til sammenligning har det å fortsette som i dag verdien ${value}.`,
  mergerBase: ({ share, gap, benchmark }) =>
    phrase`Sammenslåingen er regnet som ${share} av den sammenlignbare forskjellen til ${benchmark}, ${gap}: så mye har danske sammenslåinger fått ut. Hva den koster og gjør med tjenestene, er ikke vurdert.`,
  firmness: {
    heading: 'Hvor sikre plassene er',
    base: {
      'by-municipality': 'alle vekter som ligger mellom kommunenes egne',
      shared: 'alle utfall av det som er usikkert, med de felles vektene',
      order: 'alle vekter med den oppgitte rekkefølgen',
      equal: 'alle mulige vekter',
    },
    onlyUncertain: 'alle utfall av det som er usikkert',
    alsoUncertain: (base) => `${base}, og av alle utfall av det som er usikkert`,
    lead: (base) => `Tabellen viser hvor ofte hver tjeneste får hver plass, som andel av ${base}.`,
    always: (base) => `Hver tjeneste har den samme plassen for ${base}.`,
    untested: {
      'one-criterion': 'Det er bare ett kriterium, og ingenting i det er usikkert. Plassene er derfor ikke prøvd mot noe.',
      shared: 'Vektene er felles, og ingenting annet er usikkert. Plassene er derfor ikke prøvd mot noe.',
      alone: 'Bare én kommune har vektet, og ingenting annet er usikkert. Plassene er derfor ikke prøvd mot noe.',
    },
    error: (error) => phrase`Prosentene er trukket og kan være inntil ${error} prosentpoeng feil.`,
    service: 'Tjeneste',
    notShown: ({ count, one }) => phrase`${count} ${one ? 'tjeneste' : 'tjenester'} lenger nede er ikke vist.`,
    firm: ({ services, one, always }) =>
      `${services}: ${one ? 'plassen' : 'plassene'} står fast. ${always ? 'Ingenting' : 'Nesten ingenting'} som kommunene kan forsvare, flytter ${one ? 'den' : 'dem'}.`,
    tied: (services) => `${services} er like på alle kriteriene og verdt det samme. De deler plassen.`,
    contested: ({ service, rival, putAboveBy, putBelowBy, criterion, above }) =>
      phrase`${service} og ${rival} bytter plass etter hvem som vekter: ${putAboveBy} setter ${service} høyere enn ${rival}, ${putBelowBy} setter ${rival} høyere enn ${service}. Uenigheten om ${criterion} betyr mest. ${service} har høyere verdi enn ${rival} i ${above} av tilfellene.`,
    uncertain: ({ service, rival, lower, criterion, above }) => [
      ...phrase`${service} og ${rival}: rekkefølgen er usikker. ${service} har høyere verdi enn ${rival} i ${above} av tilfellene.`,
      criterion === undefined ? ` Ikke noe kriterium taler for ${lower}; bare det som er ukjent, kan snu rekkefølgen.` : ` Det som mest taler for ${lower}, er ${criterion}.`,
    ],
  },
};
