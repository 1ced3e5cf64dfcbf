import type { Command } from 'commander';
import { answerTo } from '../completion/answer-to.ts';
import { bashWords } from '../completion/bash-words.ts';
import { scripts } from '../completion/scripts.ts';
import type { Shell } from '../completion/shell.ts';
import { exitStatus } from '../exit-status.ts';
import { writeStandardOutput } from '../files/standard-output.ts';
import { visibleText } from '../terminal/visible-text.ts';

/**
 * `collab completion`: prints the script that lets a shell complete what is typed.
 *
 * @returns the exit status
 */
export async function printScript(shell: Shell): Promise<number> {
  await writeStandardOutput(scripts[shell]);
  return exitStatus.ok;
}

/**
 * Answers such a script: which files fit, on the first line, and what else may stand there on a line each, with what is
 * said of it behind a tab.
 *
 * @param asked the shell and what it knows: bash its line up to the cursor and the signs that it ends words with, the others their words
 * @returns the exit status
 */
export async function complete(program: Command, [shell, ...asked]: readonly string[]): Promise<number> {
  const [line = '', breaks = ''] = asked;
  const words = shell === 'bash' ? bashWords(line).slice(1) : asked;
  const { suggestions, files } = await answerTo(program, words);
  const known = shell === 'bash' ? lengthKnown(words.at(-1) ?? '', breaks) : 0;
  const lines = suggestions.map(({ value, about }) => `${value.slice(known)}\t${visibleText(about)}`);
  await writeStandardOutput(`${[files, ...lines].join('\n')}\n`);
  return exitStatus.ok;
}

/** Bash replaces what stands behind the last sign that ends a word for it, such as the equals sign. */
function lengthKnown(word: string, breaks: string): number {
  return Math.max(...Array.from('=:', (sign) => (breaks.includes(sign) ? word.lastIndexOf(sign) + 1 : 0)));
}
