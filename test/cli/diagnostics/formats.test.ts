import { expect, test } from 'vitest';
import { diagnosticFileNames, diagnosticFormats, renderDiagnostics } from '../../../src/cli/diagnostics/formats.ts';
import { languages } from '../../../src/texts/language.ts';
import { checkedFile, groupedNumbers, manyFiles, mendedNumbers, optionsIn } from './checked-files.ts';

const beginnings = { pretty: 'test/cases/err/', json: '{', sarif: '{', junit: '<?xml', github: '::error file=test/cases/err/' };

test.each(diagnosticFormats.flatMap((format) => languages.map((language) => [format, language] as const)))('%s is written in %s and ends with a line end', async (format, language) => {
  const output = await renderDiagnostics[format](manyFiles(), optionsIn(language));
  expect(output.startsWith(beginnings[format])).toBe(true);
  expect(output).toMatch(/[^\n]\n$/);
});

test('each format has a file name of its own', () => {
  expect(new Set(Object.values(diagnosticFileNames)).size).toBe(diagnosticFormats.length);
});

test('people are told, once and below all messages, what can be mended and where more is said', async () => {
  const output = await renderDiagnostics.pretty([checkedFile('a.yaml', groupedNumbers)], optionsIn('en'));
  expect(output.split('\n').slice(-5)).toEqual([
    '',
    '2 errors in 1 file',
    '2 can be put right with: collab validate --fix',
    'More about a code: collab explain format/grouped-number',
    '',
  ]);
  expect(output.match(/collab/g)).toHaveLength(2);
  expect(await renderDiagnostics.pretty([checkedFile('a.yaml', mendedNumbers)], optionsIn('nb'))).toBe('Ingen feil, advarsler eller merknader i 1 fil\n');
});

test.each([
  ['en', '1 error in 1 file (2 hidden, 1 in the baseline)'],
  ['nb', '1 feil i 1 fil (2 skjulte, 1 i grunnlinjen)'],
  ['nn', '1 feil i 1 fil (2 skjulte, 1 i grunnlinja)'],
  ['sv', '1 fel i 1 fil (2 dolda, 1 i baslinjen)'],
] as const)('what is found and does not count is counted behind what does, in %s', async (language, line) => {
  const [first] = checkedFile('a.yaml', groupedNumbers).diagnostics;
  if (first === undefined) throw new Error('no diagnostic');
  const hidden = { diagnostic: first, by: 'comment' as const, reason: 'Avklart.' };
  const file = { ...checkedFile('a.yaml', groupedNumbers), diagnostics: [first], suppressed: [hidden, hidden, { ...hidden, by: 'baseline' as const }] };
  const output = await renderDiagnostics.pretty([file], optionsIn(language));
  expect(output.split('\n')).toContain(line);
});
