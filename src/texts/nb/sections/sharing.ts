import { phrase } from '../../phrase.ts';
import type { SharingTexts } from '../../sections/sharing-texts.ts';

export const sharing: SharingTexts = {
  heading: 'Hvem som tjener og hvem som betaler',
  noKey: (key) =>
    phrase`Studien sier ikke hvordan kostnader og gevinster skal fordeles. Legg til ${key}, så viser rapporten hva hver kommune tjener og taper etter hver fordelingsnøkkel.`,
  lead: (scale) =>
    `Tabellen viser hva hver kommune tjener i året ved full effekt, i ${scale}: det kommunen betaler for tjenestene i dag, minus kommunens del av det ordningene vil koste. Et minustall betyr at kommunen betaler mer enn i dag. Kolonnene er måtene å fordele på.`,
  which: {
    advised: 'Beløpene gjelder tjenestene som starter eller forberedes.',
    all: 'Beløpene gjelder alle tjenestene med beregnet gevinst, siden ingen av dem starter eller forberedes.',
  },
  municipality: 'Kommune',
  keys: { equal: 'Like deler', population: 'Etter innbyggere', usage: 'Etter bruk', budget: 'Etter dagens kostnad' },
  fixedKey: ({ fixed, rest }) => `${fixed} likt, ${rest} etter innbyggere`,
  sum: 'Samlet',
  perInhabitantLead: (currency) => `Det samme i ${currency} per innbygger:`,
  nothingShared: (key) => `${key}: ingen av tjenestene har tallene som trengs for å fordele slik.`,
  losesTogether: 'Til sammen er kommunene ventet å tape, så det er et tap som blir fordelt.',
  loses: ({ key, names }) => `${key}: ${names} er ventet å tape.`,
  nobodyLoses: (key) => `${key}: ingen er ventet å tape når alt er på plass.`,
  different: 'Kolonnene gjelder ulike tjenester, fordi noen fordelingsnøkler trenger tall som studien bare har for noen av dem. De kan derfor ikke sammenlignes uten videre.',
  covers: ({ key, services }) => `${key}: ${services}`,
  financesLead: ({ key, scale }) =>
    `Over hele perioden, fordelt ${key.charAt(0).toLowerCase()}${key.slice(1)}, er dette netto nåverdi for hver kommune, i ${scale}:`,
  losesAtRealisedShare: ({ names }) => `Om anslagene bare slår til så langt som anslag pleier, er ${names} ventet å tape over perioden.`,
  finances: { npv: 'Netto nåverdi', interval: 'Åtte av ti ganger', realised: 'Om anslagene slår til som erfaringene tilsier' },
  withoutCost: (names) => `${names}: studien oppgir ikke hva det koster å få dette til, så det er ikke med her.`,
  refused: {
    'no-cost': (names) => `${names}: ikke fordelt, fordi dagens kostnad ikke er oppgitt for alle deltakerne.`,
    'group-cost': (names) => `${names}: ikke fordelt, fordi dagens kostnad bare er oppgitt for kommunene samlet. En slik sum blir aldri fordelt etter innbyggertall.`,
    'no-volume': (names) => `${names}: ikke fordelt, fordi det ikke er oppgitt hvor mye hver kommune bruker.`,
  },
};
