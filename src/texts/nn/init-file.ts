import type { InitFileTexts } from '../init-file-texts.ts';
import { init } from './init.ts';

export const initFile: InitFileTexts = {
  head: 'Ein studie av interkommunalt samarbeid. Fyll på etter kvart som de veit meir, og køyr desse så ofte de vil:',
  commands: { validate: 'seier kva som er gale, og på kva linje', analyze: 'reknar, og skriv rapporten i study.report.md' },
  examples: 'Det som står etter #, er kommentarar. Eksempla er oppdikta: ta bort # framfor eit eksempel, og byt det ut med dykkar eige.',
  jurisdiction: 'norway eller sweden: kva land lova, registeret og katalogen er frå',
  language: 'språket i rapporten: nb, nn, sv eller en',
  priceYear: 'kva års kroner beløpa er i',
  goals: 'Kva de vil oppnå med samarbeidet, og med denne studien.',
  goalsExample: 'Vite kva tenester vi bør samarbeide om',
  municipalities: {
    norway: (year) => `Kommunane. Folketala er frå 1. januar ${year}; kjelda står nedst i fila.`,
    sweden: (year) => `Kommunane. Folketala er frå 31. desember ${year}; kjelda står nedst i fila.`,
  },
  addedUp: (codes) => `summen av kommunar som sidan er slåtte saman: ${codes}`,
  cost: 'adminCostPerInhabitant er netto driftsutgifter til administrasjon og styring i kroner per innbyggjar, frå KOSTRA.',
  costsByYear: 'Har de tal for fleire år, så skriv dei slik: { 2023: 5_900, 2024: 6_100 }. Eitt år åleine seier lite.',
  benchmark: 'Den de samanliknar dykk med. Forskjellen i kostnad er eit tak for kva som kan sparast, aldri ein lovnad.',
  benchmarkMissing: (name) =>
    name === undefined
      ? 'Den de vil samanlikne dykk med. Set inn namn, nummer og kostnad per innbyggjar.'
      : `De vil samanlikne dykk med ${name}. Set inn kva administrasjonen kostar der, i kroner per innbyggjar.`,
  someBenchmark: 'Referansekommunen',
  existing: 'Det de samarbeider om i dag.',
  existingExample: 'Felles legevakt',
  services: 'Tenester de kan samarbeide om. Namn, kjenneteikn og forsking kjem frå katalogen: npx --no collab catalogue services',
  service: 'Skriv inn det de veit om kvar teneste, så får rapporten tal, rangering og råd:',
  serviceExamples: {
    today: 'kroner i året og årsverk i dag',
    gain: 'mindre kostnad i året: lågt, sannsynleg og høgt anslag',
    transition: 'kva det kostar å kome dit, éin gong',
    effects: 'frå -4 til 4 mot i dag, for kvar kommune; eller: npx --no collab assess study.yaml',
  },
  criteria: 'Det tenestene blir vurderte etter. Utan vekter tel alle likt. Set vekter, 100 for det som har mest å seie, med: npx --no collab weigh study.yaml',
  criteriaMissing: 'Det tenestene blir vurderte etter, med vekter: 100 for det som har mest å seie.',
  criterionAbout: init.criterionAbout,
  swot: 'Styrkar, veikskapar, moglegheiter og truslar, høgst sju av kvar. Eller kommune for kommune: npx --no collab swot study.yaml',
  swotExamples: { strength: 'Vi er vane med å samarbeide', threat: 'Lange avstandar' },
  readiness: 'Kor langt kvar kommune er komen med det som må vere på plass, frå 0 til 3. Alle faktorane: npx --no collab catalogue factors',
  sharing: 'Korleis kostnad og gevinst kan fordelast. Den første nøkkelen blir brukt for økonomien til kvar kommune.',
  decision: 'Framlegget til vedtak, likt for alle kommunestyra.',
  decisionExample: 'Kommunestyret vedtek å setje i gang eit forprosjekt.',
  sources: 'Kjeldene. Eit tal viser til kjelda si slik: { value: 6_100, source: kostra }',
};
