import type { Language } from '../texts/language.ts';
import { languages } from '../texts/language.ts';

const bokmal = /^(?:nb|no)(?![a-z])/i;

const nynorsk = /^nn(?![a-z])/i;

const swedish = /^sv(?![a-z])/i;

/**
 * The language of messages: what `--message-language` says, else the locale's, else English. The locale is, as
 * everywhere in POSIX, the first of LC_ALL, LC_MESSAGES and LANG that is not empty.
 */
export function messageLanguage(
  chosen: Language | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (chosen !== undefined) return chosen;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  if (bokmal.test(locale)) return 'nb';
  if (nynorsk.test(locale)) return 'nn';
  return swedish.test(locale) ? 'sv' : 'en';
}

/** {@link messageLanguage} of a whole line, also of one that is wrong: what a person has asked for counts before all else. */
export function languageOfLine(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const option = '--message-language';
  const chosen = words.map((word, index) => (word === option ? words[index + 1] : word.startsWith(`${option}=`) ? word.slice(option.length + 1) : undefined));
  return messageLanguage(languages.find((language) => chosen.includes(language)), environment);
}
