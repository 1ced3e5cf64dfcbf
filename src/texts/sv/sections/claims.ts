import type { Phrase } from '../../phrase.ts';
import { phrase } from '../../phrase.ts';
import type { ClaimTexts } from '../../sections/claim-texts.ts';

export const claims: ClaimTexts = {
  table: { claim: 'Påstående', about: 'Gäller', claimed: 'Angivet', computed: 'Beräknat', difference: 'Avvikelse, av det angivna', verdict: 'Bedömning' },
  met: 'stämmer',
  missed: 'stämmer inte',
  unanswered: 'kan inte kontrolleras',
  reconciling: ({ text, about, ways }) => {
    const joined = ways.flatMap((way, index): Phrase<(typeof ways)[number][number]> =>
      index === 0 ? way : [index === ways.length - 1 ? ' eller ' : ', ', ...way],
    );
    return [`”${text}” (${about}) skulle stämma `, ...joined, '.'];
  },
  missing: ({ text, figure }) => phrase`”${text}” kan inte kontrolleras: studien saknar det som krävs för att beräkna ${figure}.`,
  eachAlone: 'Varje värde är beräknat för sig, med de andra oförändrade.',
  ways: {
    population: ({ name, value, instead }) => phrase`med ${value} i ${name} i stället för ${instead}`,
    cost: ({ name, value, instead }) => phrase`med en administrationskostnad på ${value} per invånare i ${name} i stället för ${instead}`,
    gapPerInhabitant: ({ value, instead }) => phrase`med en skillnad på ${value} per invånare i stället för ${instead}`,
    other: ({ name, value, instead }) => phrase`med ${name} på ${value} i stället för ${instead}`,
  },
  subjects: {
    gapTotal: (benchmark) => `den totala skillnaden mot ${benchmark}`,
    gapPerInhabitant: (benchmark) => `skillnaden mot ${benchmark} per invånare`,
    gapShareOfOwn: (group) => `skillnaden som andel av ${group.genitive} kostnad`,
    gapShareOfBenchmark: (benchmark) => `skillnaden som andel av ${benchmark.genitive} kostnad`,
    comparableGapTotal: (benchmark) => `den totala jämförbara skillnaden mot ${benchmark}`,
  },
  operands: {
    population: (name) => `invånarantalet i ${name}`,
    cost: (name) => `administrationskostnaden i ${name}`,
    gapPerInhabitant: 'skillnaden per invånare',
    importance: (item) => `betydelsen av ”${item}”`,
    above: (name) => `merkostnaden i ${name}`,
    other: 'värdet',
  },
};
