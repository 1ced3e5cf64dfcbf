import { phrase } from '../../phrase.ts';
import type { ReadinessTexts } from '../../sections/readiness-texts.ts';

export const readiness: ReadinessTexts = {
  heading: 'Gjennomføringsevne',
  verdict: {
    'not-yet': (names) => `Kommunene er ikke klare til å starte: i ${names ?? 'alle kommunene'} står noe som må være på plass, på laveste nivå.`,
    conditions: (names) =>
      `Kommunene kan starte på vilkår: i ${names ?? 'alle kommunene'} mangler noe som må være på plass, eller det er ikke vurdert.`,
    go: 'Kommunene er klare til å starte: alt som må være på plass, er på plass i alle kommunene.',
  },
  table: { municipality: 'Kommune', verdict: 'Vurdering', unmet: 'Ikke på plass', unanswered: 'Ikke svart' },
  verdicts: { 'not-yet': 'ikke klar', conditions: 'klar på vilkår', go: 'klar' },
  levels: ({ enough }) =>
    phrase`Nivåene går fra 0 til 3. For en suksessfaktor betyr 0 at ingenting er på plass, 1 at det er snakket om, 2 at det står skriftlig, og 3 at alt er på plass. For en fallgruve betyr 0 at kommunen er i den, 1 at den er sett uten at noe er gjort, 2 at det er tatt hånd om, og 3 at den er unngått. Vi regner nivå ${enough} og høyere som på plass. Det er vår forutsetning: så mye må til for å starte. Nivåene blir aldri regnet sammen til et snitt.`,
  gradesLead:
    'I parentes står hvor sikkert nivået er. «Vedtatt» betyr at det finnes et vedtak, «dokumentert» at det finnes noe skriftlig, «påstått» at noen sier det, og «uten belegg» at ingenting støtter det. Et nivå uten belegg er ikke regnet som på plass. Uten parentes sier ikke studien hvor sikkert nivået er.',
  grades: { none: 'uten belegg', claimed: 'påstått', documented: 'dokumentert', decided: 'vedtatt' },
  factor: 'Faktor',
  groups: {
    required: 'Det som må være på plass',
    success: 'Andre suksessfaktorer',
    pitfall: 'Fallgruver',
    own: 'Studiens egne faktorer',
  },
  ownLead: 'Katalogen har ikke disse faktorene. Derfor er nivåene ikke beskrevet, og ingen av dem er regnet blant det som må være på plass.',
  pitfall: 'fallgruve',
  notAnswered: 'ikke svart',
  notAnsweredLead: 'En kommune som ikke har svart, er ikke regnet som nivå 0.',
  shared: (titles) => `Svaret er felles for alle kommunene: ${titles}.`,
  notes: 'Merknader til nivåene:',
  weakest: {
    heading: 'Svakeste ledd',
    lead: 'Et samarbeid er ikke sterkere enn det svakeste leddet hos hver av dem som er med.',
    everybody: 'Alle kommunene',
    of: ({ name, titles, level, mark }) => [...phrase`${name}: ${titles} (nivå ${level}`, mark === undefined ? ').' : `; ${mark}).`],
    atTop: (name) => `${name}: ingen. Alt som er vurdert, er på øverste nivå.`,
    noAnswers: (name) => `${name}: ikke vurdert. Kommunen har ikke svart på noe.`,
  },
  lifts: {
    heading: 'Hva som styrker dem',
    at: ({ names, level, bracket, anchor }) => [
      ...phrase`Nivå ${level} i ${names ?? 'alle kommunene'}`,
      bracket === undefined ? '' : ` (${bracket})`,
      anchor === undefined ? '.' : `: ${anchor}`,
    ],
    unsupported: ({ names, level, mark }) => phrase`Oppgitt til nivå ${level} uten belegg i ${names ?? 'alle kommunene'}${mark === undefined ? '' : ` (${mark})`}.`,
    reason: (sentence) => `Hvorfor det må være på plass: ${sentence}`,
    evidence: (names) => `Tiltak i ${names ?? 'alle kommunene'}: Finn ut hva nivået bygger på, og skriv det ned.`,
    action: (sentence) => `Tiltak: ${sentence}`,
    owner: (role) => `Ansvarlig: ${role}.`,
  },
  questions: {
    heading: 'Spørsmål som gjenstår',
    of: ({ title, names, question }) => `${title} (${names ?? 'alle kommunene'}): ${question}`,
  },
  spread: {
    heading: 'Der kommunene står langt fra hverandre',
    some: ({ limit }) => phrase`Her skiller det ${limit} nivåer eller mer mellom kommunene:`,
    none: ({ limit }) => phrase`For ingen av faktorene skiller det ${limit} nivåer eller mer mellom kommunene.`,
    of: ({ title, highest, high, lowest, low, spread }) =>
      phrase`${title}: nivå ${high} i ${highest}, nivå ${low} i ${lowest}. Forskjellen er ${spread}.`,
  },
  sources: ({ publications, command }) => phrase`Faktorene er hentet fra forskning og fra ${publications}. ${command} viser kildene til hver av dem.`,
};
