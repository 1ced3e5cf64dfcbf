import { listed } from '../listed.ts';
import type { UsageTexts } from '../usage-texts.ts';

export const usage: UsageTexts = {
  mistakes: {
    'unknown-command': ({ typed, nearest, known }) => `Kommandoen «${typed}» finnes ikke. ${nearest === undefined ? `Kommandoene er ${and(known)}.` : `Mente du ${nearest}?`}`,
    'no-command': ({ typed, meant }) => `«${typed}» er ingen kommando. Mente du ${meant}?`,
    'missing-command': ({ command, known }) => `${command} er ikke fullstendig: ${or(known)} må følge etter.`,
    'unknown-option': ({ typed, command, nearest }) => `${command} har ikke valget ${typed}.${nearest === undefined ? '' : ` Mente du ${nearest}?`}`,
    'option-too-early': ({ typed, meant }) => `${typed} skal stå etter kommandoen: ${meant}`,
    'missing-argument': ({ argument, pattern }) => `${argument} mangler. Skriv: ${pattern}`,
    'excess-argument': ({ typed, pattern }) => `«${typed}» er for mye. Skriv: ${pattern}`,
    'missing-value': ({ option, value, known }) => `${option} mangler verdi: ${known.length === 0 ? `${option} ${value}` : or(known)}.`,
    'unknown-value': ({ subject, typed, nearest, known }) => `${subject} kan være ${or(known)}, ikke «${typed}».${nearest === undefined ? '' : ` Mente du ${nearest}?`}`,
    'no-number': ({ subject, typed }) => `${subject} tar et helt tall fra 0 til 9999, ikke «${typed}».`,
    'not-together': ({ first, second }) => `${first} og ${second} kan ikke brukes sammen.`,
  },
  help: (command) => `Hjelp (på engelsk): ${command}`,
};

function and(words: readonly string[]): string {
  return listed(words, 'og');
}

function or(words: readonly string[]): string {
  return listed(words, 'eller');
}
