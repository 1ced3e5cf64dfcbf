import type { InitFileTexts } from '../init-file-texts.ts';
import { init } from './init.ts';

export const initFile: InitFileTexts = {
  head: 'En förstudie av kommunal samverkan. Fyll på efter hand som ni vet mer, och kör de här kommandona så ofta ni vill:',
  commands: { validate: 'säger vad som är fel, och på vilken rad', analyze: 'räknar och skriver rapporten i study.report.md' },
  examples: 'Det som står efter # är kommentarer. Exemplen är påhittade: ta bort # framför ett exempel och byt ut det mot ert eget.',
  jurisdiction: 'norway eller sweden: det land som lagen, registret och katalogen gäller',
  language: 'rapportens språk: nb, nn, sv eller en',
  priceYear: 'vilket års kronor beloppen är i',
  goals: 'Vad ni vill uppnå med samverkan, och med den här studien.',
  goalsExample: 'Veta vilka verksamheter vi bör samverka om',
  municipalities: {
    norway: (year) => `Kommunerna. Antalet invånare är från den 1 januari ${year}; källan står längst ned i filen.`,
    sweden: (year) => `Kommunerna. Antalet invånare är från den 31 december ${year}; källan står längst ned i filen.`,
  },
  addedUp: (codes) => `summan av kommuner som sedan dess har slagits samman: ${codes}`,
  cost: 'adminCostPerInhabitant är nettokostnaden för administration och ledning i kronor per invånare.',
  costsByYear: 'Har ni tal för flera år, skriv dem så här: { 2023: 5_900, 2024: 6_100 }. Ett enda år säger lite.',
  benchmark: 'Den ni jämför med. Skillnaden i kostnad är ett tak för vad som kan sparas, aldrig ett löfte.',
  benchmarkMissing: (name) =>
    name === undefined
      ? 'Den ni vill jämföra med. Fyll i namn, kod och kostnad per invånare.'
      : `Ni vill jämföra med ${name}. Fyll i vad administrationen kostar där, i kronor per invånare.`,
  someBenchmark: 'Jämförelsekommunen',
  existing: 'Det ni samverkar om i dag.',
  existingExample: 'Gemensam räddningstjänst',
  services: 'Verksamheter som ni kan samverka om. Namn, kännetecken och forskning kommer från katalogen: npx --no collab catalogue services',
  service: 'Fyll i det ni vet om varje verksamhet, så får rapporten tal, rangordning och råd:',
  serviceExamples: {
    today: 'kronor om året och årsarbetare i dag',
    gain: 'lägre kostnad om året: låg, trolig och hög uppskattning',
    transition: 'vad det kostar att komma dit, en gång',
    effects: 'från -4 till 4 jämfört med i dag, för varje kommun; eller: npx --no collab assess study.yaml',
  },
  criteria: 'Det som verksamheterna bedöms efter. Utan vikter räknas alla lika. Sätt vikter, 100 för det som betyder mest, med: npx --no collab weigh study.yaml',
  criteriaMissing: 'Det som verksamheterna bedöms efter, med vikter: 100 för det som betyder mest.',
  criterionAbout: init.criterionAbout,
  swot: 'Styrkor, svagheter, möjligheter och hot, högst sju av varje slag. Eller kommun för kommun: npx --no collab swot study.yaml',
  swotExamples: { strength: 'Vi är vana att samverka', threat: 'Långa avstånd' },
  readiness: 'Hur långt varje kommun har kommit med det som måste vara på plats, från 0 till 3. Alla faktorer: npx --no collab catalogue factors',
  sharing: 'Hur kostnad och effekt kan fördelas. Den första nyckeln används för varje kommuns egen ekonomi.',
  decision: 'Förslaget till beslut, detsamma för fullmäktige i alla kommuner.',
  decisionExample: 'Kommunfullmäktige beslutar att inleda ett förprojekt.',
  sources: 'Källorna. Ett tal hänvisar till sin källa så här: { value: 6_100, source: kolada }',
};
