import { capital, phrase } from '../../phrase.ts';
import type { ChartTexts } from '../../sections/chart-texts.ts';

const pictured = { municipalities: 'kommunerna', services: 'verksamheterna', cooperation: 'samarbetena', partners: 'deltagarna' };

export const charts: ChartTexts = {
  leftOut: ({ what, shown, all }) => phrase`Diagrammet visar ${shown} av de ${all} ${pictured[what]}. Tabellen har alla.`,
  bothEnds: ({ shown, all }) => phrase`Diagrammet visar ${shown} av de ${all} kommunerna, överst och nederst. En prickad linje visar var några är utelämnade. Tabellen har alla.`,
  tones: { plain: 'Angivet eller beräknat', illustration: 'Illustration' },
  perInhabitant: (currency) => `${capital(currency)} per invånare`,
  year: 'År',
  yearOfPeriod: 'År i kalkylperioden',
  costPerInhabitant: {
    title: (currency) => `Kostnad för administration per år, ${currency} per invånare`,
    description: ({ highest, most, lowest, least }) => `Högst ligger ${highest} med ${most}, lägst ligger ${lowest} med ${least}.`,
    same: (amount) => `Kostnaden är densamma för alla, ${amount}.`,
    group: ({ group, cost }) => ` För ${group} tillsammans är kostnaden ${cost}.`,
    line: ({ benchmark, cost }) => ` Strecket visar ${benchmark}, ${cost}.`,
  },
  gapWaterfall: {
    title: ({ benchmark, currency }) => `Från rå till jämförbar skillnad mot ${benchmark}, ${currency} per invånare`,
    description: ({ raw, comparable }) => `Den råa skillnaden är ${raw} per invånare. Den jämförbara är ${comparable}.`,
    comparable: 'Jämförbar skillnad',
  },
  scaleCurve: {
    title: (currency) => `Kostnad för administration efter storlek, ${currency} per invånare`,
    description: ({ count, smallest, atSmallest, largest, atLargest }) =>
      `${count} kommuner med en anpassad kurva. Kurvan går från ${atSmallest} per invånare vid ${smallest} till ${atLargest} vid ${largest}.`,
    own: ({ group, inhabitants, cost }) => ` För ${group} med ${inhabitants} är kostnaden ${cost}.`,
    inhabitants: 'Invånare',
    curve: 'Kurvan c = v + F/N',
    others: 'Andra kommuner',
    namesOf: 'I diagrammet har de yttersta kommunerna och de utanför intervallet namn.',
  },
  effectFeasibility: {
    title: 'Vad verksamheterna är värda och hur lätta de är att genomföra',
    description: (found) =>
      found === undefined
        ? 'Ingen av verksamheterna är både bättre än i dag och lättare att genomföra än mitten av skalan.'
        : `${found.services} är både bättre än i dag och lättare att genomföra än mitten av skalan.`,
    feasibility: 'Genomförbarhet, från 1 (mycket svårt) till 5 (lätt)',
    value: 'Värde, där 0,5 är som i dag',
    corners: ['Bättre än i dag men svårt', 'Bättre än i dag och lätt', 'Sämre än i dag och svårt', 'Sämre än i dag men lätt'],
  },
  rankAcceptability: {
    title: 'Hur ofta varje verksamhet får varje plats, i procent',
    description: ({ services, share, one }) => `${services} hamnar oftast på första plats, ${one ? '' : 'var och en '}i ${share} av fallen.`,
    same: (share) => `Alla hamnar lika ofta på första plats, i ${share} av fallen.`,
    place: (place) => phrase`Plats ${place}`,
    orLower: (place) => phrase`Plats ${place} eller lägre`,
  },
  cashFlow: {
    title: {
      package: (scale) => `Nettonuvärde av de verksamheter som startar eller förbereds, summerat år för år, ${scale}`,
      topDown: (scale) => `Nettonuvärde av gemensam administration, summerat år för år, ${scale}`,
    },
    when: { calendar: (year) => `år ${year}`, counted: (year) => `år ${year} i kalkylperioden` },
    description: ({ lowest, when, paid, last, npv }) =>
      `Summan är lägst ${when}, ${lowest}${paid === undefined ? '' : `, och är inte längre under noll ${paid}`}. ${capital(last)}, det sista året, är den ${npv}.`,
    lowestLast: ({ last, npv }) => `Summan är lägst ${last}, det sista året: ${npv}.`,
    same: (amount) => `Summan är densamma alla år, ${amount}.`,
    lead: {
      package: (scale) => `Så växer nettonuvärdet av de verksamheter som startar eller förbereds fram när ett år i taget läggs till, i ${scale}:`,
      topDown: (scale) => `Så växer nettonuvärdet fram när ett år i taget läggs till, i ${scale}:`,
    },
    expected: 'Väntat',
    interval: 'Åtta gånger av tio',
    table: { year: 'Till och med', net: 'Nettonuvärde' },
  },
  tornado: {
    title: {
      package: (scale) => `Nettonuvärde av de verksamheter som startar eller förbereds när en faktor i taget är låg eller hög, ${scale}`,
      topDown: (scale) => `Nettonuvärde av gemensam administration när en faktor i taget är låg eller hög, ${scale}`,
      topDownGain: (scale) => `Nuvärdet av effekten av gemensam administration när en faktor i taget är låg eller hög, ${scale}`,
    },
    description: ({ input, low, high, base }) => `Mest betyder ${input}: resultatet går från ${low} till ${high}. Med alla faktorer på förväntat värde är resultatet ${base}.`,
    base: (amount) => `Alla faktorer på förväntat värde: ${amount}`,
    low: 'Faktorn är låg',
    high: 'Faktorn är hög',
  },
  netGain: {
    title: ({ key, currency }) => `Nettoeffekt per år för varje kommun, fördelat ${key}, ${currency} per invånare`,
    by: { equal: 'i lika delar', population: 'efter invånarantal', usage: 'efter användning', budget: 'efter dagens kostnad' },
    description: ({ highest, most, lowest, least }) => `Högst ligger ${highest} med ${most} per invånare, lägst ligger ${lowest} med ${least}.`,
    same: (amount) => `Nettoeffekten är densamma för alla, ${amount} per invånare.`,
  },
  positions: {
    title: 'Årsarbetare i varje kommun i dag och i samverkan',
    description: ({ today, after, largest }) => `Tillsammans är det ${today} i dag och ${after} i samverkan. Förändringen är störst i ${largest}.`,
    change: ({ name, from, to }) => `${name} (från ${from} till ${to})`,
    unchanged: ({ today, after }) => `Tillsammans är det ${today} i dag och ${after} i samverkan. Ingen av kommunerna får fler eller färre.`,
    leftOut: ({ shown, all }) => phrase`Diagrammet visar de ${shown} kommunerna med störst förändring, av ${all}. Tabellen har alla.`,
    lead: (services) => `Årsarbetare i dag och i samverkan, där båda är angivna: ${services}.`,
    axis: 'Årsarbetare',
    before: 'I dag',
    after: 'I samverkan',
  },
  gantt: {
    title: (hasFullEffect) => (hasFullEffect ? 'När verksamheterna förbereds, startar och får full effekt' : 'När verksamheterna förbereds och startar'),
    description: ({ first, last, fullEffect }) =>
      `${first === last ? `Starten är ${first}` : `Den första starten är ${first} och den sista ${last}`}.${fullEffect === undefined ? '' : ` Full effekt av allt väntas från ${fullEffect}.`}`,
    preparation: 'Förberedelse',
    growing: 'Effekten ökar',
    decision: (which) => `Beslut: ${which}`,
  },
  cooperationMap: {
    title: 'Vilka som samverkar om vad i dag',
    description: ({ count, partners, most, ofMost, one }) => `${count} samarbeten med ${partners} deltagare. ${most} är med i flest, ${one ? '' : 'var och en i '}${ofMost}.`,
    same: ({ count, partners, each }) => `${count} samarbeten med ${partners} deltagare. Alla är med i lika många, ${each}.`,
    mark: 'Är med',
  },
};
