import { phrase } from '../../phrase.ts';
import type { MethodTexts } from '../../sections/method-texts.ts';

export const method: MethodTexts = {
  gap: 'Kostnadsforskjellen er kommunenes administrasjonskostnad per innbygger (c) minus den samme kostnaden i sammenligningen (b). I alt er den N (c − b), der N er innbyggerne i alle kommunene.',
  formulas: 'Andelene er (c − b)/c og (c − b)/b. De har ulik base og er derfor ulike; en prosent uten base sier ikke hvilken som er ment.',
  group: 'Har alle kommunene oppgitt sin kostnad, er c snittet av dem, vektet med innbyggere. Ellers er c det tallet som er oppgitt for alle samlet.',
  comparable: 'Sammenlignbar blir forskjellen når sammenligningens kostnad ganges med prisnivået, deles på behovsindeksen og får lagt til det som er ført andre steder; så ganges forskjellen med andelen som kan påvirkes. Bare steg som studien oppgir, er tatt med.',
  noise: (share) =>
    phrase`Tilfeldige svingninger: hver kommunes kostnad er trukket fra en normalfordeling om det oppgitte, med standardavvik ${share} delt på roten av antallet år. Kommunenes samlede kostnad følger av trekningene med innbyggerne som vekter. Et tall som bare finnes for k kommuner samlet, svinger 1/√k så mye. Selve forskjellen står slik den er beregnet.`,
  scale: (level) =>
    phrase`Skalakurven c = v + F/N er funnet med minste kvadraters metode på (1/N, c), og ln c = α + β ln N på logaritmene, regnet tilbake med Duans metode (1983). Intervallene er ${level}-prediksjonsintervaller for én ny kommune, med Students t. Taket er (k − 1) F for en sammenslåing av k kommuner og φ (k − 1) F når andelen φ av administrasjonen blir felles.`,
  topDown:
    'Gevinsten av felles administrasjon er min(r, φ) · max(0, D) i året ved full effekt. r er målt mot hele den rå differansen i de studiene r bygger på; derfor er φ en øvre grense for r og ganges ikke med r.',
  breakEven: 'r* = nåverdien av ventede kostnader / nåverdien av D med opptrappingen. P(r > r*) følger av fordelingen til r; ingenting er trukket.',
  serviceGain:
    'En tjenestes gevinst er beløpet, andelen av dagens kostnad eller de ledige årsverkene som studien oppgir, eller en andel etter forskningen. Bare budsjetteffekt er med i nåverdiene; frigjort tid er vist for seg.',
  serviceBreakEven: 'For en tjeneste er andelen som må realiseres, nåverdien av kostnadene delt på nåverdien av ventet gevinst.',
  time: (rate) =>
    phrase`Netto nåverdi er Σ (gevinst − kostnad i år t)/(1 + i)^t for t = 0, 1, 2 …, med i = ${rate}. Det første året er t = 0. Gevinster trappes opp, tap kommer fullt ut fra start. Engangskostnaden faller i sitt år, det ordningen selv koster, fra start. Bare kommunenes egne penger er med.`,
  affordable: 'Det noe kan koste på det meste, er nåverdien av ventet gevinst.',
  payback: 'Kostnadene er tjent inn det første året da summen av ventet netto, neddiskontert, ikke er under null.',
  pert: 'PERT(a, m, b) er en betafordeling på [a, b] med α = 1 + 4(m − a)/(b − a), β = 1 + 4(b − m)/(b − a) og forventning (a + 4m + b)/6 (Malcolm mfl. 1959).',
  triangular:
    'Et anslag med lav, sannsynlig og høy verdi er en trekantfordeling der lav og høy er 10- og 90-persentilen; er de oppgitt som ytterpunkter, en PERT. Summer bruker forventningen, fordi medianer ikke kan legges sammen.',
  simulation: ({ draws, seed }) =>
    phrase`Simuleringen trekker latinske hyperkuber (McKay, Beckman og Conover 1979): ${draws} trekninger, frø ${seed}. Hver usikker størrelse har sin egen strøm, så en ny endrer ingen av de andre. Feilen er regnet som for uavhengige trekninger, og er derfor en øvre grense (Owen 1997).`,
  correlation: (value) => phrase`Realiserte andeler deler en faktor: z = √ρ F + √(1 − ρ) ε, med ρ = ${value}. Kostnader trekkes uavhengig.`,
  sensitivity: 'Følsomheten vises ved resultatet med én størrelse på P10 og P90 og de andre på forventet verdi. Samvariasjonen er Spearmans rangkorrelasjon.',
  sharing: 'Kommunens nettogevinst etter en nøkkel er dagens kostnad minus kommunens del av det ordningen koster.',
  claims: 'En påstand stemmer når |beregnet − oppgitt| er høyst toleransen ganger |oppgitt|. Ellers løses formelen for én størrelse om gangen.',
  statistic: 'Kvartiler er lineært interpolert mellom ordnede verdier (Hyndman og Fan 1996, type 7).',
  swot: ({ limit }) =>
    phrase`Tre grenser i SWOT-analysen er våre forutsetninger: kommunene er uenige om et punkt når det skiller ${limit} eller mer mellom høyeste og laveste svar, to punkter er nesten like når minst fire av fem ord er felles, og en liste er for lang når den har flere enn sju punkter.`,
  agreement:
    'Enighet om rekkefølgen er Kendalls W = 12 S/(m² (n³ − n) − m ΣT), for m kommuner og n punkter. S er summen av kvadrerte avvik fra snittet av rangsummene, og T retter for like svar (Kendall og Babington Smith 1939). Enigheten kalles stor fra 0,7 og noe fra 0,5 (Schmidt 1997).',
  models:
    'En samarbeidsmodell er utelukket, eller tillatt bare på vilkår, når en regel i loven gjelder tjenestens kjennetegn, område, deltakere eller vert. Egnetheten er summen av poeng fra −3 til 3 for hvert av disse. Poengene er vår vurdering og ikke loven.',
  value: 'Verdien av en tjeneste er V = Σ w v over kriteriene (additiv verdimodell; Keeney og Raiffa 1976). En virkning fra −4 til 4 er v fra 0 til 1. Virkningen er snittet av svarene fra kommunene som er med.',
  economyValue: 'Økonomi er netto nåverdi som et likt beløp i året per innbygger i kommunene som er med. Et tap på M er v = 0, en gevinst på M er v = 1, og det som ligger utenfor, er regnet som det ytterste.',
  swings: 'En kommunes vekt på et kriterium er verdispennet delt på summen av kommunens verdispenn (von Winterfeldt og Edwards 1986). Grunnvekten er snittet av kommunenes vekter.',
  rankOrder: 'Når bare rekkefølgen er kjent, er vekten til nummer k av n lik (1/n) Σ 1/i for i = k … n (Barron og Barrett 1996).',
  smaa: 'Hvor sikre plassene er, er funnet med SMAA-2 (Lahdelma og Salminen 2001): andelen av vektene og av det usikre der tjenesten får plassen. Like tjenester deler plassen.',
  smaaExact: ' Andelene er regnet ut eksakt.',
  smaaDrawn: ({ draws, error }) => phrase` Andelene bygger på ${draws} trekninger og er høyst ${error} prosentpoeng feil (95 %-intervall; Tervonen og Lahdelma 2007).`,
  firm: (share) => phrase`En plass kalles fast når rekkefølgen mot hver av de andre tjenestene holder i minst ${share} av tilfellene og ingen kommuners vekter snur den; det er vår grense.`,
  classes: 'Rådet følger faste regler. «Ikke gå videre»: loven tillater ingen modell, eller tjenesten verken lønner seg eller blir bedre. «Start nå»: alle kravene er oppfylt. «Forprosjekt»: et forprosjekt kan rette opp det som mangler. Ellers «Vurder senere».',
  gapIsNoGain: 'En forskjell i kostnad er ikke målt virkning av samarbeid. Den viser hvor mye som høyst kan være å hente om alt annet er likt.',
};
