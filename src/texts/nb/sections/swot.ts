import { phrase } from '../../phrase.ts';
import type { SwotTexts } from '../../sections/swot-texts.ts';

const strengths = { strong: 'stor enighet', moderate: 'noe enighet', weak: 'liten enighet' };

const unmeasured = {
  'few-items': 'færre enn tre punkter er vurdert kommune for kommune',
  'few-answers': 'færre enn to kommuner har svart på alle punktene',
  'all-equal': 'ingen kommune skiller mellom punktene',
};

export const swot: SwotTexts = {
  heading: 'SWOT-analyse',
  lead: 'Styrker og svakheter gjelder kommunene slik de er i dag. Muligheter og trusler kommer utenfra eller ligger foran dem.',
  importanceLead: 'I parentes står hvor viktig punktet er, fra 0 til 100, og hvem som peker på det.',
  raisedByLead: 'I parentes står hvem som peker på punktet.',
  medianLead: 'Har kommunene svart hver for seg, er tallet medianen. Der det står «uenige», skjuler medianen store forskjeller.',
  quadrants: { strengths: 'Styrker', weaknesses: 'Svakheter', opportunities: 'Muligheter', threats: 'Trusler' },
  item: { strengths: 'styrke', weaknesses: 'svakhet', opportunities: 'mulighet', threats: 'trussel' },
  noItems: 'ingen oppgitt',
  everybody: 'alle',
  illustration: 'illustrasjon',
  notes: 'Merknader til punktene:',
  quoted: (text) => `«${text}»`,
  importance: {
    heading: 'Hvor viktige punktene er for hver kommune',
    median: 'Median',
    quartiles: 'Kvartilavstand',
    range: 'Høyest − lavest',
    notAnswered: 'ikke svart',
    shared: 'felles svar',
    disagree: (value) => phrase`${value}, uenige`,
    answered: ({ given, all }) => phrase`${given} av ${all} har svart`,
    missing: 'En kommune som ikke har svart, teller ikke med i medianen. Den er ikke regnet som null.',
    disagreements: ({ limit }) => phrase`Kommunene er uenige der det skiller ${limit} eller mer mellom høyeste og laveste svar:`,
    noDisagreement: ({ limit }) => phrase`For ingen av punktene skiller det ${limit} eller mer mellom høyeste og laveste svar.`,
    disagreement: ({ item, highest, high, lowest, low }) => phrase`${item}: ${highest} svarer ${high}, ${lowest} svarer ${low}.`,
  },
  agreement: {
    heading: 'Enighet om rekkefølgen',
    measured: ({ quadrant, strength, coefficient, municipalities, covers }) => [
      ...phrase`${quadrant}: ${strengths[strength]}, W = ${coefficient} (${municipalities})`,
      ...(covers === undefined ? [] : phrase`, for ${covers.rated} av ${covers.all} punkter`),
      '.',
    ],
    unmeasured: (quadrant, reason) => `${quadrant}: ikke målt, fordi ${unmeasured[reason]}.`,
    explanation:
      'W måler om kommunene setter punktene i samme rekkefølge. 1 er samme rekkefølge hos alle; 0 er at rekkefølgene ikke har noe til felles. Bare kommuner som har svart på alle punktene, er med. Med få kommuner skal lite til før W endrer seg.',
  },
  strategies: {
    heading: 'Strategier',
    lead: 'En strategi kobler noe ved kommunene selv med noe de møter. Bokstavene er engelske: S er styrker, W svakheter, O muligheter og T trusler.',
    types: {
      SO: 'SO: bruke styrkene til å gripe mulighetene',
      WO: 'WO: rette opp svakhetene for å gripe mulighetene',
      ST: 'ST: bruke styrkene til å møte truslene',
      WT: 'WT: rette opp svakhetene for å stå imot truslene',
      none: 'Uten type',
    },
    restsOn: (items) => `Bygger på ${items}.`,
    restsOnNothing: 'Bygger ikke på noe punkt i analysen.',
    pointsAt: (services) => `Peker på ${services}.`,
    pointsAtNothing: 'Peker ikke på noen tjeneste.',
    lacks: (items) => `Typen passer ikke: strategien bygger ikke på noen ${items.join(' og ikke på noen ')}.`,
    odd: (items) => `Dette hører ikke til typen: ${items}.`,
  },
  looseEnds: {
    heading: 'Løse tråder',
    items: 'Punkter som ikke har ført til noe.',
    itemsAdvice: ({ services, strategies }) => phrase`Knytt dem til en tjeneste med ${services}, ta dem inn i en strategi under ${strategies}, eller stryk dem.`,
    nothingFollows: ({ services, strategies }) =>
      phrase`Ingen av punktene har ført til noe ennå. Legg til det analysen peker mot, under ${services} eller ${strategies}.`,
    services: 'Tjenester som ikke bygger på analysen:',
    servicesAdvice: 'Vis hvilket punkt som begrunner dem, eller vurder om de hører med.',
    strategies: 'Strategier som ikke bygger på noe punkt:',
    strategiesAdvice: ({ combines }) => phrase`Oppgi punktene under ${combines}.`,
    nearDuplicates: 'Punkter som sier nesten det samme.',
    nearDuplicatesAdvice: 'Slå dem sammen, eller skriv hva som skiller dem.',
    long: 'For lange lister:',
    longQuadrant: ({ quadrant, count }) => phrase`${quadrant} (${count})`,
    longAdvice: ({ limit }) => phrase`Lister på mer enn ${limit} punkter blir sjelden brukt. Slå sammen og stryk.`,
    none: 'Hvert punkt har ført til en tjeneste eller en strategi, og hver tjeneste bygger på analysen.',
  },
};
