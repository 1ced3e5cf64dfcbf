import { phrase } from '../../phrase.ts';
import type { SharingTexts } from '../../sections/sharing-texts.ts';

export const sharing: SharingTexts = {
  heading: 'Kven som tener, og kven som betaler',
  noKey: (key) =>
    phrase`Studien seier ikkje korleis kostnader og gevinstar skal fordelast. Legg til ${key}, så viser rapporten kva kvar kommune tener og taper etter kvar fordelingsnøkkel.`,
  lead: (scale) =>
    `Tabellen viser kva kvar kommune tener i året ved full effekt, i ${scale}: det kommunen betaler for tenestene i dag, minus kommunen sin del av det ordningane vil koste. Eit minustal vil seie at kommunen betaler meir enn i dag. Kolonnane er måtane å fordele på.`,
  which: {
    advised: 'Beløpa gjeld tenestene som skal starte eller førebuast.',
    all: 'Beløpa gjeld alle tenestene der gevinsten er rekna ut, sidan ingen av dei skal starte eller førebuast.',
  },
  municipality: 'Kommune',
  keys: { equal: 'Like delar', population: 'Etter innbyggjarar', usage: 'Etter bruk', budget: 'Etter kostnaden i dag' },
  fixedKey: ({ fixed, rest }) => `${fixed} likt, ${rest} etter innbyggjarar`,
  sum: 'Til saman',
  perInhabitantLead: (currency) => `Det same i ${currency} per innbyggjar:`,
  nothingShared: (key) => `${key}: ingen av tenestene har dei tala som trengst for å fordele slik.`,
  losesTogether: 'Til saman er kommunane venta å tape, så det er eit tap som blir fordelt.',
  loses: ({ key, names }) => `${key}: ${names} er venta å tape.`,
  nobodyLoses: (key) => `${key}: ingen er venta å tape når alt er på plass.`,
  different: 'Kolonnane gjeld ikkje dei same tenestene, fordi nokre fordelingsnøklar treng tal som studien berre har for somme av dei. Dei kan derfor ikkje samanliknast utan vidare.',
  covers: ({ key, services }) => `${key}: ${services}`,
  financesLead: ({ key, scale }) =>
    `Over heile perioden, fordelt ${key.charAt(0).toLowerCase()}${key.slice(1)}, er dette netto noverdi for kvar kommune, i ${scale}:`,
  losesAtRealisedShare: ({ names }) => `Om anslaga berre slår til så langt som anslag plar, er ${names} venta å tape over perioden.`,
  finances: { npv: 'Netto noverdi', interval: 'Åtte av ti gonger', realised: 'Om anslaga slår til slik erfaringane tilseier' },
  withoutCost: (names) => `${names}: studien oppgir ikkje kva det kostar å få dette til, så det er ikkje med her.`,
  refused: {
    'no-cost': (names) => `${names}: ikkje fordelt, fordi kostnaden i dag ikkje er oppgitt for alle deltakarane.`,
    'group-cost': (names) => `${names}: ikkje fordelt, fordi kostnaden i dag berre er oppgitt for kommunane samla. Ein slik sum blir aldri fordelt etter folketal.`,
    'no-volume': (names) => `${names}: ikkje fordelt, fordi det ikkje er oppgitt kor mykje kvar kommune bruker.`,
  },
};
