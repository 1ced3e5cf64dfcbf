import { phrase } from '../../phrase.ts';
import type { CurrencyCode } from '../../sections/currency-code.ts';
import type { ServiceEconomyTexts } from '../../sections/service-economy-texts.ts';

export const serviceEconomy: ServiceEconomyTexts = {
  scale: (scale, code) => (scale === 'millions' ? `millioner ${currency(code)}` : `1000 ${currency(code)}`),
  currency,
  gainLead: (scale) =>
    `Tabellen viser hvor mye lavere de årlige utgiftene er ventet å bli for hver tjeneste når samarbeidet er i full drift, i ${scale}. Bare penger som et budsjett kan settes ned med, er tatt med.`,
  gainTable: {
    service: 'Tjeneste',
    gain: 'Gevinst i året',
    interval: 'Åtte av ti ganger',
    realised: 'Om anslagene slår til som erfaringene tilsier',
    released: 'Frigjort tid, årsverk',
  },
  sum: 'Samlet',
  interval: 'Gevinsten er et gjennomsnitt av det som kan skje; åtte av ti ganger ligger den i intervallet ved siden av.',
  realisedShare: ({ share }) =>
    phrase` Anslag slår sjelden helt til: to fellessentre i den britiske staten hentet ut ${share} av det som var lovet de første årene.`,
  priorsStand: ' Bare anslagene er regnet ned. En gevinst som er hentet fra forskningen, er ikke noe anslag og står som den er.',
  negative: ' Et minustall er en merkostnad, og den er regnet med i sin helhet.',
  releasedTime: ' Frigjort tid kan brukes til noe annet, men ingen budsjetter går ned av den, og den er ikke med i beløpene.',
  moneyLead: ({ years, firstYear, scale }) =>
    phrase`Tabellen under viser nåverdien over ${years}${firstYear === undefined ? '' : ` fra og med ${firstYear}`}, i ${scale}, for tjenestene som har både kostnad og gevinst. Kostnaden er det som må til for å komme i gang, og det ordningen selv koster i året. Netto nåverdi er gevinsten minus kostnaden.`,
  moneyTable: {
    service: 'Tjeneste',
    cost: 'Kostnad',
    npv: 'Netto nåverdi',
    interval: 'Åtte av ti ganger',
    realised: 'Om anslagene slår til som erfaringene tilsier',
    payback: 'Tjent inn',
  },
  together: 'Samlet',
  togetherGoingOn: 'De som starter eller forberedes',
  payingOnly: (npv) => phrase`Summen gjelder om alle blir gjennomført. De som er ventet å lønne seg slik anslagene står, har til sammen en netto nåverdi på ${npv}.`,
  notPaidBack: 'ikke i perioden',
  meaningLead: 'Hva tallene betyr for hver tjeneste:',
  verdicts: {
    loss: 'Lønner seg ikke økonomisk: samarbeidet er ventet å koste mer enn det sparer. Hvis det gjøres, er det for kvaliteten eller kompetansen, ikke for økonomien.',
    noGain: 'Lønner seg ikke økonomisk: samarbeidet er ikke ventet å spare noe. Hvis det gjøres, er det for kvaliteten eller kompetansen, ikke for økonomien.',
    costsMore: ({ gain, cost }) =>
      phrase`Koster mer enn det gir: gevinsten er verdt ${gain} over perioden, og kostnaden er ${cost}. Hvis det gjøres, er det ikke for økonomien.`,
    tooLate: ({ years }) =>
      phrase`Perioden på ${years} slutter før gevinsten kommer. Bare en lengre periode kan vise om det lønner seg.`,
    onlyIf: ({ share }) =>
      phrase`Lønner seg bare hvis minst ${share} av gevinsten blir hentet ut. Slår anslaget til så langt som anslag pleier, taper kommunene på det.`,
    pays: 'Er ventet å lønne seg.',
    paysAtBoth: 'Er ventet å lønne seg, også om anslaget bare slår til så langt som anslag pleier.',
    probability: ({ probability }) => phrase` Slik gevinst og kostnad er regnet her, er sannsynligheten for å gå i pluss ${probability}.`,
    alike: ' I parentes står sannsynligheten for å gå i pluss, slik gevinst og kostnad er regnet her.',
    prior: {
      saving: ({ share }) => phrase` Studien har ikke noe eget anslag. Ut fra forskningen er det forutsatt at ${share} av dagens kostnad blir spart.`,
      extra: ({ share }) => phrase` Studien har ikke noe eget anslag. Ut fra forskningen er det forutsatt at tjenesten blir ${share} dyrere enn i dag.`,
      unchanged: ' Studien har ikke noe eget anslag. Ut fra forskningen er det forutsatt at kostnaden blir som i dag.',
    },
    affordable: ({ cost }) =>
      phrase`Studien oppgir ikke hva det koster å få dette til. Det kan koste høyst ${cost} over perioden, alt medregnet, før det ikke lønner seg.`,
    costOnly: ({ cost, missing }) =>
      phrase`Studien oppgir en kostnad, ${cost} over perioden, men ${
        {
          gain: 'ingen gevinst i penger.',
          today: 'ikke dagens kostnad for alle deltakerne. Uten den kan gevinsten ikke beregnes.',
          positionCost: 'ikke hva stillingene koster. Uten det kan gevinsten ikke beregnes.',
        }[missing]
      }`,
    releasedOnly: ({ positions }) => phrase`Frigjør ${positions} til annet arbeid. Ingen budsjetter går ned.`,
  },
  signsLead: 'Tegn på at et samarbeid kan gi mindre enn det ser ut til, hvert med sin egen begrunnelse:',
  signs: {
    'many-partners': {
      name: 'Mer enn fire deltakere',
      why: 'I norske brannvesen ble stordriftsfordelene mindre for hver ny deltaker.',
    },
    'labour-intensive': {
      name: 'Arbeidskrevende tjeneste',
      why: 'Der det meste av kostnaden er folk i direkte arbeid med brukere og saker, har samarbeid sjelden spart noe og noen ganger kostet mer.',
    },
    'new-layer': {
      name: 'Ny kostnad uten at noe faller bort',
      why: 'Ordningen koster noe hvert år, men studien nevner ingen stilling eller kontrakt som avsluttes. Et nytt fellesorgan gjør ikke i seg selv at kommunene bruker mindre.',
    },
    'voluntary-use': {
      name: 'Frivillig bruk',
      why: 'Hver kommune kan velge fra gang til gang om den vil bruke ordningen. Da er det usikkert om den blir brukt nok til å lønne seg. Det er vår vurdering.',
    },
    'large-group': {
      name: 'Mange innbyggere',
      why: 'Deltakerne er til sammen så store at det meste av stordriftsfordelene trolig er hentet ut. Det viser en undersøkelse av skattekontorer i Nederland.',
    },
  },
  missing: {
    today: ({ names, key }) =>
      phrase`${names}: gevinsten kan ikke beregnes før dagens kostnad er oppgitt for alle deltakerne. Legg til ${key}.`,
    positionCost: ({ names, key }) => phrase`${names}: gevinsten kan ikke beregnes før det er oppgitt hva stillingene koster. Legg til ${key}.`,
    gain: ({ names, key }) => phrase`${names}: studien sier ikke hva samarbeidet kan gi i penger. Legg til ${key}.`,
  },
  reconciliation: {
    heading: 'Gevinstene holdt opp mot kostnadsforskjellen',
    compared: ({ names, one, sum, mark, benchmark, gap }) =>
      phrase`${one ? 'Én av tjenestene er' : 'Noen av tjenestene er'} administrasjon: ${names}. Gevinsten der er til sammen ${sum}${mark} når det koordineringen koster, er trukket fra. Den sammenlignbare kostnadsforskjellen til ${benchmark} er ${gap}.`,
    ceiling: ' Forskjellen er et tak for hva som kan være å hente i administrasjonen, og ingen gevinst.',
    aboveGap:
      ' Summen er større enn hele forskjellen. Da er noe trolig talt med to ganger, eller anslagene er for høye. Gå gjennom dem før noen bruker tallene.',
    aboveEvidence: ({ likely }) =>
      phrase` Summen ligger under forskjellen, men over det erfaringene gjør sannsynlig: i ni av ti tilfeller blir det hentet ut mindre enn ${likely}.`,
    within: ({ likely }) =>
      likely === undefined
        ? [' Summen ligger innenfor forskjellen.']
        : phrase` Summen ligger innenfor forskjellen, og innenfor det erfaringene gjør sannsynlig: i ni av ti tilfeller blir det hentet ut mindre enn ${likely}.`,
  },
};

function currency(code: CurrencyCode): string {
  return code === 'NOK' ? 'kroner' : 'svenske kroner';
}
