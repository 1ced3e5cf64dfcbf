import { phrase } from '../../phrase.ts';
import type { ReadinessTexts } from '../../sections/readiness-texts.ts';

export const readiness: ReadinessTexts = {
  heading: 'Gjennomføringsevne',
  verdict: {
    'not-yet': (names) => `Kommunane er ikkje klare til å starte: i ${names ?? 'alle kommunane'} står noko som må vere på plass, på lågaste nivå.`,
    conditions: (names) =>
      `Kommunane kan starte på vilkår: i ${names ?? 'alle kommunane'} manglar noko som må vere på plass, eller det er ikkje vurdert.`,
    go: 'Kommunane er klare til å starte: alt som må vere på plass, er på plass i alle kommunane.',
  },
  table: { municipality: 'Kommune', verdict: 'Vurdering', unmet: 'Ikkje på plass', unanswered: 'Ikkje svara' },
  verdicts: { 'not-yet': 'ikkje klar', conditions: 'klar på vilkår', go: 'klar' },
  levels: ({ enough }) =>
    phrase`Nivåa går frå 0 til 3. For ein suksessfaktor vil 0 seie at ingenting er på plass, 1 at det er snakka om, 2 at det står skriftleg, og 3 at alt er på plass. For ei fallgruve vil 0 seie at kommunen er i fallgruva, 1 at ho er sett utan at noko er gjort, 2 at ho er teken hand om, og 3 at ho er unngått. Vi reknar nivå ${enough} og høgare som på plass. Det er vår føresetnad: så mykje må til for å starte. Nivåa blir aldri rekna saman til eit snitt.`,
  gradesLead:
    'I parentes står kor sikkert nivået er. «Vedteke» vil seie at det finst eit vedtak, «dokumentert» at det finst noko skriftleg, «påstått» at nokon seier det, og «utan belegg» at ingenting støttar det. Eit nivå utan belegg er ikkje rekna som på plass. Utan parentes seier ikkje studien kor sikkert nivået er.',
  grades: { none: 'utan belegg', claimed: 'påstått', documented: 'dokumentert', decided: 'vedteke' },
  factor: 'Faktor',
  groups: {
    required: 'Det som må vere på plass',
    success: 'Andre suksessfaktorar',
    pitfall: 'Fallgruver',
    own: 'Studien sine eigne faktorar',
  },
  ownLead: 'Katalogen har ikkje desse faktorane. Derfor er nivåa ikkje skildra, og ingen av dei er rekna blant det som må vere på plass.',
  pitfall: 'fallgruve',
  notAnswered: 'ikkje svara',
  notAnsweredLead: 'Ein kommune som ikkje har svara, er ikkje rekna som nivå 0.',
  shared: (titles) => `Svaret er felles for alle kommunane: ${titles}.`,
  notes: 'Merknader til nivåa:',
  weakest: {
    heading: 'Svakaste ledd',
    lead: 'Eit samarbeid er ikkje sterkare enn det svakaste leddet hos kvar av dei som er med.',
    everybody: 'Alle kommunane',
    of: ({ name, titles, level, mark }) => [...phrase`${name}: ${titles} (nivå ${level}`, mark === undefined ? ').' : `; ${mark}).`],
    atTop: (name) => `${name}: ingen. Alt som er vurdert, er på øvste nivå.`,
    noAnswers: (name) => `${name}: ikkje vurdert. Kommunen har ikkje svara på noko.`,
  },
  lifts: {
    heading: 'Kva som løftar dei',
    at: ({ names, level, bracket, anchor }) => [
      ...phrase`Nivå ${level} i ${names ?? 'alle kommunane'}`,
      bracket === undefined ? '' : ` (${bracket})`,
      anchor === undefined ? '.' : `: ${anchor}`,
    ],
    unsupported: ({ names, level, mark }) => phrase`Oppgitt til nivå ${level} utan belegg i ${names ?? 'alle kommunane'}${mark === undefined ? '' : ` (${mark})`}.`,
    reason: (sentence) => `Kvifor det må vere på plass: ${sentence}`,
    evidence: (names) => `Tiltak i ${names ?? 'alle kommunane'}: Finn ut kva nivået byggjer på, og skriv det ned.`,
    action: (sentence) => `Tiltak: ${sentence}`,
    owner: (role) => `Ansvarleg: ${role}.`,
  },
  questions: {
    heading: 'Spørsmål som står att',
    of: ({ title, names, question }) => `${title} (${names ?? 'alle kommunane'}): ${question}`,
  },
  spread: {
    heading: 'Der kommunane står langt frå kvarandre',
    some: ({ limit }) => phrase`Her skil det ${limit} nivå eller meir mellom kommunane:`,
    none: ({ limit }) => phrase`For ingen av faktorane skil det ${limit} nivå eller meir mellom kommunane.`,
    of: ({ title, highest, high, lowest, low, spread }) =>
      phrase`${title}: nivå ${high} i ${highest}, nivå ${low} i ${lowest}. Skilnaden er ${spread}.`,
  },
  sources: ({ publications, command }) => phrase`Faktorane er henta frå forsking og frå ${publications}. ${command} viser kjeldene til kvar av dei.`,
};
