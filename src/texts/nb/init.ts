import type { InitTexts } from '../init-texts.ts';
import { listed } from '../listed.ts';
import { areas } from './areas.ts';
import { priorities } from './sections/priorities.ts';

export const init: InitTexts = {
  country: 'Hvilket land gjelder studien?',
  language: 'Hvilket språk skal studien og rapporten ha?',
  languages: { nb: 'Bokmål', nn: 'Nynorsk', sv: 'Svenska', en: 'English' },
  municipality: (chosen) => (chosen.length === 0 ? 'Hvilke kommuner er med? Skriv starten på navnet:' : `Valgt: ${chosen.join(', ')}. Flere?`),
  called: (name, code) => `${name} (${code})`,
  county: (nameOrCode) => `fylke ${nameOrCode}`,
  formerly: (name, code, isDivided) => `${isDivided ? 'fikk en del av' : 'tidligere'} ${code} ${name}`,
  several: (typed) => `Flere kommuner heter ${typed}: velg hvilken`,
  divided: (former, successors) => `${former} er delt mellom ${listed(successors, 'og')}: velg hvilken`,
  which: (typed) => `Hvilken kommune mener du med «${typed}»?`,
  title: 'Hva skal studien hete?',
  titleOf: (municipalities) => `Samarbeid mellom ${listed(municipalities, 'og')}`,
  cost: (municipality) => `Hva bruker ${municipality} på administrasjon, netto kroner per innbygger? (Enter: vet ikke ennå)`,
  notAnAmount: 'Skriv et beløp i kroner per innbygger, for eksempel 6587 eller 6 587,50.',
  benchmark: 'Hvilken kommune vil dere sammenligne dere med? Skriv starten på navnet:',
  benchmarkCost: (municipality) => `Hva bruker ${municipality} på administrasjon, netto kroner per innbygger? (Enter: vet ikke ennå)`,
  priceYear: 'Hvilket år er kostnadene fra?',
  notAYear: 'Skriv et årstall med fire sifre.',
  costSource: 'Hvor er kostnadene hentet fra? (Enter: skriv det inn senere)',
  areas: 'Hva vil dere se på?',
  areaNames: areas,
  services: 'Hvilke tjenester er aktuelle å samarbeide om?',
  criteria: 'Hva skal tjenestene vurderes etter?',
  criterionNames: priorities.criteria,
  criterionAbout: {
    economy: 'Regnes ut av gevinst og kostnad, og får aldri poeng.',
    quality: 'Blir tjenesten bedre for dem som bruker den?',
    resilience: 'Tåler fagmiljøet at noen slutter eller blir syke?',
    competence: 'Blir det lettere å få tak i og beholde folk som kan faget?',
    democracy: 'Kan folkevalgte og innbyggere fortsatt styre og se hva som skjer?',
    development: 'Hjelper det næringsliv, bosetting og lokalsamfunn?',
  },
  summary: {
    heading: 'Slik blir studien:',
    title: 'Tittel',
    municipalities: 'Kommuner',
    benchmark: 'Sammenlignes med',
    services: 'Aktuelle tjenester',
    criteria: 'Kriterier',
    nothing: 'ikke valgt ennå',
  },
  costKnown: 'med kostnad',
  confirm: 'Skal studien skrives?',
  write: 'Ja, skriv den',
  wrote: (paths) => `Skrevet: ${paths.join(', ')}`,
  next: 'Neste steg:',
  nextCommands: {
    validate: 'sier om noe er galt, og på hvilken linje',
    analyze: 'skriver rapporten',
    swot: 'styrker, svakheter, muligheter og trusler, én kommune om gangen',
    weigh: 'hvor mye hvert kriterium teller',
    assess: 'virkninger og gjennomføringsevne',
  },
  refusals: {
    exists: (path) => `«${path}» finnes fra før og blir ikke skrevet over. Velg en annen mappe: collab init <mappe>`,
    wantsFlags:
      'Uten terminal kan ingenting spørres om. Oppgi kommunene: collab init --municipality Frosta --municipality Levanger --yes. Resten får vanlige verdier; collab init --help viser alle valgene.',
    tooFew: 'En studie trenger minst to kommuner: gjenta --municipality.',
    unknownMunicipality: (typed, nearest, isElsewhere) => {
      if (isElsewhere) return `«${typed}» er ikke en kommune i landet studien gjelder, men finnes i det andre: velg land med --country.`;
      return `Fant ingen kommune for «${typed}».${nearest.length === 0 ? '' : ` Mente du ${listed(nearest, 'eller')}?`}`;
    },
    several: (typed, municipalities) => `Flere kommuner heter «${typed}»: ${listed(municipalities, 'og')}. Oppgi nummeret.`,
    divided: (typed, successors) => `«${typed}» er delt mellom ${listed(successors, 'og')}. Si hvilken kommune du mener.`,
    twice: (municipality) => `${municipality} er oppgitt to ganger.`,
    isMember: (municipality) => `${municipality} er med i studien og kan ikke også være den dere sammenligner dere med.`,
    notACost: (option, typed) => `${option} tar kroner per innbygger, for eksempel 6587, ikke «${typed}».`,
    notAMember: (typed) => `--cost tar kommune=beløp for en kommune i studien, for eksempel --cost Frosta=6587, ikke «${typed}».`,
    noBenchmark: '--benchmark-cost trenger en --benchmark.',
    notAYear: (option, typed) => `${option} tar et årstall med fire sifre, ikke «${typed}».`,
    noCount: (municipality, year) => `Registeret har ikke innbyggertallet i ${municipality} for ${year}.`,
    unknownService: (typed, nearest) =>
      `«${typed}» er ikke en tjeneste i katalogen for dette landet.${nearest === undefined ? '' : ` Mente du «${nearest}»?`} Alle: collab catalogue services`,
    unknownCriterion: (typed, known) => `«${typed}» er ikke et kriterium. Velg blant ${listed(known, 'og')}.`,
    emptyText: (option) => `${option} kan ikke være tom.`,
    noCosts: (option) => `${option} gjelder kostnader: oppgi også --cost eller --benchmark-cost.`,
  },
};
