import { phrase } from '../../phrase.ts';
import type { MethodTexts } from '../../sections/method-texts.ts';

export const method: MethodTexts = {
  gap: 'Kostnadsskillnaden är kommunernas administrationskostnad per invånare (c) minus samma kostnad i jämförelsen (b). Totalt är den N (c − b), där N är antalet invånare i alla kommunerna.',
  formulas: 'Andelarna är (c − b)/c och (c − b)/b. De har olika bas och är därför olika; en procentsats utan bas säger inte vilken av dem som avses.',
  group: 'Om alla kommuner har angett sin kostnad är c genomsnittet av dem, viktat med antalet invånare. Annars är c det tal som är angivet för alla tillsammans.',
  comparable: 'Skillnaden blir jämförbar när jämförelsens kostnad multipliceras med prisnivån, divideras med behovsindexet och får tillägg för det som är bokfört på andra områden; därefter multipliceras skillnaden med den andel som går att påverka. Bara steg som studien anger är med.',
  noise: (share) =>
    phrase`Slumpmässiga svängningar: varje kommuns kostnad dras ur en normalfördelning kring det angivna, med standardavvikelsen ${share} dividerad med roten ur antalet år. Kommunernas samlade kostnad följer av dragningarna med antalet invånare som vikter. Ett tal som bara finns för k kommuner tillsammans svänger 1/√k så mycket. Själva skillnaden står som den är beräknad.`,
  scale: (level) =>
    phrase`Skalkurvan c = v + F/N är skattad med minsta kvadratmetoden på (1/N, c), och ln c = α + β ln N på logaritmerna, återtransformerad med Duans metod (1983). Intervallen är ${level}-prediktionsintervall för en ny kommun, med Students t. Taket är (k − 1) F för en sammanslagning av k kommuner och φ (k − 1) F när andelen φ av administrationen blir gemensam.`,
  topDown:
    'Effekten av gemensam administration är min(r, φ) · max(0, D) per år i full drift. r är mätt mot hela den råa skillnaden i de studier som det bygger på; därför är φ en övre gräns för r och multipliceras inte med r.',
  breakEven: 'r* = nuvärdet av förväntade kostnader / nuvärdet av D med infasningen. P(r > r*) följer av fördelningen för r; inga dragningar görs.',
  serviceGain:
    'En verksamhets effekt är det belopp, den andel av dagens kostnad eller de frigjorda årsarbetare som studien anger, eller en andel enligt forskningen. Bara budgeteffekt ingår i nuvärdena; frigjord tid redovisas för sig.',
  serviceBreakEven: 'För en verksamhet är den andel som måste realiseras nuvärdet av kostnaderna delat med nuvärdet av den förväntade effekten.',
  time: (rate) =>
    phrase`Nettonuvärdet är Σ (effekt − kostnad år t)/(1 + i)^t för t = 0, 1, 2 …, med i = ${rate}. Det första året är t = 0. Positiva effekter fasas in, förluster kommer fullt ut från början. Engångskostnaden infaller sitt angivna år, den gemensamma organisationens egen kostnad löper från början. Bara kommunernas egna pengar är med.`,
  affordable: 'Vad något högst får kosta är nuvärdet av den förväntade effekten.',
  payback: 'Kostnaderna är återbetalda det första år då summan av förväntat netto, diskonterat, inte är under noll.',
  pert: 'PERT(a, m, b) är en betafördelning på [a, b] med α = 1 + 4(m − a)/(b − a), β = 1 + 4(b − m)/(b − a) och väntevärdet (a + 4m + b)/6 (Malcolm m.fl. 1959).',
  triangular:
    'En uppskattning med lågt, sannolikt och högt värde är en triangelfördelning där lågt och högt är 10:e och 90:e percentilen; är de angivna som ytterpunkter är den en PERT. Summor använder väntevärdet, eftersom medianer inte kan läggas ihop.',
  simulation: ({ draws, seed }) =>
    phrase`Simuleringen drar latinska hyperkuber (McKay, Beckman och Conover 1979): ${draws} dragningar, startvärde ${seed}. Varje osäker faktor har sin egen slumptalsström, så en ny faktor ändrar ingen av de andra. Felet är beräknat som för oberoende dragningar och är därför en övre gräns (Owen 1997).`,
  correlation: (value) => phrase`Realiserade andelar har en gemensam faktor: z = √ρ F + √(1 − ρ) ε, med ρ = ${value}. Kostnader dras oberoende av varandra.`,
  sensitivity: 'Känsligheten visas genom resultatet när en faktor ligger på P10 och på P90 och de andra på sina väntevärden. Samvariationen är Spearmans rangkorrelation.',
  sharing: 'Kommunens nettoeffekt med en fördelningsnyckel är dagens kostnad minus dess del av vad samverkan kostar.',
  claims: 'Ett påstående stämmer när |beräknat − angivet| är högst toleransen gånger |angivet|. Annars löses formeln för ett värde i taget.',
  statistic: 'Kvartiler är linjärt interpolerade mellan ordnade värden (Hyndman och Fan 1996, typ 7).',
  swot: ({ limit }) =>
    phrase`Tre gränser i SWOT-analysen är våra antaganden: kommunerna är oeniga om en punkt när det skiljer ${limit} eller mer mellan högsta och lägsta svar, två punkter är nästan lika när minst fyra av fem ord är gemensamma, och en lista är för lång när den har fler än sju punkter.`,
  agreement:
    'Enighet om rangordningen är Kendalls W = 12 S/(m² (n³ − n) − m ΣT), för m kommuner och n punkter. S är summan av kvadrerade avvikelser från rangsummornas genomsnitt, och T korrigerar för lika svar (Kendall och Babington Smith 1939). Enigheten kallas stor från 0,7 och viss från 0,5 (Schmidt 1997).',
  models:
    'En samverkansform är utesluten, eller tillåten bara på villkor, när en regel i lagen gäller verksamhetens kännetecken, område, deltagande kommuner eller värd. Lämpligheten är summan av poäng från −3 till 3 för vart och ett av dessa. Poängen är vår bedömning och följer inte av lagen.',
  value: 'En verksamhets värde är V = Σ w v över kriterierna (additiv värdemodell; Keeney och Raiffa 1976). En påverkan från −4 till 4 är v från 0 till 1. Påverkan är genomsnittet av svaren från de deltagande kommunerna.',
  economyValue: 'Ekonomi är nettonuvärdet som ett lika stort belopp per år och invånare i de deltagande kommunerna. En förlust på M är v = 0, en besparing på M är v = 1, och det som ligger utanför räknas som det yttersta.',
  swings: 'En kommuns vikt för ett kriterium är värdespannet delat med summan av kommunens värdespann (von Winterfeldt och Edwards 1986). Grundvikten är genomsnittet av kommunernas vikter.',
  rankOrder: 'När bara ordningen är känd är vikten för nummer k av n lika med (1/n) Σ 1/i för i = k … n (Barron och Barrett 1996).',
  smaa: 'Hur säkra platserna är har beräknats med SMAA-2 (Lahdelma och Salminen 2001): andelen av vikterna och av det osäkra där verksamheten får platsen. Lika verksamheter delar platsen.',
  smaaExact: ' Andelarna är exakt beräknade.',
  smaaDrawn: ({ draws, error }) => phrase` Andelarna bygger på ${draws} dragningar och är högst ${error} procentenheter fel (95\u00a0%-intervall; Tervonen och Lahdelma 2007).`,
  firm: (share) => phrase`En plats kallas fast när ordningen mot var och en av de andra verksamheterna håller i minst ${share} av fallen och ingen kommuns vikter vänder den; det är vår gräns.`,
  classes: 'Rådet följer fasta regler. ”Gå inte vidare”: lagen tillåter ingen samverkansform, eller så varken lönar sig verksamheten eller blir bättre. ”Starta nu”: alla krav är uppfyllda. ”Förprojekt”: ett förprojekt kan rätta till det som saknas. Annars ”Pröva senare”.',
  gapIsNoGain: 'En kostnadsskillnad är ingen uppmätt effekt av samverkan. Den visar hur mycket som högst kan finnas att hämta om allt annat är lika.',
};
