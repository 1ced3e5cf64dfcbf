import { joinPhrases } from '../../join-phrases.ts';
import type { Phrase } from '../../phrase.ts';
import { capital, phrase } from '../../phrase.ts';
import type { AnswerTexts, OneGap } from '../../sections/answer-texts.ts';

function oneGap<T>({ direction, gap, benchmark }: OneGap<T>): Phrase<T> {
  if (direction === 'equal') return [`lika mycket som ${benchmark}`];
  return phrase`${gap} ${direction === 'more' ? 'mer' : 'mindre'} än ${benchmark}`;
}

/** Whose the figures are: a gain from research is not stated by the study. */
function basis(researched: boolean): string {
  return researched ? 'enligt det som anges i studien eller antas utifrån forskningen' : 'enligt det som anges i studien';
}

export const answer: AnswerTexts = {
  more: ({ group, benchmark, gap, own, other }) =>
    phrase`${capital(group.name)} lägger ${gap} mer per invånare och år på administration än ${benchmark.name}: ${own} mot ${other}.`,
  less: ({ group, benchmark, gap, own, other }) =>
    phrase`${capital(group.name)} lägger ${gap} mindre per invånare och år på administration än ${benchmark.name}: ${own} mot ${other}.`,
  equal: ({ group, benchmark, own }) =>
    phrase`${capital(group.name)} och ${benchmark.name} lägger lika mycket på administration: ${own} per invånare och år.`,
  several: ({ group, own, gaps }) => [
    ...phrase`${capital(group.name)} lägger ${own} per invånare och år på administration: `,
    ...joinPhrases(gaps.map(oneGap), ' och '),
    '.',
  ],
  nothingAboveAny: (group) => ` Jämfört med dem har ${group.name} ingen merkostnad att hämta hem.`,
  bases: ({ ofOwn, ofBenchmark, group, benchmark }) =>
    phrase` Det är ${ofOwn} av ${group.genitive} egen kostnad och ${ofBenchmark} av ${benchmark.genitive}.`,
  total: ({ inhabitants, total }) => phrase` För ${inhabitants} blir skillnaden sammanlagt ${total}.`,
  comparable: ({ total }) =>
    phrase` När talen har gjorts jämförbara med de justeringar som studien anger är den totala skillnaden ${total}.`,
  proposedLead: 'Vad föreslås?',
  worthLead: 'Vad är det värt?',
  decideLead: 'Vad behöver avgöras nu?',
  earlierReport: 'En tidigare rapport',
  measuresNotValued: 'Vad var och en av åtgärderna kan ge är inte beräknat. ',
  onlyCompared: 'Det studien har är en jämförelse av kostnaderna för hela administrationen, och talen nedan gäller den. ',
  claimMissed: ({ by, claimed, computed }) =>
    phrase`${by === undefined ? 'Den totala skillnaden har publicerats som' : `${by} anger den totala skillnaden till`} ${claimed}; de tal som ligger till grund ger ${computed}, som används här.`,
  proposed: (by) => (by === undefined ? 'Studien föreslår' : `${by} rekommenderade`),
  decideTogether: 'Kommunfullmäktige i varje kommun behöver ta ställning till förslaget till beslut nedan.',
  decidePictured: ({ what, source }) =>
    `Ett förslag till beslut måste tas fram: i källan, ${source}, finns det bara som bild (${what}).`,
  decideStart: 'Vilka av åtgärderna ovan som ska sättas i gång, och vem som ansvarar för var och en.',
  ceiling: 'Skillnaden är ett tak, inte en besparing.',
  ceilingWhy: ({ group, benchmark, total }) => [
    ...(total === undefined
      ? [` Så mycket mindre skulle administrationen kosta om ${group.name} lade lika mycket per invånare som ${benchmark.name}.`]
      : phrase` Om ${group.name} kom ned till samma nivå som ${benchmark.name} skulle kostnaden kunna minska med högst ${total}.`),
    ' Talet säger inte varför kostnaderna skiljer sig åt, och inte hur mycket samverkan kan göra åt det.',
  ],
  nothingAbove: ({ group, benchmark }) =>
    ` Jämfört med ${benchmark.name} finns det ingen merkostnad att hämta hem för ${group.name} sammantaget.`,
  nothingComparable: ({ group, benchmark }) =>
    ` När talen har gjorts jämförbara med de justeringar som studien anger lägger ${group.name} inte mer på administration än ${benchmark.name}.`,
  illustration: 'Minst ett av talen bakom svaret är en illustration och måste bytas ut innan någon bygger på det.',
  noBenchmark: ({ benchmarks, cost }) =>
    phrase`Studien innehåller ingen jämförelse av kostnaderna. Lägg till en jämförelsekommun under ${benchmarks}, med ${cost}, så beräknar rapporten kostnadsskillnaden.`,
  noGroupCost: ({ cost, group }) =>
    phrase`Kostnadsskillnaden kan inte beräknas: studien anger inte vad kommunerna lägger på administration. Lägg till ${cost} för varje kommun, eller för alla tillsammans under ${group}.`,
  noBenchmarkCost: ({ benchmark, cost }) =>
    phrase`Kostnadsskillnaden mot ${benchmark} kan inte beräknas: lägg till ${cost}.`,
  package: ({ services, one, counted, researched, years, npv, interval, realised }) => [
    ...(counted ? phrase`De ${services} verksamheterna med kostnad och effekt` : phrase`${one ? 'Verksamheten' : 'Verksamheterna'} ${services}`),
    ...phrase` har${one ? '' : ' tillsammans'} ett nettonuvärde på ${npv} över ${years} ${basis(researched)}`,
    ...interval,
    ...(realised === undefined ? [] : [...phrase`, och ${realised.npv} om uppskattningarna bara infrias i den grad som är vanlig`, ...realised.interval]),
    '.',
  ],
  packageGain: ({ researched, gain, interval, realised }) => [
    ...phrase`De verksamheter som startar eller förbereds och har en beräknad ekonomisk effekt ger tillsammans ${gain} i full drift ${basis(researched)}`,
    ...interval,
    ...(realised === undefined ? [] : phrase`, och ${realised} om uppskattningarna bara infrias i den grad som är vanlig`),
    '. Studien anger inte vad det kostar att komma dit.',
  ],
  table: {
    title: 'Administration, per år',
    comparedWith: (benchmark) => `Jämfört med ${benchmark.name}`,
    own: ({ name }) => `Kostnad per invånare, ${name}`,
    other: (benchmark) => `Kostnad per invånare, ${benchmark?.name ?? 'jämförelsen'}`,
    gap: 'Skillnad per invånare',
    ofOwn: (group) => `– som andel av ${group.genitive} kostnad`,
    ofBenchmark: (benchmark) => `– som andel av ${benchmark?.genitive ?? 'jämförelsens'} kostnad`,
    total: 'Total skillnad',
    comparable: 'Total jämförbar skillnad',
  },
};
