import { capital, phrase } from '../../phrase.ts';
import type { ScaleTexts } from '../../sections/scale-texts.ts';

export const scale: ScaleTexts = {
  lead: (count) => phrase`Her er kostnaden til administrasjon halden opp mot storleiken i ${count} andre kommunar.`,
  leftOut: (names) => ` ${names} er ikkje med, fordi studien manglar kostnad eller folketal der.`,
  table: { municipality: 'Kommune', inhabitants: 'Innbyggjarar', cost: 'Administrasjon per innbyggjar' },
  between: (count) => phrase`… (${count} til imellom)`,
  curve: ({ fixed, variable, rSquared }) =>
    phrase`Kurva som passar best, er c = v + F/N. F er ${fixed}: det det kostar å ha ein administrasjon i det heile. v er ${variable} for kvar innbyggjar i tillegg. Kurva forklarer ${rSquared} av skilnadene i kostnad mellom desse kommunane.`,
  weak: ' Det er lite: storleiken seier ikkje mykje om kostnaden her.',
  oneDecides: ({ count, name, inhabitants }) =>
    phrase` Med berre ${count} kommunar kan éin som er svært liten, avgjere F åleine: her ${name} med ${inhabitants}.`,
  elasticity: ({ larger, change, lower, rSquared }) =>
    phrase` Ei anna form, ln c = α + β ln N, gir ${change} ${lower ? 'lågare' : 'høgare'} kostnad per innbyggjar i ein kommune som er ${larger} større; målt i logaritmar forklarer ho ${rSquared}.`,
  expectedLead: (group) => `Det kurvene gir for ein kommune så stor som ${group.name} til saman, ved sida av det ${group.name} bruker i dag:`,
  expected: {
    what: 'Kostnad per innbyggjar',
    cost: 'Verdi',
    interval: '80\u00a0%-intervall for éin kommune',
    today: ({ name }) => `${capital(name)} i dag`,
    byCurve: (inhabitants) => phrase`Éin kommune på ${inhabitants}, c = v + F/N`,
    byElasticity: (inhabitants) => phrase`Éin kommune på ${inhabitants}, ln c = α + β ln N`,
  },
  outOfRange: ({ inhabitants, larger, nearest, nearestInhabitants }) =>
    phrase`Til saman er det ${inhabitants}, ${larger ? 'fleire' : 'færre'} enn i ${nearest}, som er den ${larger ? 'største' : 'minste'} her med ${nearestInhabitants}. Utanfor dei storleikane som kurva er trekt gjennom, er ho berre gjetting.`,
  merger: ({ municipalities, ceiling }) =>
    phrase`Det meste storleiken åleine kunne gi, er (k − 1) F: ${ceiling} om dei ${municipalities} kommunane blei éin.`,
  cooperation: ({ share, ceiling }) => phrase` Blir ${share} av administrasjonen felles i eit samarbeid, er taket φ (k − 1) F: ${ceiling}.`,
  cooperationOfAll: ' I eit samarbeid er taket like høgt berre om heile administrasjonen blir felles, og elles tilsvarande lågare.',
  notCheaper: ({ inhabitants, group }) =>
    phrase` Etter denne kurva er éin kommune på ${inhabitants} likevel ikkje venta å bruke mindre per innbyggjar enn ${group.name} gjer i dag. Taket er då ikkje meir enn eit reknestykke.`,
  nothingBySize: 'Den faste kostnaden F er ikkje over null. Etter denne kurva er det ingenting å spare på å bli større.',
  noPromiseLead: 'Samanhengen er ingen lovnad.',
  noPromise:
    ' At større kommunar bruker mindre per innbyggjar, viser ikkje at desse kommunane vil bruke mindre om dei går saman. Store og små kommunar skil seg frå kvarandre på meir enn storleiken.',
};
