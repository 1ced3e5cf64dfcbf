import { expect, it } from 'vitest';
import { readStudySchema } from '../../scripts/generators/study-schema.ts';
import { readSimulationOptions, simulationLimits } from '../../src/cli/simulation-options.ts';
import { commandTexts } from '../../src/texts/command-texts-by-language.ts';

it('has the limits of the format', () => {
  expect(readStudySchema()).toMatchObject({ properties: { analysis: { properties: simulationLimits } } });
});

it('says only what the command line says', () => {
  expect(readSimulationOptions({}, commandTexts.en)).toEqual({});
  expect(readSimulationOptions({ seed: '0', draws: '20_000' }, commandTexts.en)).toEqual({ seed: 0, draws: 20_000 });
});

it('says what it takes in the language of messages', () => {
  expect(() => readSimulationOptions({ draws: '99' }, commandTexts.nb)).toThrow('--draws tar et helt tall fra 100 til 1000000, ikke «99».');
});
