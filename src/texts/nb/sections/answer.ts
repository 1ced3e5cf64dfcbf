import { joinPhrases } from '../../join-phrases.ts';
import type { Phrase } from '../../phrase.ts';
import { capital, phrase } from '../../phrase.ts';
import type { AnswerTexts, OneGap } from '../../sections/answer-texts.ts';

function oneGap<T>({ direction, gap, benchmark }: OneGap<T>): Phrase<T> {
  if (direction === 'equal') return [`like mye som ${benchmark}`];
  return phrase`${gap} ${direction === 'more' ? 'mer' : 'mindre'} enn ${benchmark}`;
}

/** Whose the figures are: a gain from research is not stated by the study. */
function basis(researched: boolean): string {
  return researched ? 'oppgitt i studien eller forutsatt ut fra forskningen' : 'oppgitt';
}

export const answer: AnswerTexts = {
  more: ({ group, benchmark, gap, own, other }) =>
    phrase`${capital(group.name)} bruker ${gap} mer per innbygger i året på administrasjon enn ${benchmark.name}: ${own} mot ${other}.`,
  less: ({ group, benchmark, gap, own, other }) =>
    phrase`${capital(group.name)} bruker ${gap} mindre per innbygger i året på administrasjon enn ${benchmark.name}: ${own} mot ${other}.`,
  equal: ({ group, benchmark, own }) =>
    phrase`${capital(group.name)} og ${benchmark.name} bruker like mye på administrasjon: ${own} per innbygger i året.`,
  several: ({ group, own, gaps }) => [
    ...phrase`${capital(group.name)} bruker ${own} per innbygger i året på administrasjon: `,
    ...joinPhrases(gaps.map(oneGap), ' og '),
    '.',
  ],
  nothingAboveAny: (group) => ` Mot ingen av dem har ${group.name} en merkostnad å hente inn.`,
  bases: ({ ofOwn, ofBenchmark, group, benchmark }) =>
    phrase` Det er ${ofOwn} av ${group.genitive} egen kostnad og ${ofBenchmark} av ${benchmark.genitive}.`,
  total: ({ inhabitants, total }) => phrase` For ${inhabitants} er forskjellen til sammen ${total}.`,
  comparable: ({ total }) =>
    phrase` Når tallene er gjort sammenlignbare med justeringene som studien oppgir, er forskjellen i alt ${total}.`,
  proposedLead: 'Hva foreslås?',
  worthLead: 'Hva er det verdt?',
  decideLead: 'Hva må avgjøres nå?',
  earlierReport: 'En tidligere rapport',
  measuresNotValued: 'Hva hvert av tiltakene kan gi, er ikke beregnet. ',
  onlyCompared: 'Det studien har, er en sammenligning av kostnadene til hele administrasjonen, og tallene under gjelder den. ',
  claimMissed: ({ by, claimed, computed }) =>
    phrase`${by === undefined ? 'Forskjellen i alt er publisert som' : `${by} oppgir forskjellen i alt til`} ${claimed}; tallene bak gir ${computed}, som er brukt her.`,
  proposed: (by) => (by === undefined ? 'Studien foreslår' : `${by} tilrådde`),
  decideTogether: 'Kommunestyrene må ta stilling til forslaget til vedtak under.',
  decidePictured: ({ what, source }) =>
    `Et forslag til vedtak må skrives: i kilden, ${source}, finnes det bare som bilde (${what}).`,
  decideStart: 'Hvilke av tiltakene over som skal settes i gang, og hvem som har ansvaret for hvert av dem.',
  ceiling: 'Forskjellen er et tak, ikke en gevinst.',
  ceilingWhy: ({ group, benchmark, total }) => [
    ...(total === undefined
      ? [` Så mye mindre ville administrasjonen koste om ${group.name} brukte like mye per innbygger som ${benchmark.name}.`]
      : phrase` Det meste kostnaden kunne falle om ${group.name} kom ned på nivået til ${benchmark.name}, er ${total}.`),
    ' Tallet sier ikke hvorfor kostnadene er ulike, og ikke hvor mye et samarbeid kan gjøre med det.',
  ],
  nothingAbove: ({ group, benchmark }) =>
    ` Mot ${benchmark.name} er det ingen merkostnad å hente inn for ${group.name} samlet.`,
  nothingComparable: ({ group, benchmark }) =>
    ` Når tallene er gjort sammenlignbare med justeringene som studien oppgir, bruker ${group.name} ikke mer enn ${benchmark.name}.`,
  illustration: 'Minst ett av tallene bak svaret er en illustrasjon og må byttes ut før noen bygger på det.',
  noBenchmark: ({ benchmarks, cost }) =>
    phrase`Studien sammenligner ikke kostnadene med noen. Legg til en sammenligningskommune under ${benchmarks}, med ${cost}, så beregner rapporten kostnadsforskjellen.`,
  noGroupCost: ({ cost, group }) =>
    phrase`Kostnadsforskjellen kan ikke beregnes: studien oppgir ikke hva kommunene bruker på administrasjon. Legg til ${cost} for hver kommune, eller for alle samlet under ${group}.`,
  noBenchmarkCost: ({ benchmark, cost }) =>
    phrase`Kostnadsforskjellen til ${benchmark} kan ikke beregnes: legg til ${cost}.`,
  package: ({ services, one, counted, researched, years, npv, interval, realised }) => [
    ...(counted ? phrase`De ${services} tjenestene med kostnad og gevinst` : phrase`${one ? 'Tjenesten' : 'Tjenestene'} ${services}`),
    ...phrase` har${one ? '' : ' til sammen'} en netto nåverdi på ${npv} over ${years} slik ${one ? 'den' : 'de'} er ${basis(researched)}`,
    ...interval,
    ...(realised === undefined ? [] : [...phrase`, og ${realised.npv} om anslagene bare slår til så langt som anslag pleier`, ...realised.interval]),
    '.',
  ],
  packageGain: ({ researched, gain, interval, realised }) => [
    ...phrase`Tjenestene som starter eller forberedes og har en beregnet gevinst, gir til sammen ${gain} ved full effekt slik de er ${basis(researched)}`,
    ...interval,
    ...(realised === undefined ? [] : phrase`, og ${realised} om anslagene bare slår til så langt som anslag pleier`),
    '. Studien oppgir ikke hva det koster å komme dit.',
  ],
  table: {
    title: 'Administrasjon, per år',
    comparedWith: (benchmark) => `Sammenlignet med ${benchmark.name}`,
    own: ({ name }) => `Kostnad per innbygger, ${name}`,
    other: (benchmark) => `Kostnad per innbygger, ${benchmark?.name ?? 'sammenligningen'}`,
    gap: 'Forskjell per innbygger',
    ofOwn: (group) => `– som andel av ${group.genitive} kostnad`,
    ofBenchmark: (benchmark) => `– som andel av ${benchmark?.genitive ?? 'sammenligningens'} kostnad`,
    total: 'Forskjell i alt',
    comparable: 'Sammenlignbar forskjell i alt',
  },
};
