import { phrase } from '../../phrase.ts';
import type { MissingTexts } from '../../sections/missing-texts.ts';

export const missing: MissingTexts = {
  heading: 'Vad studien inte säger ännu',
  lead: 'Rapporten får fler delar när studien säger mer:',
  lines: {
    decision: (key) => phrase`Förslag till beslut: lägg till det under ${key}.`,
    services: (key) => phrase`Aktuella samverkansområden: lägg till dem under ${key}.`,
    effects: (key) => phrase`Påverkan: ange under ${key} hur samverkan påverkar varje verksamhet.`,
    gains: (gain, transition) => phrase`Effekt och kostnad: ange vad samverkan om varje verksamhet ger och kostar, under ${gain} och ${transition}.`,
    criteria: (key) => phrase`Vikter: ange under ${key} vad varje kommun lägger vikt vid.`,
    capacity: (key) => phrase`Kapacitet: ange under ${key} hur många förprojekt kommunerna klarar samtidigt.`,
    swot: (key) => phrase`SWOT-analys: lägg till styrkor, svagheter, möjligheter och hot under ${key}.`,
    existing: (key) => phrase`Samverkan i dag: ange under ${key} vilka som samverkar om vad.`,
    goals: (key) => phrase`Mål: lägg till dem under ${key}.`,
    mandate: (key) => phrase`Organisation: lägg till rollerna under ${key}.`,
    partners: (key) => phrase`Samarbetspartner: lägg till dem under ${key}.`,
    actions: (key) => phrase`Övriga åtgärder: lägg till dem under ${key}.`,
    strategies: (key) => phrase`Strategier: ange under ${key} vad SWOT-analysen bör leda till.`,
    readiness: (key) => phrase`Genomförandeförmåga: ange under ${key} hur långt varje kommun har kommit med det som måste finnas på plats.`,
    successFactors: (key) => phrase`Framgångsfaktorer: ange under ${key} vad kommunerna måste lyckas med.`,
    pitfalls: (key) => phrase`Fallgropar: ange under ${key} vad som bör undvikas.`,
    sources: (key) => phrase`Källor: lägg till dem under ${key} och hänvisa till dem vid varje tal.`,
  },
};
