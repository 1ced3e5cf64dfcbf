import type { InitTexts } from '../init-texts.ts';
import { listed } from '../listed.ts';
import { areas } from './areas.ts';
import { priorities } from './sections/priorities.ts';

export const init: InitTexts = {
  country: 'Vilket land gäller studien?',
  language: 'Vilket språk ska studien och rapporten ha?',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', sv: 'Svenska', en: 'English' },
  municipality: (chosen) => (chosen.length === 0 ? 'Vilka kommuner deltar? Skriv början av namnet:' : `Valda: ${chosen.join(', ')}. Fler?`),
  called: (name, code) => `${name} (${code})`,
  county: (nameOrCode) => (/^\d/.test(nameOrCode) ? `fylke ${nameOrCode}` : nameOrCode),
  formerly: (name, code, isDivided) => `${isDivided ? 'fick en del av' : 'tidigare'} ${code} ${name}`,
  several: (typed) => `Flera kommuner heter ${typed}: välj vilken`,
  divided: (former, successors) => `${former} har delats mellan ${listed(successors, 'och')}: välj vilken`,
  which: (typed) => `Vilken kommun menar du med ”${typed}”?`,
  title: 'Vad ska studien heta?',
  titleOf: (municipalities) => `Samverkan mellan ${listed(municipalities, 'och')}`,
  cost: (municipality) => `Vad kostar administrationen i ${municipality}, netto kronor per invånare? (Enter: vet inte än)`,
  notAnAmount: 'Skriv ett belopp i kronor per invånare, till exempel 6587 eller 6 587,50.',
  benchmark: 'Vilken kommun vill ni jämföra med? Skriv början av namnet:',
  benchmarkCost: (municipality) => `Vad kostar administrationen i ${municipality}, netto kronor per invånare? (Enter: vet inte än)`,
  priceYear: 'Vilket år gäller kostnaderna?',
  notAYear: 'Skriv ett årtal med fyra siffror.',
  costSource: 'Var kommer kostnaderna från? (Enter: fyll i det senare)',
  areas: 'Vilka områden vill ni titta på?',
  areaNames: areas,
  services: 'Vilka verksamheter kan det bli aktuellt att samverka om?',
  criteria: 'Vad ska verksamheterna bedömas efter?',
  criterionNames: priorities.criteria,
  criterionAbout: {
    economy: 'Räknas ut av effekt och kostnad och får aldrig poäng.',
    quality: 'Blir verksamheten bättre för dem som använder den?',
    resilience: 'Klarar kompetensmiljön att någon slutar eller blir sjuk?',
    competence: 'Blir det lättare att rekrytera och behålla dem som har kompetensen?',
    democracy: 'Kan förtroendevalda och invånare fortfarande styra och se vad som händer?',
    development: 'Gynnar det näringsliv, boende och lokalsamhälle?',
  },
  summary: {
    heading: 'Så här blir studien:',
    title: 'Titel',
    municipalities: 'Kommuner',
    benchmark: 'Jämförs med',
    services: 'Tänkbara verksamheter',
    criteria: 'Kriterier',
    nothing: 'inte valt än',
  },
  costKnown: 'med kostnad',
  confirm: 'Ska studien skrivas?',
  write: 'Ja, skriv den',
  wrote: (paths) => `Skrivet: ${paths.join(', ')}`,
  next: 'Nästa steg:',
  nextCommands: {
    validate: 'säger om något är fel, och på vilken rad',
    analyze: 'skriver rapporten',
    swot: 'styrkor, svagheter, möjligheter och hot, en kommun i taget',
    weigh: 'hur mycket varje kriterium väger',
    assess: 'påverkan och genomförandeförmåga',
  },
  refusals: {
    exists: (path) => `”${path}” finns redan och skrivs inte över. Välj en annan mapp: collab init <mapp>`,
    wantsFlags:
      'Utan terminal går det inte att ställa frågor. Ange kommunerna: collab init --country sweden --municipality Mora --municipality Orsa --yes. Resten får vanliga värden; collab init --help visar alla val.',
    tooFew: 'En studie behöver minst två kommuner: upprepa --municipality.',
    unknownMunicipality: (typed, nearest, isElsewhere) => {
      if (isElsewhere) return `”${typed}” är ingen kommun i landet som studien gäller men finns i det andra: välj land med --country.`;
      return `Hittar ingen kommun för ”${typed}”.${nearest.length === 0 ? '' : ` Menade du ${listed(nearest, 'eller')}?`}`;
    },
    several: (typed, municipalities) => `Flera kommuner heter ”${typed}”: ${listed(municipalities, 'och')}. Ange numret.`,
    divided: (typed, successors) => `”${typed}” har delats mellan ${listed(successors, 'och')}. Säg vilken kommun du menar.`,
    twice: (municipality) => `${municipality} är angiven två gånger.`,
    isMember: (municipality) => `${municipality} deltar i studien och kan inte också vara den ni jämför med.`,
    notACost: (option, typed) => `${option} tar kronor per invånare, till exempel 6587, inte ”${typed}”.`,
    notAMember: (typed) => `--cost tar kommun=belopp för en kommun i studien, till exempel --cost Mora=6587, inte ”${typed}”.`,
    noBenchmark: '--benchmark-cost kräver en --benchmark.',
    notAYear: (option, typed) => `${option} tar ett årtal med fyra siffror, inte ”${typed}”.`,
    noCount: (municipality, year) => `Registret har inte antalet invånare i ${municipality} för ${year}.`,
    unknownService: (typed, nearest) =>
      `”${typed}” är ingen verksamhet i katalogen för det här landet.${nearest === undefined ? '' : ` Menade du ”${nearest}”?`} Alla: collab catalogue services`,
    unknownCriterion: (typed, known) => `”${typed}” är inget kriterium. Välj bland ${listed(known, 'och')}.`,
    emptyText: (option) => `${option} kan inte vara tom.`,
    noCosts: (option) => `${option} gäller kostnader: ange också --cost eller --benchmark-cost.`,
  },
};
