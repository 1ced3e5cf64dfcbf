import { listed } from '../listed.ts';
import type { UsageTexts } from '../usage-texts.ts';

export const usage: UsageTexts = {
  mistakes: {
    'unknown-command': ({ typed, nearest, known }) => `Kommandoen «${typed}» finst ikkje. ${nearest === undefined ? `Kommandoane er ${and(known)}.` : `Meinte du ${nearest}?`}`,
    'no-command': ({ typed, meant }) => `«${typed}» er ingen kommando. Meinte du ${meant}?`,
    'missing-command': ({ command, known }) => `${command} er ikkje fullstendig: ${or(known)} må følgje etter.`,
    'unknown-option': ({ typed, command, nearest }) => `${command} har ikkje valet ${typed}.${nearest === undefined ? '' : ` Meinte du ${nearest}?`}`,
    'option-too-early': ({ typed, meant }) => `${typed} skal stå etter kommandoen: ${meant}`,
    'missing-argument': ({ argument, pattern }) => `${argument} manglar. Skriv: ${pattern}`,
    'excess-argument': ({ typed, pattern }) => `«${typed}» er for mykje. Skriv: ${pattern}`,
    'missing-value': ({ option, value, known }) => `${option} manglar verdi: ${known.length === 0 ? `${option} ${value}` : or(known)}.`,
    'unknown-value': ({ subject, typed, nearest, known }) => `${subject} kan vere ${or(known)}, ikkje «${typed}».${nearest === undefined ? '' : ` Meinte du ${nearest}?`}`,
    'no-number': ({ subject, typed }) => `${subject} tek eit heilt tal frå 0 til 9999, ikkje «${typed}».`,
    'not-together': ({ first, second }) => `${first} og ${second} kan ikkje brukast saman.`,
  },
  help: (command) => `Hjelp (på engelsk): ${command}`,
};

function and(words: readonly string[]): string {
  return listed(words, 'og');
}

function or(words: readonly string[]): string {
  return listed(words, 'eller');
}
