import { listed } from '../listed.ts';
import type { UsageTexts } from '../usage-texts.ts';

export const usage: UsageTexts = {
  mistakes: {
    'unknown-command': ({ typed, nearest, known }) => `Kommandot ”${typed}” finns inte. ${nearest === undefined ? `Kommandona är ${and(known)}.` : `Menade du ${nearest}?`}`,
    'no-command': ({ typed, meant }) => `”${typed}” är inget kommando. Menade du ${meant}?`,
    'missing-command': ({ command, known }) => `${command} är inte fullständigt: ${or(known)} måste följa efter.`,
    'unknown-option': ({ typed, command, nearest }) => `${command} har inte flaggan ${typed}.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`,
    'option-too-early': ({ typed, meant }) => `${typed} ska stå efter kommandot: ${meant}`,
    'missing-argument': ({ argument, pattern }) => `${argument} saknas. Skriv: ${pattern}`,
    'excess-argument': ({ typed, pattern }) => `”${typed}” är för mycket. Skriv: ${pattern}`,
    'missing-value': ({ option, value, known }) => `${option} saknar värde: ${known.length === 0 ? `${option} ${value}` : or(known)}.`,
    'unknown-value': ({ subject, typed, nearest, known }) => `${subject} kan vara ${or(known)}, inte ”${typed}”.${nearest === undefined ? '' : ` Menade du ${nearest}?`}`,
    'no-number': ({ subject, typed }) => `${subject} tar ett heltal från 0 till 9999, inte ”${typed}”.`,
    'not-together': ({ first, second }) => `${first} och ${second} kan inte användas tillsammans.`,
  },
  help: (command) => `Hjälp (på engelska): ${command}`,
};

function and(words: readonly string[]): string {
  return listed(words, 'och');
}

function or(words: readonly string[]): string {
  return listed(words, 'eller');
}
