import { phrase } from '../../phrase.ts';
import type { MissingTexts } from '../../sections/missing-texts.ts';

export const missing: MissingTexts = {
  heading: 'Vad studien inte säger ännu',
  lead: 'Rapporten får fler delar när studien säger mer:',
  lines: {
    decision: (key) => phrase`Förslag till beslut: lägg till det under ${key}.`,
    services: (key) => phrase`Aktuella samverkansområden: lägg till dem under ${key}.`,
    effects: (key) => phrase`Verkan: lägg till vad samverkan gör med varje verksamhet under ${key}.`,
    criteria: (key) => phrase`Vikter: lägg till vad varje kommun lägger vikt vid under ${key}.`,
    capacity: (key) => phrase`Kapacitet: lägg till hur många förprojekt kommunerna klarar samtidigt under ${key}.`,
    swot: (key) => phrase`SWOT-analys: lägg till styrkor, svagheter, möjligheter och hot under ${key}.`,
    existing: (key) => phrase`Samverkan i dag: lägg till vilka som samverkar om vad under ${key}.`,
    goals: (key) => phrase`Mål: lägg till dem under ${key}.`,
    mandate: (key) => phrase`Organisation: lägg till rollerna under ${key}.`,
    partners: (key) => phrase`Samarbetspartner: lägg till dem under ${key}.`,
    actions: (key) => phrase`Övriga åtgärder: lägg till dem under ${key}.`,
    strategies: (key) => phrase`Strategier: lägg till vad SWOT-analysen bör leda till under ${key}.`,
    readiness: (key) => phrase`Genomförandeförmåga: lägg till hur långt varje kommun har kommit med det som måste finnas på plats under ${key}.`,
    successFactors: (key) => phrase`Framgångsfaktorer: lägg till det som kommunerna måste lyckas med under ${key}.`,
    pitfalls: (key) => phrase`Fallgropar: lägg till det som bör undvikas under ${key}.`,
    sources: (key) => phrase`Källor: lägg till dem under ${key} och hänvisa till dem vid varje tal.`,
  },
};
