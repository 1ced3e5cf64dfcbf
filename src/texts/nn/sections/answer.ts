import { joinPhrases } from '../../join-phrases.ts';
import type { Phrase } from '../../phrase.ts';
import { capital, phrase } from '../../phrase.ts';
import type { AnswerTexts, OneGap } from '../../sections/answer-texts.ts';

function oneGap<T>({ direction, gap, benchmark }: OneGap<T>): Phrase<T> {
  if (direction === 'equal') return [`like mykje som ${benchmark}`];
  return phrase`${gap} ${direction === 'more' ? 'meir' : 'mindre'} enn ${benchmark}`;
}

/** Whose the figures are: a gain from research is not stated by the study. */
function basis(researched: boolean): string {
  return researched ? 'oppgitte i studien eller føresette ut frå forskinga' : 'oppgitte';
}

export const answer: AnswerTexts = {
  more: ({ group, benchmark, gap, own, other }) =>
    phrase`${capital(group.name)} bruker ${gap} meir per innbyggjar i året på administrasjon enn ${benchmark.name}: ${own} mot ${other}.`,
  less: ({ group, benchmark, gap, own, other }) =>
    phrase`${capital(group.name)} bruker ${gap} mindre per innbyggjar i året på administrasjon enn ${benchmark.name}: ${own} mot ${other}.`,
  equal: ({ group, benchmark, own }) =>
    phrase`${capital(group.name)} og ${benchmark.name} bruker like mykje på administrasjon: ${own} per innbyggjar i året.`,
  several: ({ group, own, gaps }) => [
    ...phrase`${capital(group.name)} bruker ${own} per innbyggjar i året på administrasjon: `,
    ...joinPhrases(gaps.map(oneGap), ' og '),
    '.',
  ],
  nothingAboveAny: (group) => ` Mot ingen av dei har ${group.name} ein meirkostnad å hente inn.`,
  bases: ({ ofOwn, ofBenchmark, group, benchmark }) =>
    phrase` Det er ${ofOwn} av kostnaden til ${group.name} og ${ofBenchmark} av kostnaden til ${benchmark.name}.`,
  total: ({ inhabitants, total }) => phrase` For ${inhabitants} er forskjellen til saman ${total}.`,
  comparable: ({ total }) =>
    phrase` Når tala er gjorde samanliknbare med justeringane som studien oppgir, er forskjellen i alt ${total}.`,
  proposedLead: 'Kva blir foreslått?',
  worthLead: 'Kva er det verdt?',
  decideLead: 'Kva må avgjerast no?',
  earlierReport: 'Ein tidlegare rapport',
  measuresNotValued: 'Kva kvart av tiltaka kan gi, er ikkje rekna ut. ',
  onlyCompared: 'Det studien har, er ei samanlikning av kostnadene til heile administrasjonen, og tala under gjeld den. ',
  claimMissed: ({ by, claimed, computed }) =>
    phrase`${by === undefined ? 'Forskjellen i alt er publisert som' : `${by} oppgir forskjellen i alt til`} ${claimed}; tala bak gir ${computed}, som er brukt her.`,
  proposed: (by) => (by === undefined ? 'Studien foreslår' : `${by} tilrådde`),
  decideTogether: 'Kommunestyra må ta stilling til framlegget til vedtak under.',
  decidePictured: ({ what, source }) =>
    `Eit framlegg til vedtak må lagast: i kjelda, ${source}, finst det berre som bilete (${what}).`,
  decideStart: 'Kva for nokre av tiltaka over som skal setjast i gang, og kven som har ansvaret for kvart av dei.',
  ceiling: 'Forskjellen er eit tak, ikkje ein gevinst.',
  ceilingWhy: ({ group, benchmark, total }) => [
    ...(total === undefined
      ? [` Så mykje mindre ville administrasjonen koste om ${group.name} brukte like mykje per innbyggjar som ${benchmark.name}.`]
      : phrase` Det meste kostnaden kunne falle om ${group.name} kom ned på nivået til ${benchmark.name}, er ${total}.`),
    ' Talet seier ikkje kvifor kostnadene er ulike, og ikkje kor mykje eit samarbeid kan gjere med det.',
  ],
  nothingAbove: ({ group, benchmark }) =>
    ` Mot ${benchmark.name} er det ingen meirkostnad å hente inn for ${group.name} samla.`,
  nothingComparable: ({ group, benchmark }) =>
    ` Når tala er gjorde samanliknbare med justeringane som studien oppgir, bruker ${group.name} ikkje meir enn ${benchmark.name}.`,
  illustration: 'Minst eitt av tala bak svaret er ein illustrasjon og må bytast ut før nokon byggjer på det.',
  noBenchmark: ({ benchmarks, cost }) =>
    phrase`Studien samanliknar ikkje kostnadene med nokon. Legg til ein samanlikningskommune under ${benchmarks}, med ${cost}, så reknar rapporten ut kostnadsforskjellen.`,
  noGroupCost: ({ cost, group }) =>
    phrase`Kostnadsforskjellen kan ikkje reknast ut: studien oppgir ikkje kva kommunane bruker på administrasjon. Legg til ${cost} for kvar kommune, eller for alle samla under ${group}.`,
  noBenchmarkCost: ({ benchmark, cost }) =>
    phrase`Kostnadsforskjellen til ${benchmark} kan ikkje reknast ut: legg til ${cost}.`,
  package: ({ services, one, counted, researched, years, npv, interval, realised }) => [
    ...(counted ? phrase`Dei ${services} tenestene med kostnad og gevinst` : phrase`${one ? 'Tenesta' : 'Tenestene'} ${services}`),
    ...phrase` har${one ? '' : ' til saman'} ein netto noverdi på ${npv} over ${years} slik tala er ${basis(researched)}`,
    ...interval,
    ...(realised === undefined ? [] : [...phrase`, og ${realised.npv} om anslaga berre slår til så langt som anslag plar`, ...realised.interval]),
    '.',
  ],
  packageGain: ({ researched, gain, interval, realised }) => [
    ...phrase`Tenestene som skal starte eller førebuast og har ein utrekna gevinst, gir til saman ${gain} ved full effekt slik tala er ${basis(researched)}`,
    ...interval,
    ...(realised === undefined ? [] : phrase`, og ${realised} om anslaga berre slår til så langt som anslag plar`),
    '. Studien oppgir ikkje kva det kostar å kome dit.',
  ],
  table: {
    title: 'Administrasjon, per år',
    comparedWith: (benchmark) => `Samanlikna med ${benchmark.name}`,
    own: ({ name }) => `Kostnad per innbyggjar, ${name}`,
    other: (benchmark) => `Kostnad per innbyggjar, ${benchmark?.name ?? 'samanlikninga'}`,
    gap: 'Forskjell per innbyggjar',
    ofOwn: (group) => `– som del av kostnaden til ${group.name}`,
    ofBenchmark: (benchmark) => `– som del av kostnaden til ${benchmark?.name ?? 'samanlikninga'}`,
    total: 'Forskjell i alt',
    comparable: 'Samanliknbar forskjell i alt',
  },
};
