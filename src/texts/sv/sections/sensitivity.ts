import type { SensitivityTexts } from '../../sections/sensitivity-texts.ts';

const low = 'när en faktor i taget är låg eller hög och de andra har sina förväntade värden. Låg och hög är valda så att faktorn åtta gånger av tio ligger däremellan. Beloppen i de två resultatkolumnerna är i';

export const sensitivity: SensitivityTexts = {
  lead: {
    package: (scale) => `Tabellen visar vilket nettonuvärde de verksamheter som startar eller förbereds får ${low} ${scale}.`,
    topDown: (scale) => `Tabellen visar vilket nettonuvärde gemensam administration får ${low} ${scale}.`,
    topDownGain: (scale) => `Tabellen visar vilket nuvärde effekten av gemensam administration får ${low} ${scale}. Vad det kostar att införa gemensam administration är inte angivet och inte avdraget.`,
  },
  alsoTopDown: ({ scale, costsStated }) =>
    `Detsamma för ${costsStated ? 'nettonuvärdet av gemensam administration' : 'nuvärdet av effekten av gemensam administration, där ingen kostnad är angiven'}, i ${scale}:`,
  table: { input: 'Faktor', low: 'Låg', high: 'Hög', resultLow: 'Resultat, låg', resultHigh: 'Resultat, hög', correlation: 'Samvariation' },
  correlation: 'Samvariationen går från −1 till 1. Nära 1 följer resultatet faktorn tätt, nära −1 går det tätt åt motsatt håll, och nära 0 betyder faktorn lite.',
  noCorrelation: ' Där det står – är samvariationen för liten för att skiljas från noll med så många dragningar.',
  notTheMean: 'Resultatet med alla faktorer på förväntat värde är inte detsamma som genomsnittet av alla utfall, som anges i rapporten i övrigt. I genomsnittet räknas förluster fullt ut från starten, medan effekter byggs upp över tid.',
  measureHeading: 'Det som skulle ge mest klarhet',
  measureLead: ({ one, ofServices }) =>
    `${one ? 'Ett säkrare svar' : 'Säkrare svar'} på detta skulle göra mest för att klarlägga ${ofServices ? 'vad verksamheterna är värda' : 'resultatet'}:`,
  measure: {
    realisation: 'Ta reda på vad liknande lösningar faktiskt har hämtat hem, och kom överens om hur det ska mätas här.',
    phi: 'Bestäm vilka delar av administrationen som ska vara gemensamma.',
    administration: 'Hämta in redovisade kostnader för flera år. Ett enskilt år kan avvika av en slump.',
    adjustment: 'Gå igenom underlaget för justeringen med ekonomicheferna.',
    gain: 'Dela upp uppskattningen på namngivna tjänster, avtal och licenser, och fråga kommuner som har gjort detsamma.',
    evidence: 'Forskningen ger inget säkert tal. Gör en egen uppskattning, och fråga kommuner som samverkar om detta vad det har kostat och sparat.',
    today: 'Hämta kostnaden ur redovisningen i varje kommun, med samma avgränsning i alla.',
    transition: 'Ta in en offert, eller gör en plan för införandet med timmar och inköp.',
    coordination: 'Bestäm vem som ska leda den gemensamma organisationen, och vad det kräver av tjänster och system.',
    positions: 'Klargör vilka tjänster det gäller, och när de blir lediga.',
    positionCost: 'Hämta lön och sociala avgifter för de tjänster det gäller.',
  },
};
