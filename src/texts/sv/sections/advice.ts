import { phrase } from '../../phrase.ts';
import type { AdviceTexts } from '../../sections/advice-texts.ts';

export const advice: AdviceTexts = {
  classes: { 'start-now': 'Starta nu', prepare: 'Förprojekt', 'look-again-later': 'Pröva senare', leave: 'Gå inte vidare' },
  lead: 'Vad rekommenderas?',
  counted: (count) => phrase`${count} verksamheter`,
  sentences: {
    'start-now': ({ services }) => ['Starta nu med ', ...services, '.'],
    prepare: ({ services, one }) => [one ? 'Gör ett förprojekt för ' : 'Gör förprojekt för ', ...services, '.'],
    'look-again-later': ({ services }) => ['Pröva ', ...services, ' senare.'],
    leave: ({ services }) => ['Gå inte vidare med ', ...services, '.'],
  },
  nothingStarts: 'Ingen verksamhet är redo att starta nu.',
  notAssessed: ({ count, one }) => phrase`${count} ${one ? 'verksamhet' : 'verksamheter'} på listan har inte bedömts.`,
  nothing: ({ effects, gain, transition, criteria }) =>
    phrase`Ingenting kan rekommenderas ännu, eftersom ingen verksamhet har bedömts: ange verkan under ${effects}, vad samverkan ger och kostar under ${gain} och ${transition} och vad kommunerna lägger vikt vid under ${criteria}.`,
  table: {
    service: 'Verksamhet',
    advice: 'Råd',
    purpose: 'Med hänsyn till',
    rank: 'Plats',
    within: ({ capacity, one }) => (one ? ['Är först'] : phrase`Bland de ${capacity} första`),
    gain: ({ scale, level }) => phrase`Effekt per år, ${scale} (${level}-intervall)`,
    model: 'Samverkansform',
  },
  shares: (base) => `Procenttalet är andelen av ${base}.`,
  more: ({ count, one }) => phrase` Ytterligare ${count} ${one ? 'verksamhet' : 'verksamheter'} står under ”Prioritering”.`,
  before: (one) => (one ? 'Innan den kan starta måste detta lösas:' : 'Innan de kan starta måste detta lösas:'),
  ownMeasures: (titles) => `Studien föreslår också: ${titles}.`,
  ownMeasuresCounted: (count) => phrase`Studien föreslår också ${count} åtgärder; de står under ”Om studien”.`,
  comparedBelow: (by) => `Råden från ${by} jämförs med detta under ”Prioritering”.`,
  notValued: 'Vad verksamheterna kan ge i pengar är inte beräknat. ',
  decide: ({ start, prepare }) => {
    const what = [...(start > 0 ? [start === 1 ? 'den verksamhet som är redo ska starta' : 'de verksamheter som är redo ska starta'] : []), ...(prepare > 0 ? [prepare === 1 ? 'förprojektet ska sättas i gång' : 'förprojekten ska sättas i gång'] : [])];
    return `Om ${what.join(', om ')} och vem som har ansvaret.`;
  },

  heading: 'Råd för varje verksamhet',
  allHold: 'Allt som krävs för att starta finns på plats.',
  common: 'Detta saknas för alla som inte startar nu:',
  also: 'Dessutom:',
  nothingElse: 'Övriga krav är uppfyllda.',
  forEconomy: 'För ekonomins skull.',
  forCriterion: ({ criterion, notEconomy }) => `Med hänsyn till ${criterion}${notEconomy ? ', inte till ekonomin' : ''}.`,
  restsOnLead: 'Råden bygger på detta:',
  restsOn: { service: 'Verksamhet', figures: 'Tal', swot: 'SWOT-analysen', model: 'Samverkansform', research: 'Forskning' },
  figures: {
    npv: 'nettonuvärdet',
    probability: 'sannolikheten för att det lönar sig',
    cost: 'kostnaden',
    ranking: 'platsen i rangordningen',
    readiness: 'genomförandeförmågan',
  },
  effect: (criterion) => `verkan på ${criterion}`,
  strategy: 'strategi',
  studies: ({ count, one, direction }) => phrase`${count} ${one ? 'studie' : 'studier'}; ${one ? 'resultatet är' : 'det sämsta resultatet är'} ${direction}`,
  order: {
    lead: 'Ordning.',
    capacity: ({ count, one }) => (one ? ['Kommunerna klarar ett förprojekt i taget.'] : phrase`Kommunerna klarar ${count} förprojekt i taget.`),
    noCapacity: 'Studien anger inte hur många förprojekt kommunerna klarar samtidigt. Rangordningen räknar med ett i taget.',
    byNeed: 'Ordningen här följer bara vad som bygger på vad.',
    together: 'Alla kan börja samtidigt.',
    rounds: ([first = '', ...later]) => [`Först ${first}`, ...later.map((round) => `sedan ${round}`)].join(', ').concat('.'),
    waits: ({ service, on }) => `${service} bygger på ${on}.`,
  },
  published: {
    heading: (by) => `Rådet jämfört med det som ${by} rekommenderade`,
    table: { earlier: 'Rekommenderat tidigare', ours: 'Rådet här', why: 'Varför' },
    noService: 'inte bedömt',
    noServiceWhy: 'en åtgärd som inte är en verksamhet',
    same: 'samma råd',
    only: ({ services, by }) => `${services} rekommenderas här men inte av ${by}.`,
  },
};
