import { phrase } from '../../phrase.ts';
import type { PriorityTexts } from '../../sections/priority-texts.ts';

export const priorities: PriorityTexts = {
  heading: 'Prioritering',
  criteria: {
    economy: 'Ekonomi',
    quality: 'Kvalitet för invånarna',
    resilience: 'Robust kompetensmiljö',
    competence: 'Kompetens och rekrytering',
    democracy: 'Demokratisk styrning',
    development: 'Samhällsutveckling',
  },
  how: (only) =>
    only === undefined
      ? 'Verksamheterna är rangordnade efter värde: påverkan på varje kriterium, viktad med hur mycket kriteriet betyder. Värdet går från 0 till 1, och 0,5 är som i dag.'
      : `Verksamheterna är rangordnade efter påverkan på ett kriterium, ${only}. Värdet går från 0 till 1, och 0,5 är som i dag.`,
  weights: {
    'by-municipality': 'Vikterna är genomsnittet av kommunernas egna.',
    shared: 'Vikterna är gemensamma för kommunerna och har inte prövats mot andra.',
    order: 'Kommunerna har bara satt kriterierna i ordning. Vikterna är genomsnittet av alla vikter med den ordningen.',
    equal: 'Ingen har angett vikter, så alla kriterier räknas lika.',
  },
  economyScale: (amount) => phrase`Skalan för ekonomi går från en förlust på ${amount} per invånare och år till en lika stor besparing.`,
  notWeighed: (names) => `${names} har inte viktat alla kriterier. De vikterna används inte.`,
  weightTable: { municipality: 'Vikter', criterion: 'Kriterium', weight: 'Vikt', used: 'Används (genomsnittet)' },
  rankTable: {
    rank: 'Plats',
    service: 'Verksamhet',
    value: 'Värde',
    economy: (currency) => `Ekonomi, ${currency} per invånare och år`,
    feasibility: 'Genomförbarhet',
  },
  currency: { NOK: 'norska kronor', SEK: 'kronor' },
  effectScale: 'Påverkan går från −4 till 4.',
  feasibilityScale: 'Genomförbarheten går från 1 (mycket svårt) till 5 (lätt) och räknas inte in i värdet.',
  notAnswered: 'inget svar',
  notComputed: 'inte beräknad',
  incomplete: 'ofullständig',
  incompleteMeans: 'Där svar eller beräkningar saknas står verksamheten som ”ofullständig”. Ett svar som saknas kan vara allt från −4 till 4. I värdet räknas det som mitten, alltså ingen förändring; i andelarna nedan dras det ur hela skalan. En ekonomi som inte är beräknad behandlas på samma sätt.',
  disagreement: {
    heading: 'Där kommunerna är oeniga om påverkan',
    lead: (limit) => phrase`Här går svaren åt var sitt håll, eller så skiljer det ${limit} eller mer mellan dem. Ett genomsnitt döljer detta:`,
    of: ({ service, criterion, low, high, answers }) => [...phrase`${service}, ${criterion}: från ${low} till ${high}. `, ...answers, '.'],
  },
  comparisonLead: 'Som jämförelse, utanför rangordningen:',
  comparison: { alternative: 'Alternativ', value: 'Värde', gain: 'Effekt', asToday: 'Fortsätta som i dag', merger: 'Kommunsammanslagning' },
  onlyAsToday: (value) => phrase`Som jämförelse har alternativet att fortsätta som i dag värdet ${value}.`,
  mergerBase: ({ share, gap, benchmark }) =>
    phrase`Sammanslagningen är räknad som ${share} av den jämförbara skillnaden mot ${benchmark}, ${gap}: så mycket har danska sammanslagningar gett. Vad den kostar och gör med verksamheterna har inte bedömts.`,
  firmness: {
    heading: 'Hur säkra platserna är',
    base: {
      'by-municipality': 'alla vikter som ligger mellan kommunernas egna',
      shared: 'alla utfall av det som är osäkert, med de gemensamma vikterna',
      order: 'alla vikter med den angivna ordningen',
      equal: 'alla möjliga vikter',
    },
    onlyUncertain: 'alla utfall av det som är osäkert',
    alsoUncertain: (base) => `${base}, och av alla utfall av det som är osäkert`,
    lead: (base) => `Tabellen visar hur ofta varje verksamhet får varje plats, som andel av ${base}.`,
    always: (base) => `Varje verksamhet har samma plats för ${base}.`,
    untested: {
      'one-criterion': 'Det finns bara ett kriterium, och ingenting i det är osäkert. Platserna är därför inte prövade mot något.',
      shared: 'Vikterna är gemensamma, och ingenting annat är osäkert. Platserna är därför inte prövade mot något.',
      alone: 'Bara en kommun har viktat, och ingenting annat är osäkert. Platserna är därför inte prövade mot något.',
    },
    error: (error) => phrase`Andelarna bygger på slumpmässiga dragningar och kan vara upp till ${error} procentenheter fel.`,
    service: 'Verksamhet',
    notShown: ({ count, one }) => phrase`${count} ${one ? 'verksamhet' : 'verksamheter'} längre ner visas inte.`,
    firm: ({ services, one, always }) =>
      `${services}: ${one ? 'platsen' : 'platserna'} står fast. ${always ? 'Ingenting' : 'Nästan ingenting'} som kommunerna kan försvara flyttar ${one ? 'den' : 'dem'}.`,
    tied: (services) => `${services} är lika på alla kriterier och värda detsamma. De delar platsen.`,
    contested: ({ service, rival, putAboveBy, putBelowBy, criterion, above }) =>
      phrase`${service} och ${rival} byter plats beroende på vem som viktar: ${putAboveBy} sätter ${service} högre än ${rival}, ${putBelowBy} sätter ${rival} högre än ${service}. Oenigheten om ${criterion} betyder mest. ${service} har högre värde än ${rival} i ${above} av fallen.`,
    uncertain: ({ service, rival, lower, criterion, above }) => [
      ...phrase`${service} och ${rival}: ordningen är osäker. ${service} har högre värde än ${rival} i ${above} av fallen.`,
      criterion === undefined ? ` Inget kriterium talar för ${lower}; bara det som är okänt kan vända ordningen.` : ` Det som mest talar för ${lower} är ${criterion}.`,
    ],
  },
};
