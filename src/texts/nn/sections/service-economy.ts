import { phrase } from '../../phrase.ts';
import type { CurrencyCode } from '../../sections/currency-code.ts';
import type { ServiceEconomyTexts } from '../../sections/service-economy-texts.ts';

export const serviceEconomy: ServiceEconomyTexts = {
  scale: (scale, code) => (scale === 'millions' ? `millionar ${currency(code)}` : `1000 ${currency(code)}`),
  currency,
  gainLead: (scale) =>
    `Tabellen viser kor mykje lågare dei årlege utgiftene er venta å bli for kvar teneste når samarbeidet er i full drift, i ${scale}. Berre pengar som eit budsjett kan setjast ned med, er tekne med.`,
  gainTable: {
    service: 'Teneste',
    gain: 'Gevinst i året',
    interval: 'Åtte av ti gonger',
    realised: 'Om anslaga slår til slik erfaringane tilseier',
    released: 'Frigjord tid, årsverk',
  },
  sum: 'Til saman',
  interval: 'Gevinsten er eit gjennomsnitt av det som kan skje; åtte av ti gonger ligg han i intervallet ved sida av.',
  realisedShare: ({ share }) =>
    phrase` Anslag slår sjeldan heilt til: to fellessenter i den britiske staten henta ut ${share} av det som var lova dei første åra.`,
  priorsStand: ' Berre anslaga er rekna ned. Ein gevinst som er henta frå forskinga, er ikkje noko anslag og står som han er.',
  negative: ' Eit minustal er ein meirkostnad, og han er rekna med fullt ut.',
  releasedTime: ' Frigjord tid kan brukast til noko anna, men ingen budsjett går ned av det, og tida er ikkje med i beløpa.',
  moneyLead: ({ years, firstYear, scale }) =>
    phrase`Tabellen under viser noverdien over ${years}${firstYear === undefined ? '' : ` frå og med ${firstYear}`}, i ${scale}, for tenestene som har både kostnad og gevinst. Kostnaden er det som må til for å kome i gang, og det ordninga sjølv kostar i året. Netto noverdi er gevinsten minus kostnaden.`,
  moneyTable: {
    service: 'Teneste',
    cost: 'Kostnad',
    npv: 'Netto noverdi',
    interval: 'Åtte av ti gonger',
    realised: 'Om anslaga slår til slik erfaringane tilseier',
    payback: 'Tent inn',
  },
  together: 'Til saman',
  togetherGoingOn: 'Dei som skal starte eller førebuast',
  payingOnly: (npv) => phrase`Summen gjeld om alle blir gjennomførte. Dei som er venta å løne seg slik anslaga står, har til saman ein netto noverdi på ${npv}.`,
  notPaidBack: 'ikkje i perioden',
  meaningLead: 'Kva tala har å seie for kvar teneste:',
  verdicts: {
    loss: 'Løner seg ikkje økonomisk: samarbeidet er venta å koste meir enn det sparer. Blir det gjort, er det for kvaliteten eller kompetansen, ikkje for økonomien.',
    noGain: 'Løner seg ikkje økonomisk: samarbeidet er ikkje venta å spare noko. Blir det gjort, er det for kvaliteten eller kompetansen, ikkje for økonomien.',
    costsMore: ({ gain, cost }) =>
      phrase`Kostar meir enn det gir: gevinsten er verd ${gain} over perioden, og kostnaden er ${cost}. Blir det gjort, er det ikkje for økonomien.`,
    tooLate: ({ years }) =>
      phrase`Perioden på ${years} sluttar før gevinsten kjem. Berre ein lengre periode kan vise om det løner seg.`,
    onlyIf: ({ share }) =>
      phrase`Løner seg berre om minst ${share} av gevinsten blir henta ut. Slår anslaget til så langt som anslag plar, taper kommunane på det.`,
    pays: 'Er venta å løne seg.',
    paysAtBoth: 'Er venta å løne seg, også om anslaget berre slår til så langt som anslag plar.',
    probability: ({ probability }) => phrase` Slik gevinst og kostnad er rekna her, er sannsynet for å gå i pluss ${probability}.`,
    alike: ' I parentes står sannsynet for å gå i pluss, slik gevinst og kostnad er rekna her.',
    prior: {
      saving: ({ share }) => phrase` Studien har ikkje noko eige anslag. Ut frå forskinga er det føresett at ${share} av kostnaden i dag blir spart.`,
      extra: ({ share }) => phrase` Studien har ikkje noko eige anslag. Ut frå forskinga er det føresett at tenesta blir ${share} dyrare enn i dag.`,
      unchanged: ' Studien har ikkje noko eige anslag. Ut frå forskinga er det føresett at kostnaden blir som i dag.',
    },
    affordable: ({ cost }) =>
      phrase`Studien oppgir ikkje kva det kostar å få dette til. Det kan koste høgst ${cost} over perioden, alt medrekna, før det ikkje løner seg.`,
    costOnly: ({ cost, missing }) =>
      phrase`Studien oppgir ein kostnad, ${cost} over perioden, men ${
        {
          gain: 'ingen gevinst i pengar.',
          today: 'ikkje kostnaden i dag for alle deltakarane. Utan han kan gevinsten ikkje reknast ut.',
          positionCost: 'ikkje kva stillingane kostar. Utan det kan gevinsten ikkje reknast ut.',
        }[missing]
      }`,
    releasedOnly: ({ positions }) => phrase`Frigjer ${positions} til anna arbeid. Ingen budsjett går ned.`,
  },
  signsLead: 'Teikn på at eit samarbeid kan gi mindre enn det ser ut til, kvart med si eiga grunngiving:',
  signs: {
    'many-partners': {
      name: 'Meir enn fire deltakarar',
      why: 'I norske brannvesen blei stordriftsfordelane mindre for kvar ny deltakar.',
    },
    'labour-intensive': {
      name: 'Arbeidskrevjande teneste',
      why: 'Der det meste av kostnaden er folk i direkte arbeid med brukarar og saker, har samarbeid sjeldan spart noko og av og til kosta meir.',
    },
    'new-layer': {
      name: 'Ny kostnad utan at noko fell bort',
      why: 'Ordninga kostar noko kvart år, men studien nemner ingen stilling eller kontrakt som blir avslutta. Eit nytt fellesorgan gjer ikkje i seg sjølv at kommunane bruker mindre.',
    },
    'voluntary-use': {
      name: 'Frivillig bruk',
      why: 'Kvar kommune kan velje frå gong til gong om han vil bruke ordninga. Då er det uvisst om ho blir brukt nok til å løne seg. Det er vår vurdering.',
    },
    'large-group': {
      name: 'Mange innbyggjarar',
      why: 'Deltakarane er til saman så store at det meste av stordriftsfordelane truleg er henta ut. Det viser ei undersøking av skattekontor i Nederland.',
    },
  },
  missing: {
    today: ({ names, key }) =>
      phrase`${names}: gevinsten kan ikkje reknast ut før kostnaden i dag er oppgitt for alle deltakarane. Legg til ${key}.`,
    positionCost: ({ names, key }) => phrase`${names}: gevinsten kan ikkje reknast ut før det er oppgitt kva stillingane kostar. Legg til ${key}.`,
    gain: ({ names, key }) => phrase`${names}: studien seier ikkje kva samarbeidet kan gi i pengar. Legg til ${key}.`,
  },
  reconciliation: {
    heading: 'Gevinstane haldne opp mot kostnadsforskjellen',
    compared: ({ names, one, sum, mark, benchmark, gap }) =>
      phrase`${one ? 'Éi av tenestene er' : 'Nokre av tenestene er'} administrasjon: ${names}. Gevinsten der er til saman ${sum}${mark} når det koordineringa kostar, er trekt frå. Den samanliknbare kostnadsforskjellen til ${benchmark} er ${gap}.`,
    ceiling: ' Forskjellen er eit tak for kva som kan vere å hente i administrasjonen, og ingen gevinst.',
    aboveGap:
      ' Summen er større enn heile forskjellen. Då er noko truleg talt med to gonger, eller anslaga er for høge. Gå gjennom dei før nokon bruker tala.',
    aboveEvidence: ({ likely }) =>
      phrase` Summen ligg under forskjellen, men over det erfaringane gjer sannsynleg: i ni av ti tilfelle blir det henta ut mindre enn ${likely}.`,
    within: ({ likely }) =>
      likely === undefined
        ? [' Summen ligg innanfor forskjellen.']
        : phrase` Summen ligg innanfor forskjellen, og innanfor det erfaringane gjer sannsynleg: i ni av ti tilfelle blir det henta ut mindre enn ${likely}.`,
  },
};

function currency(code: CurrencyCode): string {
  return code === 'NOK' ? 'kroner' : 'svenske kroner';
}
