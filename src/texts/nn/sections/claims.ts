import type { Phrase } from '../../phrase.ts';
import { phrase } from '../../phrase.ts';
import type { ClaimTexts } from '../../sections/claim-texts.ts';

export const claims: ClaimTexts = {
  table: { claim: 'Påstand', about: 'Gjeld', claimed: 'Oppgitt', computed: 'Utrekna', difference: 'Avvik, av det oppgitte', verdict: 'Vurdering' },
  met: 'stemmer',
  missed: 'stemmer ikkje',
  unanswered: 'kan ikkje kontrollerast',
  reconciling: ({ text, about, ways }) => {
    const joined = ways.flatMap((way, index): Phrase<(typeof ways)[number][number]> =>
      index === 0 ? way : [index === ways.length - 1 ? ', eller ' : ', ', ...way],
    );
    return [`«${text}» (${about}) ville ha stemt `, ...joined, '.'];
  },
  missing: ({ text, figure }) => phrase`«${text}» kan ikkje kontrollerast: studien manglar det som trengst for å rekne ut ${figure}.`,
  eachAlone: 'Kvar storleik er rekna ut åleine, med dei andre uendra.',
  ways: {
    population: ({ name, value, instead }) => phrase`med ${value} i ${name} i staden for ${instead}`,
    cost: ({ name, value, instead }) => phrase`med ein administrasjonskostnad på ${value} per innbyggjar i ${name} i staden for ${instead}`,
    gapPerInhabitant: ({ value, instead }) => phrase`med ein forskjell på ${value} per innbyggjar i staden for ${instead}`,
    other: ({ name, value, instead }) => phrase`med ${name} på ${value} i staden for ${instead}`,
  },
  subjects: {
    gapTotal: (benchmark) => `forskjellen til ${benchmark} i alt`,
    gapPerInhabitant: (benchmark) => `forskjellen til ${benchmark} per innbyggjar`,
    gapShareOfOwn: (group) => `forskjellen som del av kostnaden til ${group.name}`,
    gapShareOfBenchmark: (benchmark) => `forskjellen som del av kostnaden til ${benchmark.name}`,
    comparableGapTotal: (benchmark) => `den samanliknbare forskjellen til ${benchmark} i alt`,
  },
  operands: {
    population: (name) => `folketalet i ${name}`,
    cost: (name) => `administrasjonskostnaden i ${name}`,
    gapPerInhabitant: 'forskjellen per innbyggjar',
    importance: (item) => `kor viktig «${item}» er`,
    above: (name) => `meirkostnaden i ${name}`,
    other: 'storleiken',
  },
};
