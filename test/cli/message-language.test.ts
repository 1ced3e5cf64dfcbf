import { expect, test } from 'vitest';
import { languageOfLine, messageLanguage } from '../../src/cli/message-language.ts';

test('--message-language wins', () => {
  expect(messageLanguage('en', { LC_ALL: 'nb_NO.UTF-8' })).toBe('en');
  expect(messageLanguage('nb', {})).toBe('nb');
});

test.each(['nb', 'nb_NO.UTF-8', 'nb-NO', 'no_NO', 'no', 'NB_no', 'nb@x'])('%s is read in Bokmål', (locale) => {
  expect(messageLanguage(undefined, { LANG: locale })).toBe('nb');
});

test.each(['nn', 'nn_NO.utf8', 'nn-NO', 'NN_no', 'nn@x'])('%s is read in Nynorsk', (locale) => {
  expect(messageLanguage(undefined, { LANG: locale })).toBe('nn');
});

test.each(['sv', 'sv_SE.UTF-8', 'sv-FI', 'SV_se'])('%s is read in Swedish', (locale) => {
  expect(messageLanguage(undefined, { LANG: locale })).toBe('sv');
});

test.each(['', 'C', 'C.UTF-8', 'POSIX', 'en_GB.UTF-8', 'svx', 'nds_DE', 'nobody', '_nb'])('%s is read in English', (locale) => {
  expect(messageLanguage(undefined, { LANG: locale })).toBe('en');
});

test('LC_ALL goes before LC_MESSAGES, and that before LANG, save when empty', () => {
  expect(messageLanguage(undefined, { LC_ALL: 'C', LC_MESSAGES: 'nb_NO', LANG: 'nb_NO' })).toBe('en');
  expect(messageLanguage(undefined, { LC_ALL: '', LC_MESSAGES: 'nb_NO', LANG: 'en_US' })).toBe('nb');
  expect(messageLanguage(undefined, { LC_MESSAGES: '', LANG: 'nn_NO' })).toBe('nn');
  expect(messageLanguage(undefined, {})).toBe('en');
});

test.each([
  [['analyze', '--message-language', 'nb', '--frob'], 'nb'],
  [['analyze', '--frob', '--message-language=sv'], 'sv'],
  [['--message-language', 'nn'], 'nn'],
  [['analyze', '--message-language'], 'en'],
  [['analyze', '--message-language', 'da'], 'en'],
])('the line %j is answered in %s', (words, language) => {
  expect(languageOfLine(words, { LANG: 'C' })).toBe(language);
});

test('a line that asks for no language is answered in that of the locale', () => {
  expect(languageOfLine(['frob', 'nb'], { LANG: 'sv_SE' })).toBe('sv');
});
