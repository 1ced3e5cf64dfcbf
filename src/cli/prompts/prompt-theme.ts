import { Chalk } from 'chalk';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { ElicitationTexts } from '../../texts/elicitation-texts.ts';
import { colorLevel } from '../terminal/color-level.ts';
import { terminalWidth } from '../terminal/terminal-width.ts';

/** How many entries of a list are shown at once: a question fits on a terminal of 24 lines, with what is said of the entry. */
export const pageSize = 10;

/** What stands before a question, and before its further lines. */
const prefixWidth = 2;

/** How questions look: few colours, none where none are wanted, and the help in the language of the question. */
export function promptTheme(message: string, { keys }: ElicitationTexts) {
  const chalk = new Chalk({ level: colorLevel(process.env, process.stdout.isTTY) });
  const words: ReadonlyMap<string, readonly [string, string]> = new Map([
    ['↑↓', ['↑↓', keys.move]],
    ['space', [keys.space, keys.mark]],
    ['⏎', ['⏎', keys.take]],
  ]);
  // Each takes the text alone: what else they are given would be printed too.
  return {
    prefix: { idle: chalk.blue('?'), done: chalk.green('✓') },
    icon: { cursor: '❯', checked: chalk.green('◉'), unchecked: '◯' },
    style: {
      answer: (text: string): string => chalk.cyan(fitsBeside(message, text) ? text : `\n  ${wrapped(text, prefixWidth)}`),
      message: (text: string): string => chalk.bold(text),
      error: (text: string): string => chalk.red(wrapped(text, 0)),
      defaultAnswer: (text: string): string => chalk.dim(fitsBeside(message, `(${text})`) ? `(${text})` : `\n  ${wrapped(`(${text})`, prefixWidth)}\n `),
      highlight: (text: string): string => chalk.cyan(text),
      searchTerm: (text: string): string => text,
      disabled: (text: string): string => chalk.dim(text),
      description: (text: string): string => chalk.dim(wrapped(text, 0)),
      keysHelpTip: (pressed: readonly (readonly [string, string])[]): string => {
        const told = pressed.map(([key, action]): readonly [string, string] => words.get(key) ?? [key, action]);
        return chalk.dim(wrapped([...told, ['<', keys.back]].map(([key, word]) => `${key} ${word}`).join(' · '), 0));
      },
    },
  };
}

/** A text within the width of the terminal, broken between words; its further lines are indented. */
export function wrapped(text: string, indent: number): string {
  return wrapAnsi(text, terminalWidth(process.stdout) - indent - 1, { hard: false }).replaceAll('\n', `\n${' '.repeat(indent)}`);
}

function fitsBeside(message: string, text: string): boolean {
  const last = wrapped(message, prefixWidth).split('\n').at(-1) ?? '';
  return prefixWidth + last.length + 1 + text.length < terminalWidth(process.stdout);
}
