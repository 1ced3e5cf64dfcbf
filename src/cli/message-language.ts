import type { Language } from '../texts/language.ts';

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
