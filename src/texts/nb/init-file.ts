import type { InitFileTexts } from '../init-file-texts.ts';
import { init } from './init.ts';

export const initFile: InitFileTexts = {
  head: 'En studie av interkommunalt samarbeid. Fyll på etter hvert som dere vet mer, og kjør disse så ofte dere vil:',
  commands: { validate: 'sier hva som er galt, og på hvilken linje', analyze: 'regner, og skriver rapporten i study.report.md' },
  examples: 'Det som står etter #, er kommentarer. Eksemplene er oppdiktet: ta bort # foran et eksempel, og bytt det ut med deres eget.',
  jurisdiction: 'norway eller sweden: hvilket land loven, registeret og katalogen er fra',
  language: 'rapportens språk: nb, nn, sv eller en',
  priceYear: 'hvilket års kroner beløpene er i',
  goals: 'Hva dere vil oppnå med samarbeidet, og med denne studien.',
  goalsExample: 'Vite hvilke tjenester vi bør samarbeide om',
  municipalities: {
    norway: (year) => `Kommunene. Innbyggertallene er fra 1. januar ${year}; kilden står nederst i filen.`,
    sweden: (year) => `Kommunene. Innbyggertallene er fra 31. desember ${year}; kilden står nederst i filen.`,
  },
  addedUp: (codes) => `summen av kommuner som siden er slått sammen: ${codes}`,
  cost: 'adminCostPerInhabitant er netto driftsutgifter til administrasjon og styring i kroner per innbygger, fra KOSTRA.',
  costsByYear: 'Har dere tall for flere år, så skriv dem slik: { 2023: 5_900, 2024: 6_100 }. Ett år alene sier lite.',
  benchmark: 'Den dere sammenligner dere med. Forskjellen i kostnad er et tak for hva som kan spares, aldri et løfte.',
  benchmarkMissing: (name) =>
    name === undefined
      ? 'Den dere vil sammenligne dere med. Sett inn navn, nummer og kostnad per innbygger.'
      : `Dere vil sammenligne dere med ${name}. Sett inn hva administrasjonen koster der, i kroner per innbygger.`,
  someBenchmark: 'Referansekommunen',
  existing: 'Det dere samarbeider om i dag.',
  existingExample: 'Felles legevakt',
  services: 'Tjenester dere kan samarbeide om. Navn, kjennetegn og forskning kommer fra katalogen: npx --no collab catalogue services',
  service: 'Skriv inn det dere vet om hver tjeneste, så får rapporten tall, rangering og råd:',
  serviceExamples: {
    today: 'kroner i året og årsverk i dag',
    gain: 'mindre kostnad i året: lavt, sannsynlig og høyt anslag',
    transition: 'hva det koster å komme dit, én gang',
    effects: 'fra -4 til 4 mot i dag, for hver kommune; eller: npx --no collab assess study.yaml',
  },
  criteria: 'Det tjenestene vurderes etter. Uten vekter teller alle likt. Sett vekter, 100 for det som betyr mest, med: npx --no collab weigh study.yaml',
  criteriaMissing: 'Det tjenestene vurderes etter, med vekter: 100 for det som betyr mest.',
  criterionAbout: init.criterionAbout,
  swot: 'Styrker, svakheter, muligheter og trusler, høyst sju av hver. Eller kommune for kommune: npx --no collab swot study.yaml',
  swotExamples: { strength: 'Vi er vant til å samarbeide', threat: 'Lange avstander' },
  readiness: 'Hvor langt hver kommune er kommet med det som må være på plass, fra 0 til 3. Alle faktorene: npx --no collab catalogue factors',
  sharing: 'Hvordan kostnad og gevinst kan fordeles. Den første nøkkelen brukes for hver kommunes egen økonomi.',
  decision: 'Forslaget til vedtak, likt for alle kommunestyrene.',
  decisionExample: 'Kommunestyret vedtar å sette i gang et forprosjekt.',
  sources: 'Kildene. Et tall viser til kilden sin slik: { value: 6_100, source: kostra }',
};
