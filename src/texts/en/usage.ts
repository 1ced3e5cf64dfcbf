import { listed } from '../listed.ts';
import type { UsageTexts } from '../usage-texts.ts';

export const usage: UsageTexts = {
  mistakes: {
    'unknown-command': ({ typed, nearest, known }) => `There is no command "${typed}". ${nearest === undefined ? `The commands are ${and(known)}.` : `Did you mean ${nearest}?`}`,
    'no-command': ({ typed, meant }) => `"${typed}" is no command. Did you mean ${meant}?`,
    'missing-command': ({ command, known }) => `${command} is not complete: ${or(known)} must follow.`,
    'unknown-option': ({ typed, command, nearest }) => `${command} has no option ${typed}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    'option-too-early': ({ typed, meant }) => `${typed} belongs after the command: ${meant}`,
    'missing-argument': ({ argument, pattern }) => `${argument} is missing. Write: ${pattern}`,
    'excess-argument': ({ typed, pattern }) => `"${typed}" is too much. Write: ${pattern}`,
    'missing-value': ({ option, value, known }) => `${option} needs a value: ${known.length === 0 ? `${option} ${value}` : or(known)}.`,
    'unknown-value': ({ subject, typed, nearest, known }) => `${subject} can be ${or(known)}, not "${typed}".${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    'no-number': ({ subject, typed }) => `${subject} takes a whole number from 0 to 9999, not "${typed}".`,
    'not-together': ({ first, second }) => `${first} and ${second} cannot be used together.`,
  },
  help: (command) => `Help: ${command}`,
};

function and(words: readonly string[]): string {
  return listed(words, 'and');
}

function or(words: readonly string[]): string {
  return listed(words, 'or');
}
