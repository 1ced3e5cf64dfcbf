import { phrase } from '../../phrase.ts';
import type { MethodTexts } from '../../sections/method-texts.ts';

export const method: MethodTexts = {
  gap: 'Kostnadsforskjellen er administrasjonskostnaden per innbyggjar i kommunane (c) minus den same kostnaden i samanlikninga (b). I alt er han N (c − b), der N er innbyggjarane i alle kommunane.',
  formulas: 'Delane er (c − b)/c og (c − b)/b. Dei har ulik base og er derfor ulike; ein prosent utan base seier ikkje kva for ein av dei som er meint.',
  group: 'Har alle kommunane oppgitt kostnaden sin, er c snittet av dei, vekta etter folketal. Elles er c det talet som er oppgitt for alle samla.',
  comparable: 'Samanliknbar blir forskjellen når kostnaden i samanlikninga blir gonga med prisnivået, delt på behovsindeksen og får lagt til det som er ført andre stader; så blir forskjellen gonga med den delen som kan påverkast. Berre steg som studien oppgir, er tekne med.',
  noise: (share) =>
    phrase`Tilfeldige svingingar: kostnaden til kvar kommune er trekt frå ei normalfordeling om det oppgitte, med standardavvik ${share} delt på rota av talet på år. Den samla kostnaden til kommunane følgjer av trekningane med innbyggjarane som vekter. Eit tal som berre finst for k kommunar samla, svingar 1/√k så mykje. Sjølve forskjellen står slik han er rekna ut.`,
  scale: (level) =>
    phrase`Skalakurva c = v + F/N er funnen med minste kvadrats metode på (1/N, c), og ln c = α + β ln N på logaritmane, rekna tilbake med Duans metode (1983). Intervalla er ${level}-prediksjonsintervall for éin ny kommune, med Students t. Taket er (k − 1) F for ei samanslåing av k kommunar og φ (k − 1) F når delen φ av administrasjonen blir felles.`,
  topDown:
    'Gevinsten av felles administrasjon er min(r, φ) · max(0, D) i året ved full effekt. r er målt mot heile den rå differansen i dei studiane r byggjer på; derfor er φ ei øvre grense for r og blir ikkje gonga med r.',
  breakEven: 'r* = noverdien av venta kostnader / noverdien av D med opptrappinga. P(r > r*) følgjer av fordelinga til r; ingenting er trekt.',
  serviceGain:
    'Gevinsten av ei teneste er beløpet, delen av kostnaden i dag eller dei ledige årsverka som studien oppgir, eller ein del etter forskinga. Berre budsjetteffekt er med i noverdiane; frigjord tid er vist for seg.',
  serviceBreakEven: 'For ei teneste er den delen som må realiserast, noverdien av kostnadene delt på noverdien av venta gevinst.',
  time: (rate) =>
    phrase`Netto noverdi er Σ (gevinst − kostnad i år t)/(1 + i)^t for t = 0, 1, 2 …, med i = ${rate}. Det første året er t = 0. Gevinstar blir trappa opp, tap kjem fullt ut frå start. Eingongskostnaden fell i sitt år, det ordninga sjølv kostar, frå start. Berre kommunane sine eigne pengar er med.`,
  affordable: 'Det noko kan koste på det meste, er noverdien av venta gevinst.',
  payback: 'Kostnadene er tente inn det første året då summen av venta netto, neddiskontert, ikkje er under null.',
  pert: 'PERT(a, m, b) er ei betafordeling på [a, b] med α = 1 + 4(m − a)/(b − a), β = 1 + 4(b − m)/(b − a) og forventing (a + 4m + b)/6 (Malcolm mfl. 1959).',
  triangular:
    'Eit anslag med låg, sannsynleg og høg verdi er ei trekantfordeling der låg og høg er 10- og 90-persentilen; er dei oppgitte som ytterpunkt, ei PERT. Summar bruker forventinga, fordi medianar ikkje kan leggjast saman.',
  simulation: ({ draws, seed }) =>
    phrase`Simuleringa trekkjer latinske hyperkubar (McKay, Beckman og Conover 1979): ${draws} trekningar, frø ${seed}. Kvar usikker storleik har sin eigen straum, så ein ny endrar ingen av dei andre. Feilen er rekna som for uavhengige trekningar, og er derfor ei øvre grense (Owen 1997).`,
  correlation: (value) => phrase`Realiserte delar har ein faktor felles: z = √ρ F + √(1 − ρ) ε, med ρ = ${value}. Kostnader blir trekte uavhengig.`,
  sensitivity: 'Kor følsamt resultatet er, viser vi med éin storleik på P10 og P90 og dei andre på forventa verdi. Samvariasjonen er Spearmans rangkorrelasjon.',
  sharing: 'Nettogevinsten til kommunen etter ein nøkkel er kostnaden i dag minus kommunen sin del av det ordninga kostar.',
  claims: 'Ein påstand stemmer når |utrekna − oppgitt| er høgst toleransen gonger |oppgitt|. Elles blir formelen løyst for éin storleik om gongen.',
  statistic: 'Kvartilar er lineært interpolerte mellom ordna verdiar (Hyndman og Fan 1996, type 7).',
  swot: ({ limit }) =>
    phrase`Tre grenser i SWOT-analysen er våre føresetnader: kommunane er ueinige om eit punkt når det skil ${limit} eller meir mellom høgaste og lågaste svar, to punkt er nesten like når minst fire av fem ord er felles, og ei liste er for lang når ho har fleire enn sju punkt.`,
  agreement:
    'Semje om rekkjefølgja er Kendalls W = 12 S/(m² (n³ − n) − m ΣT), for m kommunar og n punkt. S er summen av kvadrerte avvik frå snittet av rangsummane, og T rettar for like svar (Kendall og Babington Smith 1939). Frå 0,7 blir det kalla stor semje, frå 0,5 ei viss semje (Schmidt 1997).',
  models:
    'Ein samarbeidsmodell er utelukka, eller tillaten berre på vilkår, når ein regel i lova gjeld kjenneteikna, området, deltakarane eller verten til tenesta. Kor godt modellen passar, er summen av poeng frå −3 til 3 for kvart av desse. Poenga er vår vurdering og ikkje lova.',
  value: 'Verdien av ei teneste er V = Σ w v over kriteria (additiv verdimodell; Keeney og Raiffa 1976). Ein verknad frå −4 til 4 er v frå 0 til 1. Verknaden er snittet av svara frå kommunane som er med.',
  economyValue: 'Økonomi er netto noverdi som eit likt beløp i året per innbyggjar i kommunane som er med. Eit tap på M er v = 0, ein gevinst på M er v = 1, og det som ligg utanfor, er rekna som det ytste.',
  swings: 'Vekta til ein kommune på eit kriterium er verdispennet delt på summen av verdispenna til kommunen (von Winterfeldt og Edwards 1986). Grunnvekta er snittet av vektene til kommunane.',
  rankOrder: 'Når berre rekkjefølgja er kjend, er vekta til nummer k av n lik (1/n) Σ 1/i for i = k … n (Barron og Barrett 1996).',
  smaa: 'Kor sikre plassane er, er funne med SMAA-2 (Lahdelma og Salminen 2001): den delen av vektene og av det usikre der tenesta får plassen. Like tenester deler plassen.',
  smaaExact: ' Delane er rekna ut eksakt.',
  smaaDrawn: ({ draws, error }) => phrase` Delane byggjer på ${draws} trekningar og er høgst ${error} prosentpoeng feil (95 %-intervall; Tervonen og Lahdelma 2007).`,
  firm: (share) => phrase`Ein plass blir kalla fast når rekkjefølgja mot kvar av dei andre tenestene held i minst ${share} av tilfella og ikkje blir snudd av vektene til nokon kommune; det er vår grense.`,
  classes: 'Rådet følgjer faste reglar. «Ikkje gå vidare»: lova opnar ikkje for nokon modell, eller tenesta verken løner seg eller blir betre. «Start no»: alle krava er oppfylte. «Forprosjekt»: eit forprosjekt kan rette opp det som manglar. Elles «Vurder seinare».',
  gapIsNoGain: 'Ein forskjell i kostnad er ikkje nokon målt verknad av samarbeid. Han viser kor mykje det høgst kan vere å hente om alt anna er likt.',
};
