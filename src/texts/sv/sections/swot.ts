import { phrase } from '../../phrase.ts';
import type { SwotTexts } from '../../sections/swot-texts.ts';

const strengths = { strong: 'stor enighet', moderate: 'viss enighet', weak: 'liten enighet' };

const unmeasured = {
  'few-items': 'färre än tre punkter har bedömts kommun för kommun',
  'few-answers': 'färre än två kommuner har svarat på alla punkter',
  'all-equal': 'ingen kommun skiljer mellan punkterna',
};

const item = { strengths: 'styrka', weaknesses: 'svaghet', opportunities: 'möjlighet', threats: 'hot' };

export const swot: SwotTexts = {
  heading: 'SWOT-analys',
  lead: 'Styrkor och svagheter gäller kommunerna så som de är i dag. Möjligheter och hot kommer utifrån eller ligger framför dem.',
  importanceLead: 'Inom parentes står hur stor betydelse punkten har, från 0 till 100, och vilka som pekar på den.',
  raisedByLead: 'Inom parentes står vilka som pekar på punkten.',
  medianLead: 'Om kommunerna har svarat var för sig är talet medianen. Där det står ”oeniga” döljer medianen stora skillnader.',
  quadrants: { strengths: 'Styrkor', weaknesses: 'Svagheter', opportunities: 'Möjligheter', threats: 'Hot' },
  item,
  noItems: 'inga angivna',
  everybody: 'alla',
  illustration: 'illustration',
  notes: 'Anmärkningar till punkterna:',
  quoted: (text) => `”${text}”`,
  importance: {
    heading: 'Hur stor betydelse punkterna har för varje kommun',
    median: 'Median',
    quartiles: 'Kvartilavstånd',
    range: 'Högst − lägst',
    notAnswered: 'inget svar',
    shared: 'gemensamt svar',
    disagree: (value) => phrase`${value}, oeniga`,
    answered: ({ given, all }) => phrase`${given} av ${all} har svarat`,
    missing: 'En kommun som inte har svarat räknas inte med i medianen. Den räknas inte som noll.',
    disagreements: ({ limit }) => phrase`Kommunerna är oeniga där det skiljer ${limit} eller mer mellan det högsta och det lägsta svaret:`,
    noDisagreement: ({ limit }) => phrase`För ingen av punkterna skiljer det ${limit} eller mer mellan det högsta och det lägsta svaret.`,
    disagreement: ({ item: about, highest, high, lowest, low }) => phrase`${about}: ${highest} svarar ${high}, ${lowest} svarar ${low}.`,
  },
  agreement: {
    heading: 'Enighet om rangordningen',
    measured: ({ quadrant, strength, coefficient, municipalities, covers }) => [
      ...phrase`${quadrant}: ${strengths[strength]}, W = ${coefficient} (${municipalities})`,
      ...(covers === undefined ? [] : phrase`, för ${covers.rated} av ${covers.all} punkter`),
      '.',
    ],
    unmeasured: (quadrant, reason) => `${quadrant}: inte mätt, eftersom ${unmeasured[reason]}.`,
    explanation:
      'W mäter om kommunerna sätter punkterna i samma ordning. 1 är samma ordning hos alla; 0 är att ordningarna inte har något gemensamt. Bara kommuner som har svarat på alla punkter räknas med. Med få kommuner krävs det lite för att W ska ändras.',
  },
  strategies: {
    heading: 'Strategier',
    lead: 'En strategi kopplar något hos kommunerna själva till något som de möter. Bokstäverna är engelska: S är styrkor, W svagheter, O möjligheter och T hot.',
    types: {
      SO: 'SO: använda styrkorna för att ta vara på möjligheterna',
      WO: 'WO: åtgärda svagheterna för att ta vara på möjligheterna',
      ST: 'ST: använda styrkorna för att möta hoten',
      WT: 'WT: åtgärda svagheterna för att stå emot hoten',
      none: 'Utan typ',
    },
    restsOn: (items) => `Bygger på ${items}.`,
    restsOnNothing: 'Bygger inte på någon punkt i analysen.',
    pointsAt: (services) => `Pekar på ${services}.`,
    pointsAtNothing: 'Pekar inte på någon verksamhet.',
    lacks: (items) => `Typen stämmer inte: strategin bygger inte på ${items.map(anyOf).join(' och inte på ')}.`,
    odd: (items) => `Det här hör inte till typen: ${items}.`,
  },
  looseEnds: {
    heading: 'Lösa trådar',
    items: 'Punkter som inte har lett till något.',
    itemsAdvice: ({ services, strategies }) => phrase`Koppla dem till en verksamhet med ${services}, ta in dem i en strategi under ${strategies} eller stryk dem.`,
    nothingFollows: ({ services, strategies }) =>
      phrase`Ingen av punkterna har lett till något ännu. Lägg till det som analysen pekar mot under ${services} eller ${strategies}.`,
    services: 'Verksamheter som inte bygger på analysen:',
    servicesAdvice: 'Visa vilken punkt som motiverar dem, eller överväg om de hör hit.',
    strategies: 'Strategier som inte bygger på någon punkt:',
    strategiesAdvice: ({ combines }) => phrase`Ange punkterna under ${combines}.`,
    nearDuplicates: 'Punkter som säger nästan samma sak.',
    nearDuplicatesAdvice: 'Slå ihop dem, eller skriv vad som skiljer dem åt.',
    long: 'För långa listor:',
    longQuadrant: ({ quadrant, count }) => phrase`${quadrant} (${count})`,
    longAdvice: ({ limit }) => phrase`Listor med fler än ${limit} punkter används sällan. Slå ihop och stryk.`,
    none: 'Varje punkt har lett till en verksamhet eller en strategi, och varje verksamhet bygger på analysen.',
  },
};

/** `någon styrka`, but `något hot`. */
function anyOf(one: string): string {
  return one === item.threats ? `något ${one}` : `någon ${one}`;
}
