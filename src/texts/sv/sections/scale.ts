import { capital, phrase } from '../../phrase.ts';
import type { ScaleTexts } from '../../sections/scale-texts.ts';

export const scale: ScaleTexts = {
  lead: (count) => phrase`Här jämförs kostnaden för administration med storleken i ${count} andra kommuner.`,
  leftOut: (names) => ` ${names} är inte med, eftersom studien saknar kostnad eller invånarantal där.`,
  table: { municipality: 'Kommun', inhabitants: 'Invånare', cost: 'Administration per invånare' },
  between: (count) => phrase`… (${count} däremellan)`,
  curve: ({ fixed, variable, rSquared }) =>
    phrase`Den kurva som passar bäst är c = v + F/N. F är ${fixed}: vad det kostar att över huvud taget ha en administration. v är ${variable} för varje invånare därutöver. Kurvan förklarar ${rSquared} av variationen i kostnad mellan dessa kommuner.`,
  weak: ' Det är lite: storleken säger inte mycket om kostnaden här.',
  oneDecides: ({ count, name, inhabitants }) =>
    phrase` Med bara ${count} kommuner kan en mycket liten kommun ensam avgöra F: här ${name} med ${inhabitants}.`,
  elasticity: ({ larger, change, lower, rSquared }) =>
    phrase` En annan form, ln c = α + β ln N, ger ${change} ${lower ? 'lägre' : 'högre'} kostnad per invånare i en kommun som är ${larger} större; mätt i logaritmer förklarar den ${rSquared}.`,
  expectedLead: (group) => `Kostnaden enligt kurvorna för en kommun lika stor som ${group.name} tillsammans, jämförd med kostnaden för ${group.name} i dag:`,
  expected: {
    what: 'Kostnad per invånare',
    cost: 'Värde',
    interval: '80\u00a0%-intervall för en kommun',
    today: ({ name }) => `${capital(name)} i dag`,
    byCurve: (inhabitants) => phrase`En kommun med ${inhabitants}, c = v + F/N`,
    byElasticity: (inhabitants) => phrase`En kommun med ${inhabitants}, ln c = α + β ln N`,
  },
  outOfRange: ({ inhabitants, larger, nearest, nearestInhabitants }) =>
    phrase`Tillsammans är det ${inhabitants}, ${larger ? 'fler' : 'färre'} än i ${nearest}, som är den ${larger ? 'största' : 'minsta'} här med ${nearestInhabitants}. Utanför de storlekar som kurvan är dragen genom är den en gissning.`,
  merger: ({ municipalities, ceiling }) =>
    phrase`Storleken i sig skulle som mest kunna ge (k − 1) F: ${ceiling} om de ${municipalities} kommunerna blev en.`,
  cooperation: ({ share, ceiling }) => phrase` Om ${share} av administrationen blir gemensam genom samverkan är taket φ (k − 1) F: ${ceiling}.`,
  cooperationOfAll: ' Vid samverkan är taket lika högt bara om hela administrationen blir gemensam, och annars lägre i motsvarande grad.',
  notCheaper: ({ inhabitants, group }) =>
    phrase` Enligt denna kurva väntas en kommun med ${inhabitants} ändå inte få lägre kostnad per invånare än ${group.name} har i dag. Taket är då inte mer än ett räkneexempel.`,
  nothingBySize: 'Den fasta kostnaden F är inte över noll. Enligt denna kurva finns det inget att spara på att bli större.',
  noPromiseLead: 'Sambandet är inget löfte.',
  noPromise:
    ' Att större kommuner har lägre kostnad per invånare visar inte att dessa kommuner får lägre kostnad om de går samman. Stora och små kommuner skiljer sig åt i mer än storlek.',
};
