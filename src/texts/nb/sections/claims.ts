import type { Phrase } from '../../phrase.ts';
import { phrase } from '../../phrase.ts';
import type { ClaimTexts } from '../../sections/claim-texts.ts';

export const claims: ClaimTexts = {
  table: { claim: 'Påstand', about: 'Gjelder', claimed: 'Oppgitt', computed: 'Beregnet', difference: 'Avvik, av det oppgitte', verdict: 'Vurdering' },
  met: 'stemmer',
  missed: 'stemmer ikke',
  unanswered: 'kan ikke kontrolleres',
  reconciling: ({ text, about, ways }) => {
    const joined = ways.flatMap((way, index): Phrase<(typeof ways)[number][number]> =>
      index === 0 ? way : [index === ways.length - 1 ? ', eller ' : ', ', ...way],
    );
    return [`«${text}» (${about}) ville stemt `, ...joined, '.'];
  },
  missing: ({ text, figure }) => phrase`«${text}» kan ikke kontrolleres: studien mangler det som trengs for å beregne ${figure}.`,
  eachAlone: 'Hver størrelse er regnet ut alene, med de andre uendret.',
  ways: {
    population: ({ name, value, instead }) => phrase`med ${value} i ${name} i stedet for ${instead}`,
    cost: ({ name, value, instead }) => phrase`med en administrasjonskostnad på ${value} per innbygger i ${name} i stedet for ${instead}`,
    gapPerInhabitant: ({ value, instead }) => phrase`med en forskjell på ${value} per innbygger i stedet for ${instead}`,
    other: ({ name, value, instead }) => phrase`med ${name} på ${value} i stedet for ${instead}`,
  },
  subjects: {
    gapTotal: (benchmark) => `forskjellen til ${benchmark} i alt`,
    gapPerInhabitant: (benchmark) => `forskjellen til ${benchmark} per innbygger`,
    gapShareOfOwn: (group) => `forskjellen som andel av ${group.genitive} kostnad`,
    gapShareOfBenchmark: (benchmark) => `forskjellen som andel av ${benchmark.genitive} kostnad`,
    comparableGapTotal: (benchmark) => `den sammenlignbare forskjellen til ${benchmark} i alt`,
  },
  operands: {
    population: (name) => `innbyggertallet i ${name}`,
    cost: (name) => `administrasjonskostnaden i ${name}`,
    gapPerInhabitant: 'forskjellen per innbygger',
    importance: (item) => `hvor viktig «${item}» er`,
    above: (name) => `merkostnaden i ${name}`,
    other: 'størrelsen',
  },
};
