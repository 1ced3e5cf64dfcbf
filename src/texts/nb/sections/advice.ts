import { phrase } from '../../phrase.ts';
import type { AdviceTexts } from '../../sections/advice-texts.ts';

export const advice: AdviceTexts = {
  classes: { 'start-now': 'Start nå', prepare: 'Forprosjekt', 'look-again-later': 'Vurder senere', leave: 'Ikke gå videre' },
  lead: 'Hva tilrås?',
  counted: (count) => phrase`${count} tjenester`,
  sentences: {
    'start-now': ({ services }) => ['Start nå med ', ...services, '.'],
    prepare: ({ services, one }) => [one ? 'Lag et forprosjekt for ' : 'Lag forprosjekter for ', ...services, '.'],
    'look-again-later': ({ services }) => ['Vurder ', ...services, ' senere.'],
    leave: ({ services }) => ['Ikke gå videre med ', ...services, '.'],
  },
  nothingStarts: 'Ingen tjeneste er klar til å starte nå.',
  notAssessed: ({ count, one }) => phrase`${count} ${one ? 'tjeneste' : 'tjenester'} på lista er ikke vurdert.`,
  nothing: ({ effects, gain, transition, criteria }) =>
    phrase`Ingenting kan tilrås ennå, fordi ingen tjeneste er vurdert: oppgi virkningene under ${effects}, det samarbeidet gir og koster, under ${gain} og ${transition}, og hva kommunene legger vekt på, under ${criteria}.`,
  table: {
    service: 'Tjeneste',
    advice: 'Råd',
    purpose: 'Av hensyn til',
    rank: 'Plass',
    within: ({ capacity, one }) => (one ? ['Er først'] : phrase`Blant de ${capacity} første`),
    gain: ({ scale, level }) => phrase`Gevinst i året, ${scale} (${level}-intervall)`,
    model: 'Modell',
  },
  shares: (base) => `Prosenten er andelen av ${base}.`,
  more: ({ count, one }) => phrase` ${count} ${one ? 'tjeneste' : 'tjenester'} til står under «Prioritering».`,
  before: (one) => (one ? 'Før den kan starte, må dette løses:' : 'Før de kan starte, må dette løses:'),
  ownMeasures: (titles) => `Studien foreslår også: ${titles}.`,
  ownMeasuresCounted: (count) => phrase`Studien foreslår også ${count} tiltak; de står under «Om studien».`,
  comparedBelow: (by) => `Rådet fra ${by} er holdt mot dette under «Prioritering».`,
  notValued: 'Hva tjenestene kan gi i penger, er ikke beregnet. ',
  decide: ({ start, prepare }) => {
    const what = [...(start > 0 ? [start === 1 ? 'tjenesten som er klar, skal starte' : 'tjenestene som er klare, skal starte'] : []), ...(prepare > 0 ? [prepare === 1 ? 'forprosjektet skal settes i gang' : 'forprosjektene skal settes i gang'] : [])];
    return `Om ${what.join(', om ')}, og hvem som har ansvaret.`;
  },

  heading: 'Råd for hver tjeneste',
  allHold: 'Alt som kreves for å starte, er på plass.',
  common: 'Dette mangler for alle som ikke starter nå:',
  also: 'I tillegg:',
  nothingElse: 'Resten av kravene er oppfylt.',
  forEconomy: 'For økonomien.',
  forCriterion: ({ criterion, notEconomy }) => `Av hensyn til ${criterion}${notEconomy ? ', ikke til økonomien' : ''}.`,
  restsOnLead: 'Rådene bygger på dette:',
  restsOn: { service: 'Tjeneste', figures: 'Tall', swot: 'SWOT-analysen', model: 'Modell', research: 'Forskning' },
  figures: {
    npv: 'netto nåverdi',
    probability: 'sannsynligheten for at det lønner seg',
    cost: 'kostnaden',
    ranking: 'plassen i rangeringen',
    readiness: 'gjennomføringsevnen',
  },
  effect: (criterion) => `virkningen på ${criterion}`,
  strategy: 'strategi',
  studies: ({ count, one, direction }) => phrase`${count} ${one ? 'studie' : 'studier'}; ${one ? 'funnet er' : 'det dårligste funnet er'} ${direction}`,
  order: {
    lead: 'Rekkefølge.',
    capacity: ({ count, one }) => (one ? ['Kommunene kan bære ett forprosjekt om gangen.'] : phrase`Kommunene kan bære ${count} forprosjekter om gangen.`),
    noCapacity: 'Studien oppgir ikke hvor mange forprosjekter kommunene kan bære. Rangeringen regner med ett om gangen.',
    byNeed: 'Rekkefølgen her følger bare hva som bygger på hva.',
    together: 'Alle kan begynne samtidig.',
    rounds: ([first = '', ...later]) => [`Først ${first}`, ...later.map((round) => `så ${round}`)].join(', ').concat('.'),
    waits: ({ service, on }) => `${service} bygger på ${on}.`,
  },
  published: {
    heading: (by) => `Rådet holdt mot det ${by} tilrådde`,
    table: { earlier: 'Tilrådd før', ours: 'Rådet her', why: 'Hvorfor' },
    noService: 'ikke vurdert',
    noServiceWhy: 'et tiltak som ikke er en tjeneste',
    same: 'samme råd',
    only: ({ services, by }) => `${services} er tilrådd her, men ikke av ${by}.`,
  },
};
