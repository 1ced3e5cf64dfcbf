import type { Phrase } from '../../phrase.ts';
import { phrase } from '../../phrase.ts';
import type { ClaimTexts } from '../../sections/claim-texts.ts';

export const claims: ClaimTexts = {
  table: { claim: 'Claim', about: 'About', claimed: 'Claimed', computed: 'Computed', difference: 'Difference, as a share of the claim', verdict: 'Verdict' },
  met: 'holds',
  missed: 'does not hold',
  unanswered: 'cannot be checked',
  reconciling: ({ text, about, ways }) => {
    const joined = ways.flatMap((way, index): Phrase<(typeof ways)[number][number]> =>
      index === 0 ? way : [index === ways.length - 1 ? ', or ' : ', ', ...way],
    );
    return [`“${text}” (${about}) would hold `, ...joined, '.'];
  },
  missing: ({ text, figure }) => phrase`“${text}” cannot be checked: the study lacks what is needed to compute ${figure}.`,
  eachAlone: 'Each quantity is solved alone, with the others unchanged.',
  ways: {
    population: ({ name, value, instead }) => phrase`with ${value} in ${name} instead of ${instead}`,
    cost: ({ name, value, instead }) => phrase`with an administration cost of ${value} per inhabitant in ${name} instead of ${instead}`,
    gapPerInhabitant: ({ value, instead }) => phrase`with a gap of ${value} per inhabitant instead of ${instead}`,
    other: ({ name, value, instead }) => phrase`with ${name} at ${value} instead of ${instead}`,
  },
  subjects: {
    gapTotal: (benchmark) => `the total gap to ${benchmark}`,
    gapPerInhabitant: (benchmark) => `the gap to ${benchmark} per inhabitant`,
    gapShareOfOwn: (group) => `the gap as a share of ${group.genitive} cost`,
    gapShareOfBenchmark: (benchmark) => `the gap as a share of ${benchmark.genitive} cost`,
    comparableGapTotal: (benchmark) => `the total comparable gap to ${benchmark}`,
  },
  operands: {
    population: (name) => `the population of ${name}`,
    cost: (name) => `the administration cost of ${name}`,
    gapPerInhabitant: 'the gap per inhabitant',
    importance: (item) => `the importance of “${item}”`,
    above: (name) => `the excess cost of ${name}`,
    other: 'the quantity',
  },
};
