import { joinPhrases } from '../../join-phrases.ts';
import type { Phrase } from '../../phrase.ts';
import { capital, phrase } from '../../phrase.ts';
import type { AnswerTexts, OneGap } from '../../sections/answer-texts.ts';

function oneGap<T>({ direction, gap, benchmark }: OneGap<T>): Phrase<T> {
  return direction === 'equal' ? [`as much as ${benchmark}`] : phrase`${gap} ${direction} than ${benchmark}`;
}

/** Whose the figures are: a gain from research is not stated by the study. */
function basis(researched: boolean): string {
  return researched ? 'as stated in the study or assumed from research' : 'as stated';
}

export const answer: AnswerTexts = {
  more: ({ group, benchmark, gap, own, other }) =>
    phrase`Per inhabitant and year, ${group.name} ${group.plural ? 'spend' : 'spends'} ${gap} more on administration than ${benchmark.name}: ${own} against ${other}.`,
  less: ({ group, benchmark, gap, own, other }) =>
    phrase`Per inhabitant and year, ${group.name} ${group.plural ? 'spend' : 'spends'} ${gap} less on administration than ${benchmark.name}: ${own} against ${other}.`,
  equal: ({ group, benchmark, own }) =>
    phrase`${capital(group.name)} and ${benchmark.name} spend the same on administration: ${own} per inhabitant and year.`,
  several: ({ group, own, gaps }) => [
    ...phrase`Per inhabitant and year, ${group.name} ${group.plural ? 'spend' : 'spends'} ${own} on administration: `,
    ...joinPhrases(gaps.map(oneGap), ' and '),
    '.',
  ],
  nothingAboveAny: (group) => ` Compared with each of them, ${group.name} ${group.plural ? 'have' : 'has'} no excess cost to close.`,
  bases: ({ ofOwn, ofBenchmark, group, benchmark }) =>
    phrase` That is ${ofOwn} of ${group.genitive} own cost and ${ofBenchmark} of ${benchmark.genitive}.`,
  total: ({ inhabitants, total }) => phrase` For ${inhabitants} the total gap is ${total}.`,
  comparable: ({ total }) => phrase` Made comparable by the adjustments that the study states, the total gap is ${total}.`,
  proposedLead: 'What is proposed?',
  worthLead: 'What is it worth?',
  decideLead: 'What has to be decided now?',
  earlierReport: 'An earlier report',
  measuresNotValued: 'What each of the measures can bring has not been computed. ',
  onlyCompared: 'All the study has is a comparison of the cost of administration as a whole, and the figures below are for that. ',
  claimMissed: ({ by, claimed, computed }) =>
    phrase`${by === undefined ? 'The total gap has been published as' : `${by} gives the total gap as`} ${claimed}; the figures behind it give ${computed}, which is used here.`,
  proposed: (by) => (by === undefined ? 'The study proposes' : `${by} advised`),
  decideTogether: 'The municipal councils have to decide on the proposal below.',
  decidePictured: ({ what, source }) =>
    `A proposed decision has to be written: the source, ${source}, has it only as an image (${what}).`,
  decideStart: 'Which of the measures above to start, and who is responsible for each of them.',
  ceiling: 'The gap is a ceiling, not a gain.',
  ceilingWhy: ({ group, benchmark, total }) => [
    ...(total === undefined
      ? [` It is how much less administration would cost if ${group.name} spent as much per inhabitant as ${benchmark.name}.`]
      : phrase` The most that the cost could fall if ${group.name} matched ${benchmark.name} is ${total}.`),
    ' The figure does not say why the costs differ, nor what cooperation can do about it.',
  ],
  nothingAbove: ({ group, benchmark }) =>
    ` Compared with ${benchmark.name}, ${group.name} as a whole ${group.plural ? 'have' : 'has'} no excess cost to close.`,
  nothingComparable: ({ group, benchmark }) =>
    ` Made comparable by the adjustments that the study states, ${group.name} ${group.plural ? 'spend' : 'spends'} no more than ${benchmark.name}.`,
  illustration: 'At least one number behind the answer is an illustration and has to be replaced before anybody relies on it.',
  noBenchmark: ({ benchmarks, cost }) =>
    phrase`The study does not compare its costs with anybody’s. Add a municipality to compare with under ${benchmarks}, with ${cost}, and the report computes the cost gap.`,
  noGroupCost: ({ cost, group }) =>
    phrase`The cost gap cannot be computed: the study does not state what the municipalities spend on administration. Add ${cost} to each municipality, or for all of them under ${group}.`,
  noBenchmarkCost: ({ benchmark, cost }) => phrase`The cost gap to ${benchmark} cannot be computed: add ${cost}.`,
  package: ({ services, one, counted, researched, years, npv, interval, realised }) => [
    ...(counted ? phrase`The ${services} services with a cost and a gain` : phrase`The ${one ? 'service' : 'services'} ${services}`),
    ...phrase` ${one ? 'has' : 'together have'} a net present value of ${npv} over ${years} ${basis(researched)}`,
    ...interval,
    ...(realised === undefined ? [] : [...phrase`, and ${realised.npv} if forecasts fall short as usual`, ...realised.interval]),
    '.',
  ],
  packageGain: ({ researched, gain, interval, realised }) => [
    ...phrase`The services that start or are prepared and have a computed gain together give ${gain} at full effect ${basis(researched)}`,
    ...interval,
    ...(realised === undefined ? [] : phrase`, and ${realised} if forecasts fall short as usual`),
    '. The study does not state what it costs to get there.',
  ],
  table: {
    title: 'Administration, a year',
    comparedWith: (benchmark) => `Compared with ${benchmark.name}`,
    own: ({ name }) => `Cost per inhabitant, ${name}`,
    other: (benchmark) => `Cost per inhabitant, ${benchmark?.name ?? 'the benchmark'}`,
    gap: 'Gap per inhabitant',
    ofOwn: (group) => `– as a share of ${group.genitive} cost`,
    ofBenchmark: (benchmark) => `– as a share of ${benchmark?.genitive ?? 'the benchmark’s'} cost`,
    total: 'Total gap',
    comparable: 'Total comparable gap',
  },
};
