import type { InitTexts } from '../init-texts.ts';
import { listed } from '../listed.ts';
import { areas } from './areas.ts';
import { priorities } from './sections/priorities.ts';

export const init: InitTexts = {
  country: 'Kva land gjeld studien?',
  language: 'Kva språk skal studien og rapporten ha?',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', sv: 'Svenska', en: 'English' },
  municipality: (chosen) => (chosen.length === 0 ? 'Kva kommunar er med? Skriv starten på namnet:' : `Valde: ${chosen.join(', ')}. Fleire?`),
  called: (name, code) => `${name} (${code})`,
  county: (nameOrCode) => `fylke ${nameOrCode}`,
  formerly: (name, code, isDivided) => `${isDivided ? 'fekk ein del av' : 'tidlegare'} ${code} ${name}`,
  several: (typed) => `Fleire kommunar heiter ${typed}: vel kva for ein`,
  divided: (former, successors) => `${former} er delt mellom ${listed(successors, 'og')}: vel kva for ein`,
  which: (typed) => `Kva for ein kommune meiner du med «${typed}»?`,
  title: 'Kva skal studien heite?',
  titleOf: (municipalities) => `Samarbeid mellom ${listed(municipalities, 'og')}`,
  cost: (municipality) => `Kva bruker ${municipality} på administrasjon, netto kroner per innbyggjar? (Enter: veit ikkje enno)`,
  notAnAmount: 'Skriv eit beløp i kroner per innbyggjar, til dømes 6587 eller 6 587,50.',
  benchmark: 'Kva for ein kommune vil de samanlikne dykk med? Skriv starten på namnet:',
  benchmarkCost: (municipality) => `Kva bruker ${municipality} på administrasjon, netto kroner per innbyggjar? (Enter: veit ikkje enno)`,
  priceYear: 'Kva år er kostnadene frå?',
  notAYear: 'Skriv eit årstal med fire siffer.',
  costSource: 'Kor er kostnadene henta frå? (Enter: skriv det inn seinare)',
  areas: 'Kva vil de sjå på?',
  areaNames: areas,
  services: 'Kva tenester er aktuelle å samarbeide om?',
  criteria: 'Kva skal tenestene vurderast etter?',
  criterionNames: priorities.criteria,
  criterionAbout: {
    economy: 'Blir rekna ut av gevinst og kostnad, og får aldri poeng.',
    quality: 'Blir tenesta betre for brukarane?',
    resilience: 'Toler fagmiljøet at nokon sluttar eller blir sjuke?',
    competence: 'Blir det lettare å få tak i og halde på folk som kan faget?',
    democracy: 'Kan folkevalde og innbyggjarar framleis styre og sjå kva som skjer?',
    development: 'Hjelper det næringsliv, busetjing og lokalsamfunn?',
  },
  summary: {
    heading: 'Slik blir studien:',
    title: 'Tittel',
    municipalities: 'Kommunar',
    benchmark: 'Blir samanlikna med',
    services: 'Aktuelle tenester',
    criteria: 'Kriterium',
    nothing: 'ikkje valt enno',
  },
  costKnown: 'med kostnad',
  confirm: 'Skal studien skrivast?',
  write: 'Ja, skriv han',
  wrote: (paths) => `Har skrive: ${paths.join(', ')}`,
  next: 'Neste steg:',
  nextCommands: {
    validate: 'seier om noko er gale, og på kva linje',
    analyze: 'skriv rapporten',
    swot: 'styrkar, veikskapar, moglegheiter og truslar, éin kommune om gongen',
    weigh: 'kor mykje kvart kriterium tel',
    assess: 'verknader og gjennomføringsevne',
  },
  refusals: {
    exists: (path) => `«${path}» finst frå før og blir ikkje skriven over. Vel ei anna mappe: collab init <mappe>`,
    wantsFlags:
      'Utan terminal kan vi ikkje spørje om noko. Oppgi kommunane: collab init --municipality Frosta --municipality Levanger --yes. Resten får vanlege verdiar; collab init --help viser alle vala.',
    tooFew: 'Ein studie treng minst to kommunar: gjenta --municipality.',
    unknownMunicipality: (typed, nearest, isElsewhere) => {
      if (isElsewhere) return `«${typed}» er ikkje ein kommune i landet studien gjeld, men finst i det andre: vel land med --country.`;
      return `Fann ingen kommune for «${typed}».${nearest.length === 0 ? '' : ` Meinte du ${listed(nearest, 'eller')}?`}`;
    },
    several: (typed, municipalities) => `Fleire kommunar heiter «${typed}»: ${listed(municipalities, 'og')}. Oppgi nummeret.`,
    divided: (typed, successors) => `«${typed}» er delt mellom ${listed(successors, 'og')}. Sei kva for ein kommune du meiner.`,
    twice: (municipality) => `${municipality} er oppgitt to gonger.`,
    isMember: (municipality) => `${municipality} er med i studien og kan ikkje samtidig vere den de samanliknar dykk med.`,
    notACost: (option, typed) => `${option} tek kroner per innbyggjar, til dømes 6587, ikkje «${typed}».`,
    notAMember: (typed) => `--cost tek kommune=beløp for ein kommune i studien, til dømes --cost Frosta=6587, ikkje «${typed}».`,
    noBenchmark: '--benchmark-cost treng ein --benchmark.',
    notAYear: (option, typed) => `${option} tek eit årstal med fire siffer, ikkje «${typed}».`,
    noCount: (municipality, year) => `Registeret har ikkje folketalet i ${municipality} for ${year}.`,
    unknownService: (typed, nearest) =>
      `«${typed}» er ikkje ei teneste i katalogen for dette landet.${nearest === undefined ? '' : ` Meinte du «${nearest}»?`} Alle: collab catalogue services`,
    unknownCriterion: (typed, known) => `«${typed}» er ikkje eit kriterium. Vel mellom ${listed(known, 'og')}.`,
    emptyText: (option) => `${option} kan ikkje vere tom.`,
    noCosts: (option) => `${option} gjeld kostnader: oppgi òg --cost eller --benchmark-cost.`,
  },
};
