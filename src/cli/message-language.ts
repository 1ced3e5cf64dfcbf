import type { Language } from '../texts/language.ts';

/** Norwegian locales; Nynorsk reads Bokmål while there are no messages in Nynorsk. */
const norwegian = /^(?:nb|nn|no)(?![a-z])/i;

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
  if (norwegian.test(locale)) return 'nb';
  return swedish.test(locale) ? 'sv' : 'en';
}
