import { phrase } from '../../phrase.ts';
import type { ReadinessTexts } from '../../sections/readiness-texts.ts';

export const readiness: ReadinessTexts = {
  heading: 'Genomförandeförmåga',
  verdict: {
    'not-yet': (names) => `Kommunerna är inte redo att starta: i ${names ?? 'alla kommuner'} står något som måste finnas på plats på den lägsta nivån.`,
    conditions: (names) =>
      `Kommunerna kan starta med förbehåll: i ${names ?? 'alla kommuner'} saknas något som måste finnas på plats, eller så har det inte bedömts.`,
    go: 'Kommunerna är redo att starta: allt som måste finnas på plats finns på plats i alla kommuner.',
  },
  table: { municipality: 'Kommun', verdict: 'Bedömning', unmet: 'Inte på plats', unanswered: 'Inget svar' },
  verdicts: { 'not-yet': 'inte redo', conditions: 'redo med förbehåll', go: 'redo' },
  levels: ({ enough }) =>
    phrase`Nivåerna går från 0 till 3. För en framgångsfaktor betyder 0 att ingenting finns på plats, 1 att man har talat om det, 2 att det finns skriftligt och 3 att allt finns på plats. För en fallgrop betyder 0 att kommunen är i den, 1 att den är känd utan att något har gjorts, 2 att den är hanterad och 3 att den har undvikits. Vi räknar nivå ${enough} och högre som på plats. Det är vårt antagande: så mycket krävs för att starta. Nivåerna räknas aldrig ihop till ett genomsnitt.`,
  gradesLead:
    'Inom parentes står hur säker nivån är. ”Beslutad” betyder att det finns ett beslut, ”dokumenterad” att det finns något skriftligt, ”påstådd” att någon säger det och ”utan belägg” att ingenting stöder det. En nivå utan belägg räknas inte som på plats. Utan parentes säger studien inte hur säker nivån är.',
  grades: { none: 'utan belägg', claimed: 'påstådd', documented: 'dokumenterad', decided: 'beslutad' },
  factor: 'Faktor',
  groups: {
    required: 'Det som måste finnas på plats',
    success: 'Andra framgångsfaktorer',
    pitfall: 'Fallgropar',
    own: 'Studiens egna faktorer',
  },
  ownLead: 'Katalogen har inte de här faktorerna. Därför är nivåerna inte beskrivna, och ingen av dem räknas till det som måste finnas på plats.',
  pitfall: 'fallgrop',
  notAnswered: 'inget svar',
  notAnsweredLead: 'En kommun som inte har svarat räknas inte som nivå 0.',
  shared: (titles) => `Svaret är gemensamt för alla kommuner: ${titles}.`,
  notes: 'Anmärkningar till nivåerna:',
  weakest: {
    heading: 'Svagaste länk',
    lead: 'Samverkan är inte starkare än den svagaste länken hos var och en som deltar.',
    everybody: 'Alla kommuner',
    of: ({ name, titles, level, mark }) => [...phrase`${name}: ${titles} (nivå ${level}`, mark === undefined ? ').' : `; ${mark}).`],
    atTop: (name) => `${name}: ingen. Allt som har bedömts är på den högsta nivån.`,
    noAnswers: (name) => `${name}: inte bedömd. Kommunen har inte svarat på något.`,
  },
  lifts: {
    heading: 'Vad som stärker dem',
    at: ({ names, level, bracket, anchor }) => [
      ...phrase`Nivå ${level} i ${names ?? 'alla kommuner'}`,
      bracket === undefined ? '' : ` (${bracket})`,
      anchor === undefined ? '.' : `: ${anchor}`,
    ],
    unsupported: ({ names, level, mark }) => phrase`Angivet till nivå ${level} utan belägg i ${names ?? 'alla kommuner'}${mark === undefined ? '' : ` (${mark})`}.`,
    reason: (sentence) => `Varför det måste finnas på plats: ${sentence}`,
    evidence: (names) => `Åtgärd i ${names ?? 'alla kommuner'}: Ta reda på vad nivån bygger på och skriv ner det.`,
    action: (sentence) => `Åtgärd: ${sentence}`,
    owner: (role) => `Ansvarig: ${role}.`,
  },
  questions: {
    heading: 'Frågor som återstår',
    of: ({ title, names, question }) => `${title} (${names ?? 'alla kommuner'}): ${question}`,
  },
  spread: {
    heading: 'Där kommunerna står långt från varandra',
    some: ({ limit }) => phrase`Här skiljer det ${limit} nivåer eller mer mellan kommunerna:`,
    none: ({ limit }) => phrase`För ingen av faktorerna skiljer det ${limit} nivåer eller mer mellan kommunerna.`,
    of: ({ title, highest, high, lowest, low, spread }) =>
      phrase`${title}: nivå ${high} i ${highest}, nivå ${low} i ${lowest}. Skillnaden är ${spread}.`,
  },
  sources: ({ publications, command }) => phrase`Faktorerna är hämtade från forskning och från ${publications}. ${command} visar källorna till var och en.`,
};
