import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { junitDiagnostics } from '../../../src/cli/diagnostics/junit.ts';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { languages } from '../../../src/texts/language.ts';
import { repositoryFile } from '../../study-of.ts';
import { fileOf, hostile, manyFiles, optionsIn, stubOptions } from './checked-files.ts';
import { runCount } from '../../run-count.ts';

const wrong = diagnostic('study/impossible-amount', { start: 3, end: 4 }, { value: 'x' });
const notice = diagnostic('study/not-used-yet', { start: 0, end: 1 }, { key: 'a' });

describe('the file is valid by the schema of Jenkins', () => {
  const schema = repositoryFile('test/schemas/jenkins-junit.xsd');
  const problems = async (xml: string): Promise<unknown> => (await validateXML({ xml, schema })).errors.map(({ message }) => message);

  test.each(languages)('for every kind of mistake, in %s', async (language) => {
    expect(await problems(junitDiagnostics(manyFiles(), optionsIn(language)))).toEqual([]);
  });

  test('for no file, and a hostile one', async () => {
    const wicked = diagnostic('study/impossible-amount', { start: 0, end: 9 }, { value: hostile });
    expect(await problems(junitDiagnostics([], stubOptions))).toEqual([]);
    expect(await problems(junitDiagnostics([fileOf(hostile, hostile, [wicked], [{ diagnostic: wicked, by: 'comment', reason: hostile }])], stubOptions))).toEqual([]);
  });

  test('which refuses what is no result', async () => {
    expect(await problems('<testsuites><testsuite name="a"/></testsuites>')).not.toEqual([]);
  });
});

test('an error fails, a notice passes and says what it says, and what is suppressed is skipped', () => {
  const hidden = { diagnostic: wrong, by: 'comment' as const, reason: 'Avklart.' };
  expect(junitDiagnostics([fileOf('a.yaml', 'a: 1', [notice, wrong], [hidden]), fileOf('b.yaml', '', [])], stubOptions)).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="collab validate" tests="4" failures="1" errors="0">',
      '<testsuite name="a.yaml" tests="3" failures="1" errors="0" skipped="1">',
      '<testcase name="study/not-used-yet a: 1" classname="a.yaml">',
      '<system-out>a.yaml:1:1 notice study/not-used-yet',
      'Says a.</system-out>',
      '</testcase>',
      '<testcase name="study/impossible-amount a: 1" classname="a.yaml">',
      '<failure type="study/impossible-amount" message="Says x.">a.yaml:1:4 error study/impossible-amount',
      'Says x.</failure>',
      '</testcase>',
      '<testcase name="study/impossible-amount a: 1 (2)" classname="a.yaml">',
      '<skipped>Avklart.',
      'a.yaml:1:4 error study/impossible-amount',
      'Says x.</skipped>',
      '</testcase>',
      '</testsuite>',
      '<testsuite name="b.yaml" tests="1" failures="0" errors="0" skipped="0">',
      '<testcase name="collab validate" classname="b.yaml"/>',
      '</testsuite>',
      '</testsuites>',
      '',
    ].join('\n'),
  );
});

test('whatever a study holds, the XML is well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (text, other) => {
      const found = [diagnostic('study/impossible-amount', { start: 0, end: 1 }, { value: text })];
      const xml = junitDiagnostics([fileOf(other, text, found, [{ diagnostic: wrong, by: 'comment', reason: other }])], stubOptions);
      new SaxesParser().write(xml).close();
    }),
    { numRuns: runCount(1_000, 200) },
  );
});
