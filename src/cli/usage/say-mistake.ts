import type { Command } from 'commander';
import type { Language } from '../../texts/language.ts';
import type { MistakeTexts } from '../../texts/usage-texts.ts';
import { usageTexts } from '../../texts/usage-texts-by-language.ts';
import { readCommandLine } from '../program/read-command-line.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { Mistake } from './mistake.ts';
import { mistakeOf, pathOf } from './mistake-of.ts';

/**
 * Says on standard error what is wrong with a line that commander has refused, and which command helps.
 *
 * @param code commander's, such as `commander.unknownOption`
 */
export function sayMistake(code: string, program: Command, words: readonly string[], language: Language): void {
  // What is wrong after `help` is the name of a command.
  const line = readCommandLine(program, words[0] === 'help' ? words.slice(1) : words);
  const { mistakes, help } = usageTexts[language];
  const mistake = mistakeOf(code, line, words);
  const said = mistake === undefined ? [] : [sentenceOf(mistake, mistakes)];
  for (const text of [...said, help(`${pathOf(line.command)} --help`)]) process.stderr.write(`${visibleText(text)}\n`);
}

function sentenceOf(mistake: Mistake, texts: MistakeTexts): string {
  // Kind and mistake fit together, which a union of functions cannot express.
  const say = texts[mistake.kind] as (mistake: Mistake) => string;
  return say(mistake);
}
