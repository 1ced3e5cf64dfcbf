import { capital, phrase } from '../../phrase.ts';
import type { ScaleTexts } from '../../sections/scale-texts.ts';

export const scale: ScaleTexts = {
  lead: (count) => phrase`Her er kostnaden til administrasjon holdt opp mot størrelsen i ${count} andre kommuner.`,
  leftOut: (names) => ` ${names} er ikke med, fordi studien mangler kostnad eller innbyggertall der.`,
  table: { municipality: 'Kommune', inhabitants: 'Innbyggere', cost: 'Administrasjon per innbygger' },
  between: (count) => phrase`… (${count} til imellom)`,
  curve: ({ fixed, variable, rSquared }) =>
    phrase`Kurven som passer best, er c = v + F/N. F er ${fixed}: det det koster å ha en administrasjon i det hele tatt. v er ${variable} for hver innbygger i tillegg. Kurven forklarer ${rSquared} av ulikhetene i kostnad mellom disse kommunene.`,
  weak: ' Det er lite: størrelsen sier ikke mye om kostnaden her.',
  oneDecides: ({ count, name, inhabitants }) =>
    phrase` Med bare ${count} kommuner kan én som er svært liten, avgjøre F alene: her ${name} med ${inhabitants}.`,
  elasticity: ({ larger, change, lower, rSquared }) =>
    phrase` En annen form, ln c = α + β ln N, gir ${change} ${lower ? 'lavere' : 'høyere'} kostnad per innbygger i en kommune som er ${larger} større; målt i logaritmer forklarer den ${rSquared}.`,
  expectedLead: (group) => `Det kurvene gir for en kommune så stor som ${group.name} til sammen, ved siden av det ${group.name} bruker i dag:`,
  expected: {
    what: 'Kostnad per innbygger',
    cost: 'Verdi',
    interval: '80\u00a0%-intervall for én kommune',
    today: ({ name }) => `${capital(name)} i dag`,
    byCurve: (inhabitants) => phrase`Én kommune på ${inhabitants}, c = v + F/N`,
    byElasticity: (inhabitants) => phrase`Én kommune på ${inhabitants}, ln c = α + β ln N`,
  },
  outOfRange: ({ inhabitants, larger, nearest, nearestInhabitants }) =>
    phrase`Til sammen er det ${inhabitants}, ${larger ? 'flere' : 'færre'} enn i ${nearest}, som er den ${larger ? 'største' : 'minste'} her med ${nearestInhabitants}. Utenfor de størrelsene som kurven er trukket gjennom, er den gjetning.`,
  merger: ({ municipalities, ceiling }) =>
    phrase`Det meste som størrelsen alene kunne gi, er (k − 1) F: ${ceiling} om de ${municipalities} kommunene ble én.`,
  cooperation: ({ share, ceiling }) => phrase` Blir ${share} av administrasjonen felles i et samarbeid, er taket φ (k − 1) F: ${ceiling}.`,
  cooperationOfAll: ' I et samarbeid er taket like høyt bare om hele administrasjonen blir felles, og ellers tilsvarende lavere.',
  notCheaper: ({ inhabitants, group }) =>
    phrase` Etter denne kurven er én kommune på ${inhabitants} likevel ikke ventet å bruke mindre per innbygger enn ${group.name} gjør i dag. Taket er da ikke mer enn et regnestykke.`,
  nothingBySize: 'Den faste kostnaden F er ikke over null. Etter denne kurven er det ingenting å spare på å bli større.',
  noPromiseLead: 'Sammenhengen er ikke et løfte.',
  noPromise:
    ' At større kommuner bruker mindre per innbygger, viser ikke at disse kommunene vil bruke mindre om de går sammen. Store og små kommuner skiller seg fra hverandre på mer enn størrelsen.',
};
